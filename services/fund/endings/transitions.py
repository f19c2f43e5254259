"""Steps of endings: what follows for money and events, and the closing of a project."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.contracts.fund import GrantCancelled, GrantClosed
from services.fund.endings import rules, store
from services.fund.grants import store as grants_store
from services.fund.grants.model import Grant, GrantAct, GrantState, Step
from services.fund.ledger import store as ledger_store


def save_ended(tx: Tx, before: Grant, after: Grant, step: Step, now: datetime) -> None:
    """Save a grant that ended, set its promised money free, and publish it. A returned grant may still be approved."""
    grants_store.save_grant(tx, after, [step])
    if freed_fen := before.held_fen - after.held_fen:
        ledger_store.change_held(tx, after.earmark_id, -freed_fen)
    ids, today = (after.id, after.project_id), communities.local_day(tx, now)
    if after.state is GrantState.CLOSED:
        closed = GrantClosed(grant_id=ids[0], project_id=ids[1], spent_fen=after.paid_fen, closed_on=today)
        publish(tx, closed, now, sequence=after.version)
    elif after.state is not GrantState.RETURNED:
        gone = GrantCancelled(grant_id=ids[0], project_id=ids[1], spent_fen=after.paid_fen, cancelled_on=today)
        publish(tx, gone, now, sequence=after.version)


def cancel_grants(tx: Tx, project_id: UUID, now: datetime) -> None:
    """Cancel what is left of all grants for a project that closes; no person does so."""
    found, last_steps = tx.read(*store.grants_of_project_to_lock(project_id, rules.OPEN))
    for grant in sorted(found, key=lambda one: one.earmark_id):
        after = replace(rules.cancelled(grant), version=grant.version + 1)
        no = last_steps[grant.id] + 1
        step = Step(no, GrantAct.CANCEL, None, grant.amount_fen, grant.purpose, grant.payee_id, now)
        save_ended(tx, grant, after, step, now)
