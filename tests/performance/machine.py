"""What a figure means nothing without: the machine, the revision, and what else the machine was doing."""

from __future__ import annotations

import os
import platform
import subprocess
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from deploy.deployment import REPOSITORY
from deploy.local.servers import versions

LOOK_SECONDS = 1.0
LOOP = 400_000


@dataclass(frozen=True)
class Probe:
    """A fixed piece of work in milliseconds, the share of all processors that was taken, and by whom."""

    loop_ms: float
    others: float
    busiest: list[str] = field(default_factory=list)


def probe() -> Probe:
    """Look for a second while we do nothing: then what is busy is somebody else's, or a server's that catches up."""
    began, spent = _ticks(), _by_command()
    time.sleep(LOOK_SECONDS)
    busy, total = (now - then for now, then in zip(_ticks(), began, strict=True))
    rose = {name: ticks - spent.get(name, 0) for name, ticks in _by_command().items()}
    busiest = sorted((name for name in rose if rose[name] > total / 20), key=lambda name: -rose[name])
    return Probe(_loop(), busy / total if total else 0.0, busiest[:3])


def _loop() -> float:
    began = time.perf_counter()
    number = 0
    for each in range(LOOP):
        number += each
    return (time.perf_counter() - began) * 1000


def _ticks() -> tuple[int, int]:
    """Ticks of all processors that were busy, and all of them."""
    fields = [int(one) for one in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
    return sum(fields) - fields[3] - fields[4], sum(fields)


def _by_command() -> dict[str, int]:
    """Ticks by the command's name."""
    spent: dict[str, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = stat.read_text()
        except OSError:  # it has ended meanwhile
            continue
        name, fields = text[text.index("(") + 1 : text.rindex(")")], text.rpartition(")")[2].split()
        spent[name] = spent.get(name, 0) + int(fields[11]) + int(fields[12])
    return spent


def measured_on() -> dict[str, Any]:
    """The machine and the revision."""
    revision = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "revision": revision.stdout.strip(),
        "python": platform.python_version(),
        "servers": versions(),
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
    }
