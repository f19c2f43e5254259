"""Decisions on gifts: which gifts may be registered, what an inspection accepts, and the content of events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from services.charity.gifts.model import (
    Gift,
    GiftAlreadyAccepted,
    GiftLine,
    GiftLineRefused,
    GiftState,
    Inspection,
    NewGift,
    RefusalCode,
    UnitsAboveQuantity,
    UnknownLine,
)
from services.charity.stock import rules as stock_rules
from services.charity.stock.model import Item
from services.chassis.errors import WrongState


def require_registrable(new: NewGift) -> None:
    """Raises MedicineNotAGift, or UnitsAboveQuantity if the gift has more units than pieces."""
    stock_rules.require_no_medicine(line.category for line in new.lines)
    if new.units > sum(line.quantity for line in new.lines):
        raise UnitsAboveQuantity


def require_acceptable(gift: Gift) -> None:
    """Raises GiftAlreadyAccepted for an accepted gift, WrongState for one that is refused or reversed."""
    if gift.state is GiftState.ACCEPTED:
        raise GiftAlreadyAccepted
    _require_registered(gift)


def accepted(
    gift: Gift,
    items: Sequence[Item],
    inspections: Sequence[Inspection],
    units: int | None,
    *,
    today: date,
    by_id: UUID,
) -> Gift:
    """Returns a registered gift as accepted, each line inspected; `items` are the items of its lines, in order.

    `units` is the number that staff counted; None means the registered number. Raises UnknownLine, UnitsAboveQuantity,
    and GiftLineRefused if nothing is left to accept.
    """
    by_line = {one.line_no: one for one in inspections}
    for line_no in sorted(by_line.keys() - {line.line_no for line in gift.lines}):
        raise UnknownLine(line_no)
    pairs = zip(gift.lines, items, strict=True)
    lines = tuple(_inspected(line, by_line.get(line.line_no), item, today) for line, item in pairs)
    pieces = sum(line.accepted for line in lines)
    if not pieces:
        raise GiftLineRefused(line=lines[0].line_no, reason=str(lines[0].refusal_code or RefusalCode.NO_USE))
    counted = gift.units if units is None else units
    if counted > pieces:
        raise UnitsAboveQuantity
    return replace(
        gift,
        state=GiftState.ACCEPTED,
        accepted_on=today,
        accepted_by=by_id,
        units_confirmed=counted,
        revision=1,
        lines=lines,
        version=gift.version + 1,
    )


def refused(gift: Gift, code: RefusalCode, note: str | None) -> Gift:
    """Returns a registered gift as refused. Raises WrongState for a gift in another state."""
    _require_registered(gift)
    return replace(gift, state=GiftState.REFUSED, refusal_code=code, note=note, version=gift.version + 1)


def value_left_fen(lines: Sequence[GiftLine]) -> int | None:
    """Returns the value of the pieces accepted and not reversed; None if no line has a value."""
    values = [line.value_left_fen for line in lines if line.value_left_fen is not None]
    return sum(values) if values else None


def event_fields(gift: Gift) -> dict[str, Any]:
    """Returns the content of events about an accepted gift: all that remains of it. The highest revision is valid."""
    named = ("revision", "donor_kind", "donor_person_id", "campaign_id", "project_id", "accepted_on")
    remains = {"units": gift.units_left, "value_fen": value_left_fen(gift.lines)}
    return {"gift_id": gift.id, **{name: getattr(gift, name) for name in named}, **remains}


def _require_registered(gift: Gift) -> None:
    if gift.state is not GiftState.REGISTERED:
        raise WrongState(state=gift.state.value, allowed=[GiftState.REGISTERED.value])


def _inspected(line: GiftLine, found: Inspection | None, item: Item, today: date) -> GiftLine:
    """Returns a line after its inspection; a line past its expiry date, or too near to it, is refused whole."""
    expires_on = (found and found.expires_on) or line.expires_on
    line = replace(line, item_id=item.id, expires_on=expires_on)
    if expires_on and expires_on < today + timedelta(days=item.margin_days):
        late = RefusalCode.EXPIRED if expires_on < today else RefusalCode.NEAR_EXPIRY
        return replace(line, accepted=0, refused=line.quantity, refusal_code=late)
    if found is None:
        return replace(line, accepted=line.quantity)
    if found.refused > line.quantity:
        raise UnknownLine(line.line_no)
    return replace(
        line,
        accepted=line.quantity - found.refused,
        refused=found.refused,
        refusal_code=found.refusal_code if found.refused else None,
        note=found.note,
    )
