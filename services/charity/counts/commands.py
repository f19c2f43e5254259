"""Commands on counts: enter a sheet, book its differences as a second person, or refuse it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from services.charity.counts import rules, store
from services.charity.counts.model import Count, CountLine
from services.charity.stock import store as stock_store
from services.charity.stock import transitions as stock_transitions
from services.charity.stock.model import MovementKind
from services.charity.stock_changes import transitions as changes_transitions
from services.charity.two_people import rules as two_people
from services.charity.two_people.model import WAITS_FOR, RequestState
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.security.callers import Caller


def enter_count(tx: Tx, found: Mapping[UUID, int], note: str | None, *, who: Caller, now: datetime) -> Count:
    """Enter what was found in lots, beside what should be there now. Raises UnknownLot."""
    count_id = new_id()
    lines = rules.lines_of(count_id, found, tx.read(stock_store.lots_by_id(found.keys())))
    differs = any(line.difference for line in lines)
    count = Count(
        id=count_id,
        note=note,
        lines=lines,
        state=RequestState.PENDING if differs else RequestState.DONE,
        asked_by=who.id,
        asked_at=now,
        lapses_at=now + WAITS_FOR,
    )
    store.add_count(tx, count)
    return count


def confirm_count(tx: Tx, count_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime) -> Count:
    """Book the differences of a sheet as a second person; what moved meanwhile stays. Raises OutOfStock and others."""
    count = store.lock_count(tx, count_id)
    must_match(count.version)
    after = two_people.confirmed(count, by_id=who.id, now=now)
    today = communities.local_day(tx, now)
    if gone := rules.missing(count.lines):
        changes_transitions.take_out(
            tx, gone, MovementKind.WRITE_OFF, count.document, by_id=who.id, today=today, now=now
        )
    _bring_in(tx, after, [line for line in count.lines if line.difference > 0], by_id=who.id, now=now)
    store.save_count(tx, after)
    return after


def refuse_count(tx: Tx, count_id: UUID, *, who: Caller, now: datetime) -> Count:
    """Refuse a sheet, or withdraw one's own; nothing is booked. Raises WrongState."""
    after = two_people.refused(store.lock_count(tx, count_id), by_id=who.id, now=now)
    store.save_count(tx, after)
    return after


def _bring_in(tx: Tx, count: Count, lines: Sequence[CountLine], *, by_id: UUID, now: datetime) -> None:
    today = communities.local_day(tx, now)
    lots = tx.read(stock_store.lots_by_id([line.lot_id for line in lines]))
    found = [
        rules.surplus(
            lots[line.lot_id],
            line.difference,
            lot_id=new_id(),
            label=stock_transitions.new_label(),
            today=today,
        )
        for line in lines
    ]
    stock_transitions.receive(tx, found, MovementKind.RECEIVE, count.document, by_id=by_id, now=now)
