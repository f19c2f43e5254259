"""The use cases of grants, their approvals and payouts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import Forbidden
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.fund import GrantApproved, GrantPaid
from services.fund.grants import rules, store
from services.fund.grants.model import Grant, GrantState, GrantView, Payout, Proof, ProofUsed, UnknownProject
from services.fund.ledger import rules as ledger_rules
from services.fund.ledger import store as ledger_store

APPROVER = "fund_approver"


def propose_grant(tx: Tx, body: dict[str, Any], *, who: Caller, now: datetime) -> GrantView:
    """Ask for money for a project of the quarter's list."""
    project = store.get_project(tx, body["project_id"])
    if project is None:
        raise UnknownProject
    fund = ledger_store.get_fund(tx, body.get("fund_id"))
    earmark = ledger_store.lock_earmark(tx, body.get("earmark_id") or ledger_store.get_general_earmark(tx, fund.id).id)
    rules.require_supportable(project, earmark)
    if earmark.free_fen < body["amount_fen"]:
        raise rules.insufficient(earmark, body["amount_fen"])
    grant = Grant(
        id=new_id(),
        project_id=project.id,
        fund_id=fund.id,
        earmark_id=earmark.id,
        amount_fen=body["amount_fen"],
        purpose=body.get("purpose") or project.title,
        state=GrantState.PROPOSED,
        proposed_by=who.id,
        approved_1=None,
        approved_2=None,
        approved_at=None,
        paid_fen=0,
        created_at=now,
        version=1,
    )
    store.add_grant(tx, grant)
    store.add_step(tx, grant, "propose", who.id, now)
    return _view(tx, grant)


def approve_grant(
    tx: Tx, grant_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> GrantView:
    """One more approval; the second sets the money aside, or is refused where there is not enough."""
    before = store.get_grant(tx, grant_id, lock=True)
    must_match(before.version)
    if APPROVER not in people.member(tx, who.id).roles:  # at this moment, whatever the token still says
        raise Forbidden
    after = replace(rules.approved(before, who.id, now), version=before.version + 1)
    if after.state is GrantState.APPROVED:
        earmark = ledger_store.lock_earmark(tx, after.earmark_id)
        project = store.get_project(tx, after.project_id)
        if project is None:
            raise UnknownProject
        rules.require_supportable(project, earmark)
        if earmark.free_fen < after.amount_fen:
            raise rules.insufficient(earmark, after.amount_fen)
        ledger_store.change_held(tx, earmark.id, after.amount_fen)
        told = GrantApproved(
            grant_id=after.id,
            project_id=after.project_id,
            fund_id=after.fund_id,
            earmark_id=after.earmark_id,
            amount_fen=after.amount_fen,
            approved_at=now,
        )
        publish(tx, told, now, sequence=after.version)
    store.save_grant(tx, after)
    store.add_step(tx, after, "approve", who.id, now)
    return _view(tx, after)


def amend_grant(
    tx: Tx, grant_id: UUID, body: Mapping[str, Any], must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> GrantView:
    """Change amount or purpose: approvals of what it was before are void, and its money is free again."""
    before = store.get_grant(tx, grant_id, lock=True)
    must_match(before.version)
    if who.id != before.proposed_by:
        raise Forbidden
    after = rules.amended(before, body.get("amount_fen"), body.get("purpose"))
    if after == before:
        return _view(tx, before)
    after = replace(after, version=before.version + 1)
    if before.held_fen:
        ledger_store.lock_earmark(tx, before.earmark_id)
        ledger_store.change_held(tx, before.earmark_id, -before.held_fen)
    store.save_grant(tx, after)
    store.add_step(tx, after, "amend", who.id, now)
    return _view(tx, after)


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
    """Pay a part against proof: never more than is left, and the same paper pays once."""
    before = store.get_grant(tx, grant_id, lock=True)
    must_match(before.version)
    after = replace(rules.paid(before, amount_fen, proof), version=before.version + 1)
    ledger_store.lock_earmark(tx, after.earmark_id)
    today = communities.local_day(tx, now)
    payout = Payout(new_id(), after.id, store.count_payouts(tx, after.id) + 1, amount_fen, today, who.id)
    with tx.refusing({"proofs_one_invoice": ProofUsed}):
        store.add_payout(tx, payout, proof, now)
    ledger_store.change_held(tx, after.earmark_id, -amount_fen)
    journal = rules.payout_journal(after, payout, new_id())
    ledger_store.add_journal(tx, journal, ledger_rules.spendable_change(journal), today, now)
    store.save_grant(tx, after)
    store.add_step(tx, after, "pay", who.id, now, amount_fen)
    told = GrantPaid(
        grant_id=after.id,
        project_id=after.project_id,
        payout_id=payout.id,
        amount_fen=amount_fen,
        paid_fen=after.paid_fen,
        paid_on=today,
    )
    publish(tx, told, now, sequence=after.version)
    return _view(tx, after)


def _view(tx: Tx, grant: Grant) -> GrantView:
    return store.views(tx, [grant])[0]
