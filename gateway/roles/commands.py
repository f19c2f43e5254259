"""Confirms, refuses and withdraws changes of roles that need a second administrator; they lapse after 14 days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from gateway.credentials import store as credentials_store
from gateway.credentials import transitions as credentials_transitions
from gateway.credentials.model import EndReason
from gateway.people import rules as people_rules
from gateway.people import store as people_store
from gateway.people import transitions as people_transitions
from gateway.people.model import Person, RequestState, Role
from gateway.roles import rules
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def confirm_role(
    tx: Tx, person_id: UUID, role: Role, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Person:
    """Makes a change of a role effective that another administrator has asked for.

    A password ends that the one who asked may know; see `rules.must_be_given_anew`. Raises RecentlyReset.
    """
    before, admins, held = people_store.lock_person_with_roles(tx, person_id)
    must_match(before.version)
    people_transitions.require_not_reset(tx, now, who.id, person_id)
    request = rules.request_of(before, role, now)
    rules.require_may_decide(who, request, admins=admins)
    held = rules.confirmed(before, held, request, admins=admins)
    after = replace(before, roles=people_rules.roles_held(held))
    after = people_transitions.decide_request(tx, after, request, RequestState.CONFIRMED, by_id=who.id, now=now)
    ends = rules.must_be_given_anew(tx.read(credentials_store.password_origin(person_id)), request)
    if ends:
        credentials_store.delete_password(tx, before.id)
        after = replace(after, has_signed_in=False)
    if ends or people_rules.becomes_staff(
        before.roles, after.roles
    ):  # sessions of staff are shorter than the ones open now
        credentials_transitions.end_sessions(tx, before.id, EndReason.STAFF_ROLE_GIVEN, now, published_at=now)
    follows = frozenset(after.roles) - held.given
    return people_transitions.save_change(
        tx, before, after, by_id=request.asked_by, now=now, credentials=ends, follows=follows
    )


def refuse_role(tx: Tx, person_id: UUID, role: Role, *, who: Caller, now: datetime) -> Person:
    """Refuses a change of a role that another administrator has asked for."""
    person, admins = people_store.lock_person_and_admins(tx, person_id)
    request = rules.request_of(person, role, now)
    rules.require_may_decide(who, request, admins=admins)
    after = people_transitions.decide_request(tx, person, request, RequestState.REFUSED, by_id=who.id, now=now)
    return people_transitions.save_change(tx, person, after, by_id=who.id, now=now)


def withdraw_role(tx: Tx, person_id: UUID, role: Role, *, who: Caller, now: datetime) -> Person:
    """Withdraws a change of a role that the caller has asked for."""
    person = people_store.lock_person(tx, person_id)
    request = rules.request_of(person, role, now)
    rules.require_may_withdraw(who, request)
    after = people_transitions.decide_request(tx, person, request, RequestState.WITHDRAWN, by_id=who.id, now=now)
    return people_transitions.save_change(tx, person, after, by_id=who.id, now=now)


def lapse_requests(tx: Tx, person_ids: Sequence[UUID], *, now: datetime) -> None:
    """Ends the requests about these people that nobody has decided in time."""
    for person_id in person_ids:
        person = people_store.lock_person(tx, person_id)
        after = person
        for request in person.pending:
            if request.lapses_at <= now:
                after = people_transitions.decide_request(tx, after, request, RequestState.LAPSED, by_id=None, now=now)
        if after is not person:
            people_transitions.save_change(tx, person, after, by_id=None, now=now)
