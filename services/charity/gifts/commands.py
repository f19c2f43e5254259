"""Commands on gifts: register what somebody brings, then accept it into stock or refuse it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from services.charity.gifts import rules, store
from services.charity.gifts.model import (
    DONOR_NAME,
    Gift,
    GiftLine,
    GiftState,
    Inspection,
    NewGift,
    NewLine,
    RefusalCode,
    UnitsAboveQuantity,
    UnknownCampaign,
    UnknownLine,
)
from services.charity.purposes import store as purposes_store
from services.charity.stock import rules as stock_rules
from services.charity.stock import store as stock_store
from services.charity.stock import transitions as stock_transitions
from services.charity.stock.model import Document, DocumentKind, Item, ItemKind, Lot, LotSource, MovementKind
from services.charity.stock.rules import movement
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.chassis.security.encryption import encrypt
from services.contracts.charity import GiftAccepted


def register_gift(tx: Tx, new: NewGift, *, who: Caller, now: datetime) -> Gift:
    """Write down what somebody brought; nothing is in stock yet."""
    stock_rules.require_no_medicine([line.category for line in new.lines])
    if new.units > sum(line.quantity for line in new.lines):
        raise UnitsAboveQuantity
    _require_donor(tx, new)
    _require_open_purpose(tx, new, communities.local_day(tx, now))
    gift_id = new_id()
    gift = Gift(
        id=gift_id,
        state=GiftState.REGISTERED,
        donor_kind=new.donor.kind,
        donor_person_id=new.donor.person_id,
        donor_name_sealed=encrypt(tx, new.donor.name, DONOR_NAME) if new.donor.name else None,
        publish_name=new.donor.publish_name,
        units=new.units,
        restriction=new.restriction,
        campaign_id=new.campaign_id,
        project_id=new.project_id,
        registered_at=now,
        registered_by=who.id,
        lines=tuple(_line(tx, gift_id, no, line) for no, line in enumerate(new.lines, start=1)),
    )
    store.add_gift(tx, gift)
    return gift


def accept_gift(
    tx: Tx, gift_id: UUID, *, units: int | None, found: Sequence[Inspection], who: Caller, now: datetime
) -> Gift:
    """Take a gift into stock: lots with their dates, a receipt, and word of the units that staff confirmed."""
    gift = store.lock_gift(tx, gift_id)
    today = communities.local_day(tx, now)
    by_line = {one.line_no: one for one in found}
    for line_no in by_line.keys() - {line.line_no for line in gift.lines}:
        raise UnknownLine(line_no)
    items = {line.line_no: _item_for(tx, line) for line in gift.lines}
    lines = [rules.inspected(line, by_line.get(line.line_no), items[line.line_no], today) for line in gift.lines]
    lines = [replace(line, item_id=items[line.line_no].id) for line in lines]
    taken = replace(rules.accepted(gift, lines, units), accepted_on=today, accepted_by=who.id, lines=tuple(lines))
    receipt_no = store.next_receipt_no(tx, today.year)
    taken = replace(taken, receipt_year=today.year, receipt_no=receipt_no)
    store.save_gift(tx, taken)
    _put_in_stock(tx, taken, items, by_line, by_id=who.id, now=now)
    publish(tx, GiftAccepted(**rules.event_fields(taken)), now, cause=f"gift:{gift.id}:{taken.revision}")
    return taken


def refuse_gift(tx: Tx, gift_id: UUID, *, code: RefusalCode, note: str | None) -> Gift:
    """The goods go back with the donor at once; nothing of them enters stock."""
    refused = rules.refused(store.lock_gift(tx, gift_id), code, note)
    store.save_gift(tx, refused)
    return refused


def _require_donor(tx: Tx, new: NewGift) -> None:
    if new.donor.person_id:
        people.member(tx, new.donor.person_id)


def _require_open_purpose(tx: Tx, new: NewGift, today: date) -> None:
    if new.campaign_id and not purposes_store.campaign_open(tx, new.campaign_id, today):
        raise UnknownCampaign
    if new.project_id and not purposes_store.project_open(tx, new.project_id):
        raise UnknownCampaign


def _line(tx: Tx, gift_id: UUID, line_no: int, new: NewLine) -> GiftLine:
    if new.item_id:
        stock_store.get_item(tx, new.item_id)
    return GiftLine(gift_id=gift_id, line_no=line_no, **vars(new))


def _item_for(tx: Tx, line: GiftLine) -> Item:
    """The item that a line names, or the one of its name and unit; made when it is the first of its kind."""
    if line.item_id:
        return stock_store.get_item(tx, line.item_id)
    made = Item(
        id=new_id(),
        name=line.name,
        category=line.category,
        kind=ItemKind.GOODS,
        unit=line.unit,
        expiry_required=stock_rules.expiry_required(line.category),
    )
    if stock_store.add_item(tx, made):
        return made
    return stock_store.find_item(tx, line.name, line.unit) or made


def _put_in_stock(
    tx: Tx,
    gift: Gift,
    items: Mapping[int, Item],
    found: Mapping[int, Inspection],
    *,
    by_id: UUID,
    now: datetime,
) -> None:
    """One lot for each line of which something was taken, filled by one movement."""
    places = {line.line_no: seen.place_id if (seen := found.get(line.line_no)) else None for line in gift.lines}
    ids = stock_store.place_ids(tx, set(places.values()))
    lots = [_lot(gift, line, items[line.line_no], ids[places[line.line_no]]) for line in gift.lines if line.accepted]
    stock_store.add_lots(tx, lots)
    document = Document(DocumentKind.GIFT, gift.id)
    stock_store.add_movements(
        tx,
        [
            movement(lot, MovementKind.RECEIVE, lot.received, document, day=lot.received_on, at=now, by_id=by_id)
            for lot in lots
        ],
    )


def _lot(gift: Gift, line: GiftLine, item: Item, place_id: UUID) -> Lot:
    assert gift.accepted_on is not None  # noqa: S101  (an accepted gift has its day)
    return Lot(
        id=new_id(),
        item_id=item.id,
        source=LotSource.DONATED,
        place_id=place_id,
        received_on=gift.accepted_on,
        expires_on=line.expires_on,
        usable_until=stock_rules.usable_until(line.expires_on, item),
        restriction=gift.restriction,
        status=stock_rules.status_of(line.expires_on, item),
        label=stock_transitions.new_label(),
        received=line.accepted,
        gift_id=gift.id,
        line_no=line.line_no,
        campaign_id=gift.campaign_id,
    )
