"""Reviews, disputes, settles, closes and reopens orders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import CLOCK, Caller
from services.contracts.orders import OrderReopened
from services.orders.attendance import store as attendance_store
from services.orders.attendance import transitions as attendance_transitions
from services.orders.attendance.model import AttendanceSheet, counted_totals
from services.orders.contacts import transitions as contacts
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AttendanceState, AuditContext, Order, OrderPeople, OrderSheet, Step
from services.orders.reviews import rules, store, transitions
from services.orders.reviews.model import (
    Dispute,
    DisputeSubject,
    Opinion,
    Party,
    Review,
    ReviewBasis,
    Settlement,
)
from services.orders.visibility import transitions as visibility

WINDOW_PASSED = "review_window_passed"


def review_order(tx: Tx, order_id: UUID, party: Party, opinion: Opinion, *, who: Caller, now: datetime) -> OrderSheet:
    """Reviews an order for a party, or changes the caller's review; the last one that is required closes the order.

    Raises Unknown, ReviewOver, WrongState, NotAParty, OwnService, ReviewTwice.
    """
    sheet, basis = transitions.lock_order(tx, order_id, who)
    order = sheet.order
    rules.require_not_over(order)
    orders_rules.require_allowed(order, Action.REVIEW)
    rules.require_party(order, party, who, basis.attendance)
    edition = rules.next_edition(basis, order, party, who)
    review = replace(_new_review(order, party, opinion, who, now), edition=edition)
    store.add_review(tx, review)
    attendance = basis.attendance
    if party is Party.STATION:
        attendance = _confirm_leaders(tx, order, attendance, who)
    basis = replace(basis, attendance=attendance, reviews=[*basis.reviews, review])
    act = AuditContext(who, party, now, detail={"party": party, "edition": edition})
    step = Step(orders_rules.next_version(order), Action.REVIEW, act)
    return attendance.order_sheet(sheet, transitions.save_and_close(tx, order, step, basis))


def dispute_order(
    tx: Tx, order_id: UUID, about: DisputeSubject, reason: str, *, who: Caller, now: datetime
) -> OrderSheet:
    """Opens a dispute of the requester, an attendee or a leader; it must be settled before the order closes.

    Raises Unknown, WrongState, NotAParty, DisputedAlready.
    """
    sheet, basis = transitions.lock_order(tx, order_id, who)
    order = sheet.order
    orders_rules.require_allowed(order, Action.DISPUTE)
    role = rules.disputing_role(order, who, basis.attendance)
    store.add_dispute(tx, Dispute(new_id(), order.id, who.id, about, now, order.revision + 1, reason))
    act = AuditContext(who, role, now, reason, {"about": about})
    after = orders_store.save_order(tx, order, orders_rules.next_version(order), Action.DISPUTE, act)
    return basis.attendance.order_sheet(sheet, after)


def settle_order(
    tx: Tx, order_id: UUID, settlement: Settlement, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> OrderSheet:
    """Settles all open disputes and the final minutes of the people whom they concern.

    It closes the order where all parties have reviewed, or where the review window is over.

    Raises Unknown, WrongState, Forbidden, OwnMinutes, OwnService, NothingToSettle, SettlesNobody, SettledAboveClaim,
    SettledBeyondDay.
    """
    sheet, basis = transitions.lock_order(tx, order_id, who)
    order = sheet.order
    must_match(order.version)
    orders_rules.require_allowed(order, Action.SETTLE)
    rules.require_may_settle(order, who, basis.attendance, basis.disputes)
    rules.require_something_to_settle(basis.disputes, settlement)
    attendance = _settle_minutes(tx, order, basis, settlement, who)
    ruling = {"outcome": settlement.outcome, "because": settlement.reason}
    tx.write(store.settle_disputes(order_id=order.id, now=now, by=who.id, **ruling))
    basis = replace(basis, attendance=attendance, disputes=[])
    minutes = {str(person_id): total for person_id, total in settlement.minutes.items()}
    act = AuditContext(who, "station", now, settlement.reason, {"outcome": settlement.outcome, "minutes": minutes})
    step = Step(orders_rules.with_auto_close_restarted(order, now), Action.SETTLE, act)
    over = rules.is_window_over(order, now)
    after = transitions.save_and_close(tx, order, step, basis, without_reviews=over)
    return attendance.order_sheet(sheet, after)


def close_order(tx: Tx, order_id: UUID, reason: str, *, who: Caller, now: datetime) -> OrderSheet:
    """Closes an order after the review window although reviews are missing.

    Raises Unknown, WrongState, OwnService, WindowOpen, DisputeOpen, AttendanceOpen.
    """
    sheet, basis = transitions.lock_order(tx, order_id, who)
    order = sheet.order
    orders_rules.require_allowed(order, Action.CLOSE)
    rules.require_no_part(who, basis.attendance)
    rules.require_window_passed(order, now)
    rules.require_closable(basis)
    after = transitions.close(tx, order, basis, AuditContext(who, "station", now, reason))
    return basis.attendance.order_sheet(sheet, after)


def reopen_order(
    tx: Tx, order_id: UUID, about: DisputeSubject, reason: str, *, who: Caller, now: datetime
) -> OrderSheet:
    """Reopens a closed order: its points are held until it closes again, with the next revision.

    Raises Unknown, WrongState, NotAParty, NotYourReopening, OwnService, ReopenTooLate, ReopenedTooOften.
    """
    sheet, stays = visibility.lock_visible_order(tx, order_id, who, attendance_store.stays_of_order(order_id=order_id))
    order, attendance = sheet.order, AttendanceSheet.of(stays, sheet.people)
    orders_rules.require_allowed(order, Action.REOPEN)
    role = rules.reopening_role(order, who, attendance)
    served_on = communities.local_day(tx, min((stay.in_at for stay in attendance.stays), default=order.starts_at))
    after = rules.reopened(order, role, served_on, now, communities.local_day(tx, now))
    orders_store.save_order(tx, order, after, Action.REOPEN, AuditContext(who, role, now, reason, {"about": about}))
    event = OrderReopened(order_id=order.id, revision=order.revision, reopened_at=now, reason=about)
    publish(tx, event, now, sequence=after.version)
    contacts.publish_contacts(tx, order, after, now, member_ids=attendance.member_ids)
    return attendance.order_sheet(sheet, after)


def close_unreviewed_order(tx: Tx, order_id: UUID, now: datetime) -> None:
    """Closes an order on day 14 of its review; a blocked order goes to the administrators."""
    order, stays, reviews, disputes = tx.read(
        orders_store.order_to_lock(id=order_id),
        attendance_store.stays_of_order(order_id=order_id),
        store.reviews_for_closing(order_id=order_id),
        store.open_disputes(order_id=order_id),
    )
    if not rules.must_auto_close(order, now):
        return
    basis = ReviewBasis(AttendanceSheet.of(stays, OrderPeople()), reviews, disputes)
    act = AuditContext(CLOCK, "clock", now, WINDOW_PASSED)
    if basis.is_blocked:
        orders_store.save_order(tx, order, rules.escalated_to_administrators(order), Action.ESCALATE, act)
    else:
        transitions.close(tx, order, basis, act)


def _new_review(order: Order, party: Party, opinion: Opinion, who: Caller, now: datetime) -> Review:
    """Returns the caller's review; a review that staff record for the requester belongs to the requester."""
    person_id, recorded_by = who.id, None
    if party is Party.REQUESTER and order.requester_id and order.requester_id != who.id:
        person_id, recorded_by = order.requester_id, who.id
    return Review(
        id=new_id(),
        order_id=order.id,
        revision=order.revision + 1,
        party=party,
        person_id=person_id,
        recorded_by=recorded_by,
        at=now,
        **vars(opinion),
    )


