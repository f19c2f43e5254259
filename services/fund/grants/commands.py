"""Propose a grant, approve it, change it, and pay it in parts.

The payee is locked first, then the grant, whose lock guards its parts and its history, then project and earmark.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.chassis.security.roles import FUND_APPROVERS
from services.contracts.fund import GrantApproved, GrantPaid
from services.fund.grants import rules, store, transitions
from services.fund.grants.model import (
    Grant,
    GrantAct,
    GrantChanges,
    GrantRequest,
    GrantState,
    GrantView,
    OwnPasswordNeeded,
    PaidPart,
    Payout,
    RoleNotHeard,
    Step,
)
from services.fund.ledger import store as ledger_store
from services.fund.ledger.model import Series
from services.fund.payees import store as payees_store
from services.fund.projects import store as projects_store
from services.fund.proofs import rules as proof_rules
from services.fund.proofs.model import Proof


def propose_grant(tx: Tx, request: GrantRequest, *, who: Caller, now: datetime) -> GrantView:
    """Propose a grant for a project of the quarter's list."""
    project, others_fen, fund, earmark, purposes, payee, person = tx.read(
        projects_store.project_by_id(request.project_id),
        store.granted_to(request.project_id),
        ledger_store.fund_or_default(request.fund_id),
        ledger_store.earmark_to_lock(request.earmark_id)
        if request.earmark_id
        else ledger_store.general_earmark_to_lock(request.fund_id),
        store.purposes_of_earmark(request.earmark_id) if request.earmark_id else None,
        payees_store.payee_by_id(request.payee_id) if request.payee_id else None,
        payees_store.person_of_payee(payee_id=request.payee_id) if request.payee_id else None,
    )
    if payee:
        rules.require_payee(payee, _roles(person), {who.id})
    rules.require_earmark_of_fund(earmark, fund)
    rules.require_supportable(project, earmark, purposes, request.amount_fen, others_fen=others_fen)
    grant = Grant(
        id=new_id(),
        project_id=project.id,
        fund_id=fund.id,
        earmark_id=earmark.id,
        payee_id=request.payee_id,
        amount_fen=request.amount_fen,
        purpose=request.purpose or project.title,
        state=GrantState.PROPOSED,
        proposed_by=who.id,
        approved_1=None,
        approved_2=None,
        approved_at=None,
        paid_fen=0,
        cancelled_fen=0,
        created_at=now,
        version=1,
    )
    step = Step(1, GrantAct.PROPOSE, who.id, grant.amount_fen, grant.purpose, grant.payee_id, now)
    store.add_grant(tx, grant, step)
    return GrantView(grant, store.about_new(tx, project, earmark, payee), steps=(step,))


