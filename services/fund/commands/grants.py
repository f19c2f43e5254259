"""拨款: a grant is proposed, approved by two who did not propose it, and paid in parts against proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from services.chassis.database.failures import refused_as
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import Forbidden
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.fund import GrantApproved, GrantPaid
from services.fund.model.grants import Grant, GrantSheet, GrantState, Payout, Proof
from services.fund.model.refusals import ProofUsed, UnknownProject
from services.fund.rules import books as booking
from services.fund.rules import grants as rules
from services.fund.store import books
from services.fund.store import grants as store

APPROVER = "fund_approver"


def propose_grant(tx: Tx, body: dict[str, Any], *, who: Caller, now: datetime) -> GrantSheet:
    """Ask for money for a project of the quarter's list."""
    project = store.project(tx, body["project_id"])
    if project is None:
        raise UnknownProject
    fund = books.fund(tx, body.get("fund_id"))
    earmark = books.lock_earmark(tx, body.get("earmark_id") or books.general_earmark(tx, fund.id).id)
    rules.may_support(project, earmark)
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
    return _sheet(tx, grant)


def approve_grant(tx: Tx, grant_id: UUID, *, who: Caller, now: datetime) -> GrantSheet:
    """One more approval; the second sets the money aside, or is refused where there is not enough."""
    before = store.grant(tx, grant_id, lock=True)
    if APPROVER not in people.member(tx, who.id).roles:  # at this moment, whatever the token still says
        raise Forbidden
    after = replace(rules.approved(before, who.id, now), version=before.version + 1)
    if after.state is GrantState.APPROVED:
        earmark = books.lock_earmark(tx, after.earmark_id)
        project = store.project(tx, after.project_id)
        if project is None:
            raise UnknownProject
        rules.may_support(project, earmark)
        if earmark.free_fen < after.amount_fen:
            raise rules.insufficient(earmark, after.amount_fen)
        books.hold(tx, earmark.id, after.amount_fen)
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
    return _sheet(tx, after)


def amend_grant(
    tx: Tx, grant_id: UUID, body: Mapping[str, Any], version: Any, *, who: Caller, now: datetime
) -> GrantSheet:
    """Change amount or purpose: approvals of what it was before are void, and its money is free again."""
    before = store.grant(tx, grant_id, lock=True)
    version(before.version)
    if who.id != before.proposed_by:
        raise Forbidden
    after = rules.amended(before, body.get("amount_fen"), body.get("purpose"))
    if after == before:
        return _sheet(tx, before)
    after = replace(after, version=before.version + 1)
    if before.held_fen:
        books.lock_earmark(tx, before.earmark_id)
        books.hold(tx, before.earmark_id, -before.held_fen)
    store.save_grant(tx, after)
    store.add_step(tx, after, "amend", who.id, now)
    return _sheet(tx, after)


def pay_grant(tx: Tx, grant_id: UUID, amount_fen: int, proof: Proof, *, who: Caller, now: datetime) -> GrantSheet:
    """Pay a part against proof: never more than is left, and the same paper pays once."""
    before = store.grant(tx, grant_id, lock=True)
    after = replace(rules.paid(before, amount_fen, proof), version=before.version + 1)
    books.lock_earmark(tx, after.earmark_id)
    today = communities.local_day(tx, now)
    payout = Payout(new_id(), after.id, store.payouts_made(tx, after.id) + 1, amount_fen, today, who.id)
    with refused_as({"proofs_one_invoice": ProofUsed}):
        store.add_payout(tx, payout, proof, now)
    books.hold(tx, after.earmark_id, -amount_fen)
    journal = rules.payout_journal(after, payout, new_id())
    books.book(tx, journal, booking.spendable_change(journal), today, now)
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
    return _sheet(tx, after)


def _sheet(tx: Tx, grant: Grant) -> GrantSheet:
    return store.sheets(tx, [grant])[0]
