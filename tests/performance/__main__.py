"""`python -m tests.performance [NAME …]`: measure what must be fast, on a platform of its own; asserts nothing.

Points (P1 …) are measured beside their limits and kept in `.local/bench/bench.json` with a plot; the other
measures stand for themselves and are kept as `.local/bench/<name>.json`. Without a name all are measured but the
long ones. With BRIEF=1 a few points are measured once and with small sizes, to see that the bench works; what is found
is kept apart, in `.local/bench/brief`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.table import Table

from deploy.deployment import REPOSITORY
from deploy.local.layout import Layout
from tests.performance import beside, crowd, events, flat, gifts, growth, idle, points, redemptions, size, telling, webs
from tests.performance.frame import BRIEF, Point, measure
from tests.performance.machine import measured_on
from tests.performance.stage import Production, Stage
from tests.performance.years import measuring

KEPT = REPOSITORY / ".local" / "bench" / ("brief" if BRIEF else "")
WIDTH = 150  # of a table in a file


@dataclass(frozen=True)
class Measure:
    """Something worth knowing that has no limit beside it, and the goal that it has."""

    title: str
    goal: str
    run: Callable[[Stage], dict[str, float]]
    kind: type[Layout] = Layout


MEASURES = {
    "idle": Measure(
        "空闲时 At rest",
        "memory_mib < 1229, cpu_percent < 5, ready_seconds < 30",
        lambda stage: idle.measure(stage.platform),
    ),
    "crowd": Measure(
        "大量连接 Beside thousands of connections", "p99 ratio < 2", lambda stage: crowd.measure(stage.platform)
    ),
    "points": Measure(
        "评单到积分 From the last review to points, 20 orders a second",
        "p99 < 250 ms",
        lambda stage: points.measure(stage.platform),
    ),
    "flat": Measure(
        "不随时间增长 Tables that keep their size: 500 events a second",
        "times < 1.2",
        flat.measure,
        flat.ShortRetention,
    ),
    "growth": Measure(
        "多年之后 After years: 5 M orders, 10 M entries, 5 M movements",
        "every list, sweep and job ≤ 2 × its time at a hundredth",
        measuring.measure,
    ),
    "webs": Measure("网站进程 Answers of the fund by gunicorn's processes × threads", "", webs.measure, Production),
}
_ALL = (
    *(events.EVENT_PATH, beside.BESIDE_PEERS, events.SIDE_BY_SIDE, gifts.POSTING, gifts.HOP),
    *(telling.SOON, telling.FAST, redemptions.REDEEMING, growth.GROWING, size.OF_WEBS),
)
POINTS: dict[str, Point] = {one.id: one for one in _ALL}
EXTRA = ("webs", "flat", "growth")  # they take long
BRIEFLY = ("P1", "P7", "P8")  # events consumed, sent, and a redemption through the whole platform; they need no peers


def main(wanted: Sequence[str]) -> int:
    """Measure those that are wanted, or all but the extra ones, or the brief ones; the exit code."""
    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    known = [*POINTS, *MEASURES]
    names = [name for given in wanted for name in given.split(",") if name] or [
        one for one in known if (one in BRIEFLY if BRIEF else one not in EXTRA)
    ]
    if unknown := [name for name in names if name not in known]:
        console.print(f"[red]✗[/] {', '.join(unknown)}: 只有 only {', '.join(known)}")
        return 2
    KEPT.mkdir(parents=True, exist_ok=True)
    os.environ |= {"WULIN_ENV": "test", "WULIN_CLOCK": "real"}  # for the parts of services that run in this process
    if chosen := [POINTS[name] for name in POINTS if name in names]:
        with closing(Stage()) as stage:
            measure(chosen, stage, console, KEPT)
            console.print(f"  {KEPT.relative_to(REPOSITORY)}/bench.json, bench.svg")
    for name in (name for name in MEASURES if name in names):
        with closing(Stage(MEASURES[name].kind)) as stage, console.status(f"{MEASURES[name].title} …"):
            found = MEASURES[name].run(stage)
        _print(console, name, found)
    return 0


def _print(console: Console, name: str, found: dict[str, float]) -> None:
    measure = MEASURES[name]
    table = Table("", "", title=measure.title, caption=f"目标 goal: {measure.goal}", show_header=False)
    table.caption_justify = "left"
    for what, value in found.items():
        table.add_row(what, f"{value:,.1f}")
    console.print(table)
    on: dict[str, Any] = measured_on()
    console.print(f"  {on['cores']} 核 cores, 系统负载 load {on['load']:.1f}, {on['revision']}")
    record = {"name": name, "goal": measure.goal, "found": found, "measured_on": on}
    (KEPT / f"{name}.json").write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
