"""An ending of a grant, as it is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from services.fund.grants.model import GrantAct


@dataclass(frozen=True)
class Ending:
    """An act that takes a grant off the way to its payment, and why; of a closed grant, where its papers are."""

    act: GrantAct
    reason: str
