"""Decisions on gifts: what may be registered, what an inspection accepts, who confirms, and the content of events."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from services.charity.gifts.model import (
    Credit,
    Gift,
    GiftAlreadyAccepted,
    GiftLine,
    GiftLineRefused,
    GiftState,
    Inspection,
    LineHeld,
    LineVerdict,
    NewGift,
    NewLine,
    OwnCase,
    RefusalCode,
    Unconfirmed,
    UnitsAboveQuantity,
    UnknownLine,
)
from services.charity.stock import rules as stock_rules
from services.charity.stock.model import Hold, Item, ItemKind, MedicineNotAGift
from services.chassis.errors import Fault, Invalid, OwnProposal, WrongState

UNITS_MOST = 10_000  # of a gift
UNCONFIRMED_DAYS = 30
DONOR_UNITS = 20  # of a donor in these days, without a second person; `gift_units_of_donor` is the setting
ACCEPTER_UNITS = 200  # by an accepter on a day, without a second person; `gift_units_of_accepter` is the setting


def require_registrable(new: NewGift) -> None:
    """Raises UnitsAboveQuantity if the gift has more units than pieces."""
    if new.units > sum(line.quantity for line in new.lines):
        raise UnitsAboveQuantity


def hold_on(line: NewLine) -> Hold | None:
    """Returns why goods that somebody brings are held: their words name medicine."""
    return Hold.SUSPECTED_MEDICINE if stock_rules.names_medicine(line.name, line.category) else None


def held_if_listed(line: GiftLine, known: Sequence[Item]) -> GiftLine:
    """Returns a line, held if the station has listed its item as medicine; `known` are the items of its gift."""
    return _held(line) if line.is_goods and _is_listed(line, known) else line


def held_by_hand(gift: Gift, line_no: int, reason: str, *, by_id: UUID) -> GiftLine:
    """Returns a line of a registered gift, held because somebody takes it for medicine, or doubts that it is.

    Raises UnknownLine, or WrongState for a gift in another state and for a line that is held.
    """
    _require_registered(gift)
    line = _line_of(gift, line_no)
    if line.hold:
        raise WrongState(state=line.hold.value, allowed=["not_held"])
    return replace(_held(line), held_by=by_id, hold_reason=reason)


def require_not_listed(line: GiftLine, known: Sequence[Item]) -> None:
    """Raises MedicineNotAGift for a line whose item the station has listed as medicine."""
    if _is_listed(line, known):
        raise MedicineNotAGift


def _is_listed(line: GiftLine, known: Sequence[Item]) -> bool:
    key = stock_rules.key_of(line.name, line.unit)
    medicine = [item for item in known if item.kind is ItemKind.MEDICINE]
    return any(item.id == line.item_id or stock_rules.key_of(item.name, item.unit) == key for item in medicine)


def require_acceptable(gift: Gift) -> None:
    """Raises GiftAlreadyAccepted for an accepted gift, WrongState for one that is refused or reversed."""
    if gift.state is GiftState.ACCEPTED:
        raise GiftAlreadyAccepted
    _require_registered(gift)


def accepted(
    gift: Gift,
    items: Mapping[int, Item],
    inspections: Sequence[Inspection],
    units: int | None,
    *,
    today: date,
    by_id: UUID,
) -> Gift:
    """Returns a registered gift as accepted, each line inspected; `items` are those of its lines, by line number.

    `units` is the number that staff counted; None means the registered number. Of held lines and of medicine nothing
    is accepted. Raises UnknownLine, UnitsAboveQuantity, LineHeld for an inspection of a held line, and LineHeld or
    GiftLineRefused if nothing is left to accept.
    """
    by_line = {one.line_no: one for one in inspections}
    for line_no in sorted(by_line.keys() - {line.line_no for line in gift.lines}):
        raise UnknownLine(line_no)
    require_nothing_held([line for line in gift.lines if line.line_no in by_line])
    lines = tuple(
        _inspected(line, by_line.get(line.line_no), items[line.line_no], today) if line.is_goods else line
        for line in gift.lines
    )
    pieces = sum(line.accepted for line in lines)
    if not pieces:
        require_nothing_held(lines)
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


def credit_at_acceptance(
    gift: Gift, unconfirmed: Unconfirmed, settings: Mapping[str, Any], donor_roles: Collection[str]
) -> Credit:
    """Returns whether the units of a gift of a person, which is being accepted, earn points at once.

    A second person confirms them first where the donor registered or accepted the gift or works at the station, where
    too many units of the donor or by the accepter are unconfirmed, and where a line is held. `unconfirmed` are the
    units of other gifts.
    """
    if credit_without_a_person(gift) is Credit.AWAITING_SECOND or not gift.units_left:
        return credit_without_a_person(gift)
    own = gift.donor_person_id in (gift.registered_by, gift.accepted_by)
    staff = not {"station", "admin"}.isdisjoint(donor_roles)
    of_donor = unconfirmed.of_donor + gift.units_left > settings.get("gift_units_of_donor", DONOR_UNITS)
    by_accepter = unconfirmed.by_accepter + gift.units_left > settings.get("gift_units_of_accepter", ACCEPTER_UNITS)
    return Credit.AWAITING_SECOND if own or staff or of_donor or by_accepter else Credit.AT_ONCE


def credit_without_a_person(gift: Gift) -> Credit:
    """Returns whether the units of a gift that nobody here gave are settled at once: not while a line is held."""
    return Credit.AWAITING_SECOND if any(line.hold for line in gift.lines) else Credit.AT_ONCE


def confirmed(gift: Gift, units: int, reason: str | None, *, by_id: UUID, now: datetime) -> Gift:
    """Returns a gift whose units a second person has confirmed, or refused with 0 and a reason.

    Raises WrongState, OwnCase, OwnProposal, LineHeld, or UnitsAboveQuantity beyond the pieces that are left.
    """
    if gift.credit is not Credit.AWAITING_SECOND or gift.state is not GiftState.ACCEPTED:
        raise WrongState(state=(gift.credit or gift.state).value, allowed=[Credit.AWAITING_SECOND.value])
    _require_second(gift, by_id)
    require_nothing_held(gift.lines)
    if not units and not reason:
        raise Invalid(Fault("/reason", "required", "不确认任何件数时请说明理由", "Say why no units are confirmed"))
    if units > sum(line.accepted - line.reversed for line in gift.lines):
        raise UnitsAboveQuantity
    # What was reversed without pieces stays counted beside it.
    if units + gift.units_reversed > min(UNITS_MOST, sum(line.accepted for line in gift.lines)):
        raise UnitsAboveQuantity
    decided = replace(gift, second_by=by_id, second_at=now, second_reason=reason)
    after = replace(decided, revision=gift.revision + 1, version=gift.version + 1)
    if not units:
        return replace(after, credit=Credit.REFUSED)
    return replace(after, credit=Credit.CONFIRMED, units_confirmed=units + gift.units_reversed)


def decided_line(gift: Gift, line_no: int, *, medicine: bool, reason: str, by_id: UUID, now: datetime) -> GiftLine:
    """Returns a held line as a second person has decided on it: medicine is refused, goods are held no longer.

    Goods that only a program has registered stay held until a second person says so too. Raises UnknownLine,
    WrongState, OwnCase or OwnProposal.
    """
    line = _line_of(gift, line_no)
    if line.hold is None or gift.state not in (GiftState.REGISTERED, GiftState.ACCEPTED):
        raise WrongState(state=gift.state.value, allowed=[Hold.SUSPECTED_MEDICINE.value])
    _require_second(gift, by_id)
    if by_id in (line.held_by, line.goods_by):
        raise OwnProposal
    seen = not gift.by_program or gift.accepted_by is not None or line.goods_by is not None
    if not medicine and not seen:
        return replace(line, goods_by=by_id)
    line = replace(line, hold=None, decided_by=by_id, decided_at=now, decision_reason=reason)
    if not medicine:
        return replace(line, decision=LineVerdict.GOODS)
    return replace(line, decision=LineVerdict.MEDICINE, refused=line.quantity, refusal_code=RefusalCode.MEDICINE)


def taken_in(line: GiftLine, item: Item, today: date) -> GiftLine:
    """Returns a line of an accepted gift that is held no longer, accepted whole, or refused if its goods expired."""
    return _inspected(line, None, item, today)


def with_line(gift: Gift, line: GiftLine) -> Gift:
    """Returns the next version of a gift, with this line instead of the one of its number."""
    lines = tuple(line if one.line_no == line.line_no else one for one in gift.lines)
    return replace(gift, lines=lines, version=gift.version + 1)


def is_empty(gift: Gift) -> bool:
    """Returns whether nothing is left of an accepted gift, and nothing of it waits for a decision."""
    return not gift.units_left and all(line.reversed == line.accepted and not line.hold for line in gift.lines)


def ended_if_empty(gift: Gift) -> Gift:
    """Returns an accepted gift, as REVERSED once nothing is left of it."""
    return replace(gift, state=GiftState.REVERSED) if gift.accepted_by and is_empty(gift) else gift


def require_nothing_held(lines: Sequence[GiftLine]) -> None:
    """Raises LineHeld for the first line that is held."""
    for line in lines:
        if line.hold:
            raise LineHeld(line=line.line_no)


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
    remains = {"units": gift.units_left, "credited_units": gift.credited_units, "value_fen": value_left_fen(gift.lines)}
    return {"gift_id": gift.id, **{name: getattr(gift, name) for name in named}, **remains}


def _require_second(gift: Gift, by_id: UUID) -> None:
    """Raises OwnCase for the donor, OwnProposal for who registered or accepted the gift."""
    if by_id == gift.donor_person_id:
        raise OwnCase
    if by_id in (gift.registered_by, gift.accepted_by):
        raise OwnProposal


def _line_of(gift: Gift, line_no: int) -> GiftLine:
    for line in gift.lines:
        if line.line_no == line_no:
            return line
    raise UnknownLine(line_no)


def _held(line: GiftLine) -> GiftLine:
    """Returns a line that waits for a decision, whatever was decided before."""
    undecided = replace(line, decision=None, decided_by=None, decided_at=None, decision_reason=None, goods_by=None)
    return replace(undecided, hold=Hold.SUSPECTED_MEDICINE, refused=0, refusal_code=None)


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
