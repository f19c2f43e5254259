"""Decisions on gifts: what an inspection accepts, what a gift counts, and what a reversal takes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from services.charity.gifts.model import (
    Gift,
    GiftAlreadyAccepted,
    GiftLine,
    GiftLineRefused,
    GiftState,
    Inspection,
    NothingToReverse,
    RefusalCode,
    ReversalExceedsGift,
    UnitsAboveQuantity,
    UnknownLine,
)
from services.charity.stock.model import Item
from services.chassis.errors import WrongState


def event_fields(gift: Gift) -> dict[str, Any]:
    """What others are told of a gift that was taken in: what remains of it, so that the highest revision holds."""
    named = ("revision", "donor_kind", "donor_person_id", "campaign_id", "project_id", "accepted_on")
    remains = {"units": gift.units_left, "value_fen": value_left_fen(gift.lines)}
    return {"gift_id": gift.id, **{name: getattr(gift, name) for name in named}, **remains}


def inspected(line: GiftLine, found: Inspection | None, item: Item, today: date) -> GiftLine:
    """The line as it comes in: what staff refused, and whatever the date forbids."""
    expires_on = (found and found.expires_on) or line.expires_on
    if expires_on and expires_on < today + timedelta(days=item.margin_days):
        late = RefusalCode.EXPIRED if expires_on < today else RefusalCode.NEAR_EXPIRY
        return replace(line, expires_on=expires_on, accepted=0, refused=line.quantity, refusal_code=late)
    refused = found.refused if found else 0
    if refused > line.quantity:
        raise UnknownLine(line.line_no)
    return replace(
        line,
        expires_on=expires_on,
        accepted=line.quantity - refused,
        refused=refused,
        refusal_code=found.refusal_code if found and refused else None,
        note=found.note if found else None,
    )


def accepted(gift: Gift, lines: Sequence[GiftLine], units: int | None) -> Gift:
    """The gift once taken in with these lines; `units` is what staff counts now, else what was registered."""
    if gift.state is GiftState.ACCEPTED:
        raise GiftAlreadyAccepted
    if gift.state is not GiftState.REGISTERED:
        raise WrongState(state=gift.state.value, allowed=[GiftState.REGISTERED.value])
    pieces = sum(line.accepted for line in lines)
    if not pieces:
        raise GiftLineRefused(line=lines[0].line_no, reason=str(lines[0].refusal_code or RefusalCode.NO_USE))
    counted = gift.units if units is None else units
    if counted > pieces:
        raise UnitsAboveQuantity
    return replace(gift, state=GiftState.ACCEPTED, units_confirmed=counted, revision=1, version=gift.version + 1)


def refused(gift: Gift, code: RefusalCode, note: str | None) -> Gift:
    """The gift goes back with the donor, whole."""
    if gift.state is not GiftState.REGISTERED:
        raise WrongState(state=gift.state.value, allowed=[GiftState.REGISTERED.value])
    return replace(gift, state=GiftState.REFUSED, refusal_code=code, note=note, version=gift.version + 1)


def value_left_fen(lines: Sequence[GiftLine]) -> int | None:
    """The worth of what was taken in and not taken back; None where nobody said a worth."""
    values = [line.value_left_fen for line in lines if line.value_left_fen is not None]
    return sum(values) if values else None


def pieces_to_reverse(
    gift: Gift, lines: Sequence[GiftLine], units: int, asked: Mapping[int, int] | None
) -> dict[str, int]:
    """Which pieces a reversal takes, by line. Without lines: all when no unit would be left, else none."""
    if gift.state is not GiftState.ACCEPTED:
        raise WrongState(state=gift.state.value, allowed=[GiftState.ACCEPTED.value])
    if units > gift.units_left:
        raise ReversalExceedsGift
    left = {line.line_no: line.accepted - line.reversed for line in lines}
    if asked is None:
        asked = left if units == gift.units_left else {}
    for line_no, pieces in asked.items():
        if line_no not in left:
            raise UnknownLine(line_no)
        if pieces > left[line_no]:
            raise ReversalExceedsGift
    taken = {str(no): pieces for no, pieces in asked.items() if pieces}
    if not units and not taken:
        raise NothingToReverse
    return taken


def reversed_in_part(
    gift: Gift, lines: Sequence[GiftLine], units: int, pieces: Mapping[str, int]
) -> tuple[Gift, list[GiftLine]]:
    """The gift and its lines after a reversal; `reversed` once nothing is left of it."""
    left = [replace(line, reversed=line.reversed + pieces.get(str(line.line_no), 0)) for line in lines]
    if units > gift.units_left or any(line.reversed > line.accepted for line in left):
        raise ReversalExceedsGift
    gone = units == gift.units_left and all(line.reversed == line.accepted for line in left)
    after = replace(
        gift,
        state=GiftState.REVERSED if gone else GiftState.ACCEPTED,
        units_reversed=gift.units_reversed + units,
        revision=gift.revision + 1,
        receipt_void=True,
        version=gift.version + 1,
    )
    return after, left