def approve_grant(
    tx: Tx, grant_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> GrantView:
    """Approve a grant. The second approval promises the money; it is refused if the earmark has too little.

    The first approval counts only while its approver holds the role. If it counts no more, this one is the first.
    """
    payee, grant, person, project, others_fen, about, parts, steps, approver, first, purposes, earmark = tx.read(
        store.payee_of_grant_to_lock(grant_id),
        store.grant_to_lock(grant_id),
        store.paid_person(grant_id),
        store.project_of_grant_to_lock(grant_id),
        store.granted_beside(grant_id),
        store.about(tx, [grant_id]),
        *store.history_of(grant_id),
        people.member_by_id(who.id),
        store.first_approver(grant_id),
        store.purposes_of_grant(grant_id),
        store.earmark_of_grant_to_lock(grant_id),
    )
    must_match(grant.version)
    if not approver.has_signed_in:  # first: while this event is on its way, that of the role may be, too
        raise OwnPasswordNeeded
    if FUND_APPROVERS.isdisjoint(approver.roles):  # given a moment ago; a token from before a loss gets 401 in a second
        raise RoleNotHeard
    rules.require_project_open(project)
    before = GrantView(grant, about[grant_id], parts, steps)
    rules.require_payee(payee, _roles(person), {who.id, *before.hands})
    lapsed = first is not None and not _may_approve(first)
    approved = rules.approved(rules.without_approval(grant) if lapsed else grant, who.id, now, before.writers)
    acts = [(GrantAct.LAPSE, first.id)] if first and lapsed else []
    after = rules.changed(before, approved, [*acts, (GrantAct.APPROVE, who.id)], now)
    if approved.approved_2:
        rules.require_supportable(
            project, earmark, purposes, grant.amount_fen, others_fen=others_fen, paid_fen=grant.paid_fen
        )
        ledger_store.change_held(tx, earmark.id, approved.held_fen)
        _publish_approved(tx, after.grant, now)
    store.save_grant(tx, after.grant, after.steps[len(steps) :])
    return after


def amend_grant(
    tx: Tx, grant_id: UUID, changes: GrantChanges, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> GrantView:
    """Change amount, payee or purpose: the approvals become void, and the promised money is free again.

    `must_match` refuses if the caller has not seen the current version. The proposer changes the grant, or
    another fund manager once the proposer holds the role no more.
    """
    other_id = changes.payee_id
    payee, person, grant, parts, steps, about, proposer = tx.read(
        payees_store.payee_by_id(other_id) if other_id else store.payee_of_grant_to_lock(grant_id),
        payees_store.person_of_payee(payee_id=other_id) if other_id else store.paid_person(grant_id),
        store.grant_to_lock(grant_id),
        *store.history_of(grant_id),
        store.about(tx, [grant_id]),
        store.proposer(grant_id),
    )
    before = GrantView(grant, about[grant_id], parts, steps)
    must_match(before.version)
    transitions.require_writer(grant, proposer, who)
    amended = rules.amended(grant, changes)
    if amended == grant:
        return before
    if payee:
        rules.require_payee(payee, _roles(person), {who.id, *before.hands})
    after = rules.changed(before, amended, [(GrantAct.AMEND, who.id)], now)
    if grant.held_fen:
        ledger_store.change_held(tx, amended.earmark_id, -grant.held_fen)
    store.save_grant(tx, after.grant, after.steps[-1:])
    return replace(after, about=store.with_payee(tx, after.about, payee)) if payee else after


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
    """Pay a part to the confirmed payee, against a proof: never more than is left of the grant, nor of the proof."""
    number_key, code_key = proof_rules.proof_keys(proof)
    store.lock_proofs(tx, number_key)
    payee, grant, about, parts, steps, project, person, uses = tx.read(
        store.payee_of_grant_to_lock(grant_id),
        store.grant_to_lock(grant_id),
        store.about(tx, [grant_id]),
        *store.history_of(grant_id),
        store.project_of_grant(grant_id),
        store.paid_person(grant_id),
        store.proof_uses(number_key),
    )
    before = GrantView(grant, about[grant_id], parts, steps)
    must_match(before.version)
    paid = rules.paid(grant, amount_fen)
    payee = rules.require_payable(project, payee, _roles(person), {who.id, *before.hands})
    if person:
        people.require_not_reset(person, now)
    known = proof_rules.proof_to_pay(uses, payee.id, proof, amount_fen, new_id())
    today = communities.local_day(tx, now)
    payout = Payout(
        id=new_id(),
        grant_id=grant_id,
        no=len(parts) + 1,
        amount_fen=amount_fen,
        proof_id=known.id,
        number=proof.number,
        code=proof.code,
        code_key=code_key,
        paid_on=today,
        made_by=who.id,
    )
    part = PaidPart(payout, proof)
    after = rules.changed(before, paid, [(GrantAct.PAY, who.id)], now, amount_fen=amount_fen)
    after = replace(after, parts=(*parts, part))
    store.add_part(tx, part, known, now, is_new=all(one.proof.id != known.id for one in uses))
    _book(tx, after.grant, payout, now)
    store.save_grant(tx, after.grant, after.steps[-1:])
    return after


def _roles(person: people.Person | None) -> Collection[str]:
    """Returns the roles of the person who would be paid; none for a payee who is nobody of the community."""
    return person.roles if person else ()


def _may_approve(person: people.Person) -> bool:
    """Whether an approval of this person counts now: of an approver who signs in with a password of their own."""
    return person.active and person.has_signed_in and not FUND_APPROVERS.isdisjoint(person.roles)


def _publish_approved(tx: Tx, grant: Grant, now: datetime) -> None:
    event = GrantApproved(
        grant_id=grant.id,
        project_id=grant.project_id,
        fund_id=grant.fund_id,
        earmark_id=grant.earmark_id,
        amount_fen=grant.amount_fen,
        approved_at=now,
    )
    publish(tx, event, now, sequence=grant.version)


def _book(tx: Tx, grant: Grant, payout: Payout, now: datetime) -> None:
    """Book a payout, and publish it."""
    journal = rules.payout_journal(grant, payout, new_id())
    ledger_store.change_held(tx, grant.earmark_id, -payout.amount_fen)
    ledger_store.change_balances(tx, journal)
    journal_no = tx.read(ledger_store.next_number(Series.JOURNAL, payout.paid_on.year))
    ledger_store.add_journal(tx, journal, journal_no, payout.paid_on, now)
    event = GrantPaid(
        grant_id=grant.id,
        project_id=grant.project_id,
        payout_id=payout.id,
        amount_fen=payout.amount_fen,
        paid_fen=grant.paid_fen,
        paid_on=payout.paid_on,
    )
    publish(tx, event, now, sequence=grant.version)
