"""Points and how they are measured: each beside its limit, in turns, so that what else the machine does hits both.

A point's stage gives named runs; one turn of a run is one figure (or several). Turns go round and round; of each
figure the median, the spread and the ratio to its limit are reported on the terminal, in `bench.json` and as a plot.
Nothing here fails a build: a target that is missed stands in the table as missed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from tests.performance.machine import Probe, measured_on, probe
from tests.performance.plot import plotted
from tests.performance.stage import Stage

BRIEF = bool(os.environ.get("BRIEF"))  # small sizes, once: it shows that the bench works, and its figures mean nothing
Turn = Callable[[], float | Mapping[str, float]]


def sized(many: int, briefly: int) -> int:
    """Returns a size of the bench, the smaller one if it is run briefly."""
    return briefly if BRIEF else many


REPEATS = sized(5, 1)


@dataclass(frozen=True)
class Aim:
    """What is asked of a figure: at least (or at most) so many times another one, or a number where there is none."""

    ours: str
    wanted: float
    beside: str = ""
    at_most: bool = False


@dataclass(frozen=True)
class Point:
    """One of the points of the page on performance; the first aim stands for it."""

    id: str
    name: str
    unit: str
    aims: Sequence[Aim]
    stage: Callable[[Stage], AbstractContextManager[Mapping[str, Turn]]]
    repeats: int = REPEATS
    warm: bool = False  # a first round, which isn't counted: webs build their statements when they are first asked


@dataclass(frozen=True)
class Judged:
    """An aim with what was found."""

    aim: Aim
    median: float
    limit: float

    @property
    def ratio(self) -> float:
        """Ours to the limit."""
        return self.median / self.limit if self.limit else float("nan")

    @property
    def wanted(self) -> float:
        """The ratio that is asked for; a plain number is its own limit."""
        return self.aim.wanted if self.aim.beside else 1.0

    @property
    def met(self) -> bool:
        """Whether it is so."""
        return self.ratio <= self.wanted if self.aim.at_most else self.ratio >= self.wanted

    @property
    def share(self) -> float:
        """How far it has come, 1 being the target, whichever direction is better."""
        return self.wanted / self.ratio if self.aim.at_most else self.ratio / self.wanted


@dataclass
class Measured:
    """A point's figures, repeat by repeat."""

    point: Point
    figures: dict[str, list[float]]
    before: Probe
    after: Probe

    def judged(self) -> list[Judged]:
        """Its aims, those whose figures were measured: a peer may not be there."""
        found = {name: median(values) for name, values in self.figures.items()}
        return [
            Judged(aim, found[aim.ours], found[aim.beside] if aim.beside else aim.wanted)
            for aim in self.point.aims
            if aim.ours in found and (not aim.beside or aim.beside in found)
        ]

    def kept(self) -> dict[str, Any]:
        """As it is written down."""
        judged = self.judged()
        first = judged[0]
        return {
            "id": self.point.id,
            "name": self.point.name,
            "unit": self.point.unit,
            "figure": first.aim.ours,
            "median": first.median,
            "limit": first.limit,
            "ratio": first.ratio,
            "wanted": first.wanted,
            "met": all(one.met for one in judged),
            "repeats": self.figures[first.aim.ours],
            "aims": [_kept_aim(one) for one in judged],
            "figures": {name: _kept_figure(values) for name, values in self.figures.items()},
            "machine": {"before": vars(self.before), "after": vars(self.after)},
            "measured_on": measured_on(),
        }


