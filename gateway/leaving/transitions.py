"""The step by which somebody leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from gateway.credentials import store as credentials_store
from gateway.credentials.model import EndReason
from gateway.lookup import store as lookup_store
from gateway.people import rules as people_rules
from gateway.people import store as people_store
from gateway.people import transitions as people_transitions
from gateway.people.model import LeavingReason, Person, PersonState, RequestState
from services.chassis.database.transactions import Tx
from services.chassis.directory import revocations
from services.chassis.messaging.outbox import publish
from services.contracts.gateway import PersonLeft


def leave(tx: Tx, before: Person, reason: LeavingReason, *, by_id: UUID, now: datetime) -> Person:
    """Ends a person's roles, logins and sessions. The id stays, since ledgers refer to it."""
    after = replace(before, state=PersonState.LEFT, roles=(), epoch=before.epoch + 1, version=before.version + 1)
    after = replace(after.staying(), left_at=now, left_suspended=before.state is PersonState.SUSPENDED)
    after = replace(after, phone=None, login=None, contact_phones=())
    for request in before.pending:
        after = people_transitions.decide_request(tx, after, request, RequestState.LAPSED, by_id=None, now=now)
    people_store.save_person(tx, after)
    lookup_store.save_terms(tx, after.id, before=people_rules.terms_of(before), after=people_rules.terms_of(after))
    people_store.record_roles(tx, before.id, ended=before.roles, by_id=by_id, now=now)
    people_store.delete_logins(tx, before.id)
    credentials_store.delete_password(tx, before.id)
    credentials_store.end_sessions(tx, before.id, now, EndReason.LEFT)
    credentials_store.delete_device_names(tx, before.id)
    revocations.revoke(tx, after.id, after.epoch)
    event = PersonLeft(person_id=after.id, epoch=after.epoch, left_at=now, reason=reason, erase=False)
    publish(tx, event, now, sequence=after.version)
    return after
