"""What goes wrong and when, decided by a seed before anything runs: the same seed is the same day."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import dataclass
from itertools import cycle

from services.chassis.messaging.contract import SERVICES

PROCESSES = (
    "postgres",
    "rabbitmq",
    "nginx",
    *(f"{service}-{part}" for part in ("web", "worker") for service in SERVICES),
)
KILL_EVERY_SECONDS = (1.5, 3.2)
CALM_SECONDS = 5  # at the beginning

# What happens besides kills: the word on the command line -> its faults, and the seconds that each keeps to itself.
# Those with 0 go on beside the kills.
KINDS = {
    "broker": {"broker_stopped": 15, "broker_blocked": 12},
    "volume": {"volume_lost": 35},
    "young": {"queues_young": 100},
    "database": {"database_stopped": 8, "database_paused": 8, "connections_used_up": 8},
    "disk": {"disk_full": 10},
    "duplicate": {"duplicate": 0},
    "late": {"late": 0},
    "shuffle": {"shuffle": 0},
    "poison": {"poison": 0},
    "races": {"races": 12},
    "away": {"broker_away": 86_400},
}
ALONE = ("away",)  # takes most of a run, and the rest of it to itself: only where it is named
KNOWN = ("kill", *KINDS)
ALL = tuple(kind for kind in KNOWN if kind not in ALONE)


@dataclass(frozen=True)
class Planned:
    """A fault and the second of the run at which it comes; `what` is the process of a kill."""

    at: float
    fault: str
    what: str = ""


def schedule(seed: int, seconds: float, kinds: Collection[str]) -> list[Planned]:
    """The day of a seed: each other fault at least once, evenly spread, and kills wherever one may happen."""
    chance = random.Random(seed)
    spells = _spells(chance, seconds, kinds)
    planned = [Planned(at, fault) for at, fault, _ in spells]
    at = float(CALM_SECONDS)
    while "kill" in kinds and (at := at + chance.uniform(*KILL_EVERY_SECONDS)) < seconds:
        quiet = [began + lasts for began, _, lasts in spells if lasts and began <= at < began + lasts]
        if quiet:
            at = max(quiet)
        else:
            planned.append(Planned(at, "kill", chance.choice(PROCESSES)))
    return sorted(planned, key=lambda one: one.at)


def _spells(chance: random.Random, seconds: float, kinds: Collection[str]) -> list[tuple[float, str, float]]:
    """When each other fault begins and how long it keeps to itself; again and again where there is time."""
    wanted = [one for kind in KINDS if kind in kinds for one in KINDS[kind].items()]
    chance.shuffle(wanted)
    spells: list[tuple[float, str, float]] = []
    at = float(CALM_SECONDS)
    rest = max(0.0, seconds - CALM_SECONDS - sum(lasts for _, lasts in wanted))
    gap = min(30.0, rest / max(1, len(wanted)))
    for number, (fault, lasts) in enumerate(cycle(wanted)):
        at += gap * chance.uniform(0.5, 1.0)
        if number >= len(wanted) and at + lasts > seconds:
            break
        spells.append((at, fault, lasts))
        at += lasts + gap * 0.25
    return spells