def measure(points: Sequence[Point], stage: Stage, console: Console, folder: Path) -> None:
    """Measure these, one after another; tell and keep each as soon as it is known."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        for point in points:
            task = progress.add_task(f"{point.id} {point.name}", total=None)
            found = _measured(point, stage, lambda done, of: progress.update(task, completed=done, total=of))  # noqa: B023
            progress.remove_task(task)
            _keep(folder, found.kept())
            console.print(_table(found))


def _measured(point: Point, stage: Stage, tell: Callable[[int, int], None]) -> Measured:
    with point.stage(stage) as runs:
        if point.warm:
            in_turns(runs, 1, tell)
        before = probe()
        return Measured(point, in_turns(runs, point.repeats, tell), before, probe())


def in_turns(runs: Mapping[str, Turn], repeats: int, tell: Callable[[int, int], None]) -> dict[str, list[float]]:
    """All of these one after another, and again: the figures of each."""
    figures: dict[str, list[float]] = {}
    turns = [(name, run) for _ in range(repeats) for name, run in runs.items()]
    for done, (name, run) in enumerate(turns):
        tell(done, len(turns))
        for figure, value in _figures(name, run()):
            figures.setdefault(figure, []).append(value)
    return figures


def percentiles(took: Sequence[float]) -> dict[str, float]:
    """What half, and 99 of a hundred, took at most."""
    cuts = quantiles(took, n=100)
    return {"p50": cuts[49], "p99": cuts[98]}


def _figures(name: str, found: float | Mapping[str, float]) -> Iterator[tuple[str, float]]:
    if isinstance(found, Mapping):
        yield from ((f"{name}, {part}", value) for part, value in found.items())
    else:
        yield name, found


# ---- telling -------------------------------------------------------------------------------------------


def _table(found: Measured) -> Table:
    before, after = found.before, found.after
    busy = ", ".join(dict.fromkeys([*before.busiest, *after.busiest]))
    table = Table(
        *("所测 figure", "中位 median", "离散 spread", "对照 beside", "比 ratio", "目标 target", ""),
        title=f"{found.point.id} {found.point.name} ({found.point.unit})",
        caption=f"CPU {before.loop_ms:.1f} → {after.loop_ms:.1f} ms"
        f",他用 others' share {before.others:.0%} → {after.others:.0%} {busy}",
        title_justify="left",
        caption_justify="left",
    )
    judged = found.judged()
    for one in judged:
        values, aim = found.figures[one.aim.ours], one.aim
        beside = f"{aim.beside} {_number(one.limit)}" if aim.beside else ""
        target = f"{'≤' if aim.at_most else '≥'} {aim.wanted:g}{' ×' if aim.beside else ''}"
        ratio = f"{one.ratio:.2f}" if aim.beside else ""
        table.add_row(
            aim.ours, _number(one.median), f"{spread(values):.0%}", beside, ratio, target,
            "[green]✓[/]" if one.met else "[red]✗[/]",
        )  # fmt: skip
    ended_runs = {one.aim.ours for one in judged} | {one.aim.beside for one in judged}
    for name, values in found.figures.items():
        if name not in ended_runs:
            table.add_row(name, _number(median(values)), f"{spread(values):.0%}", "", "", "", "")
    return table


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:,.2f}"


def spread(values: Sequence[float]) -> float:
    """From the least to the most, as a part of the median."""
    return (max(values) - min(values)) / median(values) if median(values) else 0.0


# ---- keeping -------------------------------------------------------------------------------------------


def _kept_aim(one: Judged) -> dict[str, Any]:
    words = {"figure": one.aim.ours, "beside": one.aim.beside or None, "at_most": one.aim.at_most}
    found = {"median": one.median, "limit": one.limit, "ratio": one.ratio, "wanted": one.wanted}
    return words | found | {"met": one.met, "share": one.share}


def _kept_figure(values: Sequence[float]) -> dict[str, Any]:
    return {"median": median(values), "spread": spread(values), "repeats": list(values)}


def _keep(folder: Path, found: dict[str, Any]) -> None:
    """In place of what the same point gave before; points measured another time stay, each with its own conditions."""
    path = folder / "bench.json"
    before = json.loads(path.read_text())["points"] if path.exists() else []
    points = [one for one in before if one["id"] != found["id"]] + [found]
    points.sort(key=lambda one: int(one["id"][1:]))
    path.write_text(json.dumps({"points": points}, ensure_ascii=False, indent=1) + "\n")
    (folder / "bench.svg").write_text(plotted(points))
