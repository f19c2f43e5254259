"""`python -m tests.simulation [--seed N] [--count N]`: many histories of redemptions and grants, each checked.

They run in memory (`world.py` says what is real in them), on all cores. A broken one is reported by its seed and by the
fewest of its steps that still break; `--seed` lives that one again.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from random import Random
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from tests.simulation.grants import Grants
from tests.simulation.redemptions import Redemptions
from tests.simulation.world import Broken, History, simulated

KINDS: tuple[type[History], ...] = (Redemptions, Grants)  # one after the other
CHUNK = 250
Step = tuple[str, int, int, int]


def plan(seed: int) -> list[Step]:
    """The steps of a history: which, and three numbers for each."""
    dice = Random(seed)
    kind = KINDS[seed % len(KINDS)]
    names = dice.choices(list(kind.weights), list(kind.weights.values()), k=dice.randint(*kind.steps))
    return [(name, dice.getrandbits(20), dice.getrandbits(20), dice.getrandbits(20)) for name in names]


def play(seed: int, steps: Sequence[Step]) -> str | None:
    """Live a history; what is broken in it, if anything is."""
    try:
        history = KINDS[seed % len(KINDS)](seed)
        for name, *numbers in steps:
            getattr(history, name)(*numbers)
        history.end()
    except Exception as error:  # noqa: BLE001  (whatever a service raises that is no refusal is its fault)
        return str(error) if isinstance(error, Broken) else repr(error)
    return None


def shortest(seed: int, steps: Sequence[Step]) -> list[Step]:
    """The fewest steps that still break: leave out what can be left out, larger pieces first."""
    kept, size = list(steps), len(steps) // 2
    while size:
        at = 0
        while at < len(kept):
            fewer = kept[:at] + kept[at + size :]
            if play(seed, fewer):
                kept = fewer
            else:
                at += size
        size //= 2
    return kept


def broken_of(seeds: range) -> list[int]:
    """Those of these seeds whose histories are broken."""
    return [seed for seed in seeds if play(seed, plan(seed))]


def live(seeds: range, console: Console) -> list[int]:
    """Live all of these on all cores; the broken ones."""
    broken: list[int] = []
    with multiprocessing.Pool(os.cpu_count()) as pool, Progress(console=console) as progress:
        bar = progress.add_task("历史 histories", total=len(seeds))
        chunks = [seeds[at : at + CHUNK] for at in range(0, len(seeds), CHUNK)]
        for chunk, found in zip(chunks, pool.imap(broken_of, chunks), strict=True):
            broken += found
            progress.advance(bar, len(chunk))
    return broken


def trace(seed: int) -> Iterator[str]:
    """The shortest way to what is broken, line by line."""
    steps = shortest(seed, plan(seed))
    for number, (name, *numbers) in enumerate(steps, 1):
        yield f"  {number:>2} {name}({', '.join(map(str, numbers))})"
    yield f"  ✗ {play(seed, steps)}"


def main(
    seed: Annotated[int | None, typer.Option(help="live this one alone, and show where it breaks")] = None,
    count: Annotated[int, typer.Option(help="how many histories")] = 100_000,
    first: Annotated[int, typer.Option(help="the first seed")] = 0,
) -> None:
    """Live histories; exits 1 where one is broken."""
    console = Console(highlight=False)
    seeds = range(first, first + count) if seed is None else range(seed, seed + 1)
    with simulated():
        broken = live(seeds, console) if seed is None else broken_of(seeds)
        for one in broken[:3]:
            console.print(f"SEED={one}", *trace(one), sep="\n", markup=False)
    console.print(f"{len(seeds):,} histories, {len(broken)} broken")
    sys.exit(bool(broken))


if __name__ == "__main__":
    typer.run(main)
