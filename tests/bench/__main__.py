"""`python -m tests.bench [NAME]`: what must be fast, measured on a platform of its own; bounded, nothing asserted.

Each measure prints a table and is kept as `.local/bench/<name>.json` with what it was measured on.
"""

from __future__ import annotations

import json
import os
import platform as machine
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from deploy.local.layout import REPOSITORY, Layout
from deploy.local.platform import Platform
from tests.bench import crowd, idle, points


@dataclass(frozen=True)
class Measure:
    """Something worth knowing, and the goal that it has."""

    title: str
    goal: str
    run: Callable[[Platform], dict[str, float]]


MEASURES = {
    "idle": Measure("空闲时 At rest", "memory_mib < 1229, cpu_percent < 5, ready_seconds < 30", idle.measure),
    "crowd": Measure("门前人多 Beside a crowd at the door", "p99 ratio < 2", crowd.measure),
    "points": Measure("评单到积分 From the last review to points, 20 orders a second", "p99 < 250 ms", points.measure),
}


def main(wanted: Sequence[str]) -> int:
    """Measure those that are wanted, or all; the exit code."""
    console = Console()
    if unknown := [name for name in wanted if name not in MEASURES]:
        console.print(f"[red]✗[/] {', '.join(unknown)}: 只有 only {', '.join(MEASURES)}")
        return 2
    with tempfile.TemporaryDirectory(prefix="wulin-bench-", dir="/var/tmp") as folder:
        Path(folder).chmod(0o711)
        layout = Layout(Path(folder) / "platform", clock="simulated", env="test")
        layout.folder.mkdir(mode=0o711)
        running = Platform(layout)
        try:
            with console.status("启动平台 starting the platform …"):
                running.up()
            for name in wanted or MEASURES:
                with console.status(f"{MEASURES[name].title} …"):
                    found = MEASURES[name].run(running)
                _tell(console, name, found)
        finally:
            running.destroy()
    return 0


def _tell(console: Console, name: str, found: dict[str, float]) -> None:
    measure = MEASURES[name]
    table = Table("", "", title=measure.title, caption=f"目标 goal: {measure.goal}", show_header=False)
    table.caption_justify = "left"
    for what, value in found.items():
        table.add_row(what, f"{value:,.1f}")
    console.print(table)
    on = _measured_on()
    console.print(f"  {on['cores']} 核 cores, 系统负载 load {on['load']:.1f}, {on['revision']}")
    kept = REPOSITORY / ".local" / "bench"
    kept.mkdir(parents=True, exist_ok=True)
    told = {"name": name, "goal": measure.goal, "found": found, "measured_on": on}
    (kept / f"{name}.json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n")


def _measured_on() -> dict[str, Any]:
    """What a figure means nothing without."""
    revision = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "revision": revision.stdout.strip(),
        "python": machine.python_version(),
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