def _confirm_leaders(tx: Tx, order: Order, attendance: AttendanceSheet, who: Caller) -> AttendanceSheet:
    """Confirms the stays that leaders claimed for themselves; the station's review counts as the confirmation."""
    leaders = attendance.leaders - {who.id}
    claimed = [stay for stay in attendance.stays if stay.is_claimed and stay.person_id in leaders]
    if not claimed:
        return attendance
    confirmed = attendance_transitions.confirm_within_limits(tx, order, attendance, claimed)
    attendance_store.confirm_stays(tx, confirmed)
    return attendance.with_stays(confirmed)


def _settle_minutes(tx: Tx, order: Order, basis: ReviewBasis, settlement: Settlement, who: Caller) -> AttendanceSheet:
    """Saves the settled totals, and confirms the claimed stays of these people; the limits of leaders do not apply."""
    attendance, zone = basis.attendance, communities.zone(tx)
    concerned = [stay for stay in attendance.stays if stay.person_id in settlement.minutes]
    elsewhere = attendance_store.list_confirmed_elsewhere(tx, order.id, concerned)
    rules.require_settleable(basis, settlement, counted_totals(elsewhere, zone), zone)
    claimed = [stay for stay in attendance.stays if stay.is_claimed and stay.person_id in settlement.minutes]
    confirmed = [replace(stay, state=AttendanceState.CONFIRMED) for stay in claimed]
    attendance_store.confirm_stays(tx, confirmed)
    attendance_store.settle_minutes(tx, order.id, settlement.minutes, who.id)
    return replace(attendance.with_stays(confirmed), settled={**attendance.settled, **settlement.minutes})
