"""Decisions on counts: what was missing, and the lots of what was found beyond the expected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from services.charity.counts.model import CountLine
from services.charity.stock.model import Lot, LotSource, UnknownLot


def lines_of(count_id: UUID, found: Mapping[UUID, int], lots: Mapping[UUID, Lot]) -> tuple[CountLine, ...]:
    """Returns the lines of a sheet. Raises UnknownLot."""
    if found.keys() - lots.keys():
        raise UnknownLot
    return tuple(
        CountLine(count_id, line_no, lot_id, expected=lots[lot_id].on_hand, found=pieces)
        for line_no, (lot_id, pieces) in enumerate(found.items(), start=1)
    )


def missing(lines: Sequence[CountLine]) -> dict[UUID, int]:
    """Returns the missing pieces, by the id of the lot."""
    return {line.lot_id: -line.difference for line in lines if line.difference < 0}


def surplus(lot: Lot, pieces: int, *, lot_id: UUID, label: str, today: date) -> Lot:
    """Returns the lot of pieces that were found beside those of a lot: same item, date and restriction, no gift."""
    return replace(
        lot,
        id=lot_id,
        label=label,
        source=LotSource.FOUND,
        received_on=today,
        received=pieces,
        on_hand=0,
        reserved=0,
        gift_id=None,
        line_no=None,
        campaign_id=None,
        value_fen=None,
        of_lot_id=lot.id,
    )
