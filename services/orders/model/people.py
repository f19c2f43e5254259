"""Who acts, and how much of an order somebody may see."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Sight(int, Enum):
    """How much of an order somebody sees: each step shows what the one before shows, and more."""

    NOTHING = 0
    OUTLINE = 1  # service, grid, time, state
    OFFERED = 2  # also for whom, and the note
    WHOLE = 3  # also the address


@dataclass(frozen=True)
class Tie:
    """What ties somebody to one order besides roles."""

    leads_offered: bool = False
    in_offered: bool = False
    leads_serving: bool = False
    assigned: bool = False
