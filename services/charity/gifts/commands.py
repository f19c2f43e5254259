"""Commands on gifts: register goods that somebody brings, accept them into stock or refuse them, confirm and decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    RefusalCode,
    UnknownCampaign,
)
from services.charity.purposes import store as purposes_store
from services.charity.stock import rules as stock_rules
from services.charity.stock import store as stock_store
from services.charity.stock import transitions as stock_transitions
from services.charity.stock.model import Document, DocumentKind, Item, ItemKind, ItemName, Lot, LotSource, MovementKind
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.chassis.security.encryption import encrypt
from services.contracts.charity import GiftAccepted


def register_gift(tx: Tx, new: NewGift, *, who: Caller, now: datetime) -> Gift:
    """Register goods that somebody brings; nothing enters stock. Raises if donor, purpose or an item is unknown."""
    rules.require_registrable(new)
    today = communities.local_day(tx, now)
    item_ids = {line.item_id for line in new.lines if line.item_id}
    _, campaign_open, project_open, items = tx.read(
        people.member_by_id(new.donor.person_id) if new.donor.person_id else None,
        purposes_store.is_campaign_open(new.campaign_id, today) if new.campaign_id else None,
        purposes_store.is_project_open(new.project_id) if new.project_id else None,
        stock_store.items_by_id(item_ids) if item_ids else None,
    )
    if (new.campaign_id and not campaign_open) or (new.project_id and not project_open):
        raise UnknownCampaign
    stock_rules.require_known_items(item_ids, items or {})
    gift_id = new_id()
    lines = (
        GiftLine(gift_id=gift_id, line_no=no, hold=rules.hold_on(line), **vars(line))
        for no, line in enumerate(new.lines, start=1)
    )
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
        by_program=not who.is_person,
        lines=tuple(lines),
    )
    store.add_gift(tx, gift)
    return gift


def accept_gift(
    tx: Tx, gift_id: UUID, *, units: int | None, inspections: Sequence[Inspection], who: Caller, now: datetime
) -> Gift:
    """Accept a gift: its pieces become lots, the donor gets a receipt number, and the confirmed units are published.

    The units earn points at once, or once a second person has confirmed them (`rules.credit_at_acceptance`). Held lines
    stay out of stock.
    """
    today = communities.local_day(tx, now)
    named = {None, *(one.place_id for one in inspections)}
    # The lock comes first, so that all other reads see the last change of the gift.
    gift, lines, known, places = tx.read(
        store.gift_to_lock(gift_id), store.lines_of([gift_id]), store.items_of(gift_id), stock_store.place_ids(named)
    )
    rules.require_acceptable(gift)
    gift = replace(gift, lines=tuple(rules.held_if_listed(line, known) for line in lines))
    items = _items_of(tx, gift, known)
    stock_rules.require_known_places(named, places)
    gift = _credited(tx, rules.accepted(gift, items, inspections, units, today=today, by_id=who.id), today)
    store.save_gift(tx, gift)
    store.save_lines(tx, gift)
    places_of_lines = {one.line_no: places[one.place_id] for one in inspections}
    lots = [
        _lot(gift, line, items[line.line_no], places_of_lines.get(line.line_no, places[None]), today)
        for line in gift.lines
        if line.accepted
    ]
    document = Document(DocumentKind.GIFT, gift.id)
    stock_transitions.receive(tx, lots, MovementKind.RECEIVE, document, by_id=who.id, now=now)
    _publish(tx, gift, now)
    return gift


def confirm_gift(
    tx: Tx,
    gift_id: UUID,
    must_match: Callable[[int], None],
    *,
    units: int,
    reason: str | None,
    who: Caller,
    now: datetime,
) -> Gift:
    """Confirm the units of a gift as a second person, or refuse them with 0: from now on they earn points, or never."""
    gift = store.lock_gift(tx, gift_id)
    must_match(gift.version)
    gift = rules.confirmed(gift, units, reason, by_id=who.id, now=now)
    store.save_gift(tx, gift)
    _publish(tx, gift, now)
    return gift


def decide_line(
    tx: Tx,
    gift_id: UUID,
    line_no: int,
    must_match: Callable[[int], None],
    *,
    medicine: bool,
    reason: str,
    who: Caller,
    now: datetime,
) -> Gift:
    """Decide as a second person whether a held line is medicine. Goods of an accepted gift enter stock now.

    Of what a program registered two people say that it is goods; the line is held until the second does.
    """
    gift = store.lock_gift(tx, gift_id)
    must_match(gift.version)
    line = rules.decided_line(gift, line_no, medicine=medicine, reason=reason, by_id=who.id, now=now)
    known = tx.read(store.items_of(gift_id))
    if line.is_medicine:
        stock_transitions.find_or_add_items(tx, [_name_of(line)], known, kind=ItemKind.MEDICINE)
    else:
        rules.require_not_listed(line, known)
        if line.is_goods and gift.state is GiftState.ACCEPTED:
            return _take_in(tx, gift, line, known, who=who, now=now)
    gift = rules.ended_if_empty(rules.with_line(gift, line))
    store.save_gift(tx, gift)
    store.save_lines(tx, gift)
    return gift


def hold_line(
    tx: Tx, gift_id: UUID, line_no: int, must_match: Callable[[int], None], *, reason: str, who: Caller
) -> Gift:
    """Hold a line of a registered gift by hand, also one that is decided: another person decides, anew. WrongState."""
    gift = store.lock_gift(tx, gift_id)
    must_match(gift.version)
    gift = rules.with_line(gift, rules.held_by_hand(gift, line_no, reason, by_id=who.id))
    store.save_gift(tx, gift)
    store.save_lines(tx, gift)
    return gift


def refuse_gift(tx: Tx, gift_id: UUID, *, code: RefusalCode, note: str | None) -> Gift:
    """Refuse a whole gift: the donor takes the goods back, nothing enters stock."""
    gift = rules.refused(store.lock_gift(tx, gift_id), code, note)
    store.save_gift(tx, gift)
    return gift


def _items_of(tx: Tx, gift: Gift, known: Sequence[Item]) -> dict[int, Item]:
    """Returns the items of the lines that may enter stock, by line number; new ones are added."""
    goods = [line for line in gift.lines if line.is_goods]
    items = stock_transitions.find_or_add_items(tx, [_name_of(line) for line in goods], known)
    return {line.line_no: item for line, item in zip(goods, items, strict=True)}


def _name_of(line: GiftLine) -> ItemName:
    return ItemName(line.item_id, line.name, line.unit, line.category)


def _credited(tx: Tx, gift: Gift, today: date) -> Gift:
    """Returns an accepted gift with its receipt number, and with whether its units earn points at once."""
    donor_id, by_id = gift.donor_person_id, gift.accepted_by
    if donor_id is None or by_id is None:
        number, credit = tx.read(store.next_receipt_no(today.year)), rules.credit_without_a_person(gift)
        return replace(gift, receipt_year=today.year, receipt_no=number, credit=credit)
    number, unconfirmed, donors, community = tx.read(
        store.next_receipt_no(today.year),
        store.unconfirmed_units(donor_id, by_id, today, rules.UNCONFIRMED_DAYS),
        people.people_with_ids([donor_id]),
        communities.community_by_id(tx.community_id),
    )
    roles = donors[donor_id].roles if donor_id in donors else ()
    credit = rules.credit_at_acceptance(gift, unconfirmed, community.settings, roles)
    return replace(gift, receipt_year=today.year, receipt_no=number, credit=credit)


def _take_in(tx: Tx, gift: Gift, line: GiftLine, known: Sequence[Item], *, who: Caller, now: datetime) -> Gift:
    """Take a line of an accepted gift, which is held no longer, into stock, and publish the new value of the gift."""
    today = communities.local_day(tx, now)
    places = tx.read(stock_store.place_ids([None]))
    stock_rules.require_known_places([None], places)
    (item,) = stock_transitions.find_or_add_items(tx, [_name_of(line)], known)
    line = rules.taken_in(line, item, today)
    gift = replace(rules.with_line(gift, line), revision=gift.revision + 1)
    store.save_gift(tx, gift)
    store.save_lines(tx, gift)
    lots = [_lot(gift, line, item, places[None], today)] if line.accepted else []
    stock_transitions.receive(
        tx, lots, MovementKind.RECEIVE, Document(DocumentKind.GIFT, gift.id), by_id=who.id, now=now
    )
    _publish(tx, gift, now)
    return gift


def _publish(tx: Tx, gift: Gift, now: datetime) -> None:
    publish(tx, GiftAccepted(**rules.event_fields(gift)), now, cause=f"gift:{gift.id}:{gift.revision}")


def _lot(gift: Gift, line: GiftLine, item: Item, place_id: UUID, today: date) -> Lot:
    return Lot(
        id=new_id(),
        item_id=item.id,
        source=LotSource.DONATED,
        place_id=place_id,
        received_on=today,
        expires_on=line.expires_on,
        usable_until=stock_rules.usable_until(line.expires_on, item),
        restriction=gift.restriction,
        status=stock_rules.status_of(line.expires_on, item),
        label=stock_transitions.new_label(),
        received=line.accepted,
        gift_id=gift.id,
        line_no=line.line_no,
        campaign_id=gift.campaign_id,
        value_fen=line.value_left_fen,
    )
