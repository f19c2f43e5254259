"""Propose a grant, approve it, change it, and pay it in parts.

The lock of the grant guards its parts and its history. The earmark is locked after it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import Forbidden
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_office
from services.chassis.security.roles import FUND_APPROVERS, FUND_MANAGERS
from services.contracts.fund import GrantApproved, GrantPaid
from services.fund.grants import rules, store
from services.fund.grants.model import (
    Grant,
    GrantAct,
    GrantChanges,
    GrantRequest,
    GrantState,
    GrantView,
    PaidPart,
    Payout,
    Project,
    Proof,
    Step,
)
from services.fund.ledger import store as ledger_store
from services.fund.ledger.model import Earmark, Series


def propose_grant(tx: Tx, request: GrantRequest, *, who: Caller, now: datetime) -> GrantView:
    """Propose a grant for a project of the quarter's list."""
    project, fund, earmark = tx.read(
        store.project_by_id(request.project_id),
        ledger_store.fund_or_default(request.fund_id),
        ledger_store.earmark_to_lock(request.earmark_id)
        if request.earmark_id
        else ledger_store.general_earmark_to_lock(request.fund_id),
    )
    rules.require_earmark_of_fund(earmark, fund)
    rules.require_supportable(project, earmark, request.amount_fen)
    grant = Grant(
        id=new_id(),
        project_id=project.id,
        fund_id=fund.id,
        earmark_id=earmark.id,
        amount_fen=request.amount_fen,
        purpose=request.purpose or project.title,
        state=GrantState.PROPOSED,
        proposed_by=who.id,
        approved_1=None,
        approved_2=None,
        approved_at=None,
        paid_fen=0,
        created_at=now,
        version=1,
    )
    step = Step(1, GrantAct.PROPOSE, who.id, grant.amount_fen, now)
    store.add_grant(tx, grant, step)
    return GrantView(grant, project.title, steps=(step,))


def approve_grant(
    tx: Tx, grant_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> GrantView:
    """Approve a grant. The second approval promises the money; it is refused if the earmark has too little."""
    grant, project, parts, steps, approver, earmark = tx.read(
        store.grant_to_lock(grant_id),
        *store.about_grant(grant_id),
        people.member_by_id(who.id),
        store.earmark_of_grant_to_lock(grant_id),
    )
    must_match(grant.version)
    if FUND_APPROVERS.isdisjoint(approver.roles):  # the current role; the token may have an old one
        raise Forbidden
    before = GrantView(grant, project.title, parts, steps)
    after = _changed(before, rules.approved(grant, who.id, now), GrantAct.APPROVE, who, now)
    if after.grant.state is GrantState.APPROVED:
        _promise(tx, after.grant, project, earmark, now)
    store.save_grant(tx, after.grant, after.steps[-1])
    return after


def amend_grant(
    tx: Tx, grant_id: UUID, changes: GrantChanges, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> GrantView:
    """Change amount or purpose: the approvals become void, and the promised money is free again.

    `must_match` refuses if the caller has not seen the current version. Only the proposer may change the grant.
    """
    before = store.lock_grant(tx, grant_id)
    must_match(before.version)
    if not may(who, of_office(before.grant.proposed_by, FUND_MANAGERS)):
        raise Forbidden
    amended = rules.amended(before.grant, changes)
    if amended == before.grant:
        return before
    after = _changed(before, amended, GrantAct.AMEND, who, now)
    if before.grant.held_fen:
        ledger_store.change_held(tx, amended.earmark_id, -before.grant.held_fen)
    store.save_grant(tx, after.grant, after.steps[-1])
    return after


def pay_grant(
    tx: Tx,
    grant_id: UUID,
    amount_fen: int,
    proof: Proof,
    must_match: Callable[[int], None],
    *,
    who: Caller,
    now: datetime,
) -> GrantView:
    """Pay a part against proof: never more than is left of the grant; an invoice can be used once."""
    before = store.lock_grant(tx, grant_id)
    must_match(before.version)
    grant = rules.paid(before.grant, amount_fen, proof)
    today = communities.local_day(tx, now)
    payout = Payout(new_id(), grant.id, len(before.parts) + 1, amount_fen, today, who.id)
    part = PaidPart(payout, proof if proof.amount_fen is not None else replace(proof, amount_fen=amount_fen))
    changed = _changed(before, grant, GrantAct.PAY, who, now, amount_fen)
    after = replace(changed, parts=(*before.parts, part))
    journal = rules.payout_journal(grant, payout, new_id())
    ledger_store.change_held(tx, grant.earmark_id, -amount_fen)
    store.add_part(tx, part, now)
    ledger_store.change_balances(tx, journal)
    journal_no = tx.read(ledger_store.next_number(Series.JOURNAL, today.year))
    ledger_store.add_journal(tx, journal, journal_no, today, now)
    store.save_grant(tx, after.grant, after.steps[-1])
    event = GrantPaid(
        grant_id=grant.id,
        project_id=grant.project_id,
        payout_id=payout.id,
        amount_fen=amount_fen,
        paid_fen=grant.paid_fen,
        paid_on=today,
    )
    publish(tx, event, now, sequence=after.version)
    return after


def _changed(
    before: GrantView, grant: Grant, act: GrantAct, who: Caller, now: datetime, amount_fen: int | None = None
) -> GrantView:
    """Returns the next version of the grant with one more step, which has `amount_fen` or the amount of the grant."""
    step = Step(len(before.steps) + 1, act, who.id, grant.amount_fen if amount_fen is None else amount_fen, now)
    return replace(before, grant=replace(grant, version=before.version + 1), steps=(*before.steps, step))


def _promise(tx: Tx, grant: Grant, project: Project, earmark: Earmark, now: datetime) -> None:
    """Promise the money of an approved grant, and publish it."""
    rules.require_supportable(project, earmark, grant.amount_fen)
    ledger_store.change_held(tx, earmark.id, grant.amount_fen)
    event = GrantApproved(
        grant_id=grant.id,
        project_id=grant.project_id,
        fund_id=grant.fund_id,
        earmark_id=grant.earmark_id,
        amount_fen=grant.amount_fen,
        approved_at=now,
    )
    publish(tx, event, now, sequence=grant.version)
