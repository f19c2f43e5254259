"""Reads and writes grants with their history, payouts and proofs.

A payee is locked before the grants that name it, and a project after the grant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import BigInteger, Column, ScalarSelect, Text, Uuid, bindparam, case, cast, func, select

from services.chassis.database.locks import lock_name
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, columns, from_row, matching, to_row
from services.chassis.database.statements import Question, Statement, any_of, first, in_community, many, scalar
from services.chassis.database.transactions import Tx
from services.chassis.directory.people import Person, people
from services.chassis.errors import Unknown
from services.chassis.security.encryption import decrypt
from services.fund.campaigns.model import Purposes
from services.fund.campaigns.tables import campaigns
from services.fund.grants.model import (
    About,
    Grant,
    GrantFilter,
    GrantState,
    GrantView,
    PaidPart,
    Payout,
    Step,
)
from services.fund.grants.tables import grant_steps, grants, payouts, proofs
from services.fund.ledger.model import Earmark
from services.fund.ledger.tables import earmarks
from services.fund.payees.model import NAME, Payee, PayeeKind
from services.fund.payees.tables import payees
from services.fund.projects.model import Project, ProjectState, UnknownProject
from services.fund.projects.store import PROJECTS
from services.fund.projects.tables import projects
from services.fund.proofs.model import PaidProof, Proof, ProofUse

V = TypeVar("V")

_GRANTS = Rows(grants, Grant)
_KEPT = ("project_id", "fund_id", "earmark_id", "proposed_by", "created_at")  # set by the proposal; never changed
_payout, _step = from_row(Payout), from_row(Step)


def _of_grant(column: Column[UUID]) -> ScalarSelect[UUID]:
    """Returns the id that the grant given as `grant_id` has in a column."""
    wanted = select(column).where(in_community(grants), grants.c.id == bindparam("grant_id", type_=Uuid))
    return wanted.scalar_subquery()


_PROJECT_OF = PROJECTS.where(in_community(projects), projects.c.id == _of_grant(grants.c.project_id))
_PROJECT_OF_GRANT = first(_PROJECT_OF, Project, missing=UnknownProject)
_PROJECT_TO_LOCK = first(_PROJECT_OF.with_for_update(key_share=True), Project, missing=UnknownProject)
# A grant without approvals may be paid in part: its payee was changed after the first payment.
_PROMISED = case(
    (grants.c.approved_2.is_not(None), grants.c.amount_fen - grants.c.cancelled_fen), else_=grants.c.paid_fen
)
_GRANTED = select(cast(func.coalesce(func.sum(_PROMISED), 0), BigInteger)).where(in_community(grants))
_GRANTED_TO = scalar(_GRANTED.where(grants.c.project_id == bindparam("project_id", type_=Uuid)))
_GRANTED_BESIDE = scalar(
    _GRANTED.where(
        grants.c.project_id == _of_grant(grants.c.project_id), grants.c.id != bindparam("grant_id", type_=Uuid)
    )
)
_PURPOSES = (
    select(*columns(campaigns, Purposes))
    .join(earmarks, (earmarks.c.community_id == campaigns.c.community_id) & (earmarks.c.campaign_id == campaigns.c.id))
    .where(in_community(campaigns))
)
_PURPOSES_OF = first(_PURPOSES.where(earmarks.c.id == bindparam("earmark_id", type_=Uuid)), Purposes)
_PURPOSES_OF_GRANT = first(_PURPOSES.where(earmarks.c.id == _of_grant(grants.c.earmark_id)), Purposes)
_PAYEE_TO_LOCK = first(
    select(*columns(payees, Payee))
    .where(in_community(payees), payees.c.id == _of_grant(grants.c.payee_id))
    .with_for_update(read=True),
    Payee,
)
_PERSONS = select(*columns(people, Person)).where(in_community(people))
_FIRST_APPROVER = first(_PERSONS.where(people.c.id == _of_grant(grants.c.approved_1)), Person)
_PROPOSER = first(_PERSONS.where(people.c.id == _of_grant(grants.c.proposed_by)), Person)
_IS_PAYEE = (payees.c.community_id == people.c.community_id) & (payees.c.person_id == people.c.id)
_PAID_PERSON = first(_PERSONS.join(payees, _IS_PAYEE).where(payees.c.id == _of_grant(grants.c.payee_id)), Person)
_EARMARK_TO_LOCK = first(
    select(*columns(earmarks, Earmark))
    .where(in_community(earmarks), earmarks.c.id == _of_grant(grants.c.earmark_id))
    .with_for_update(of=earmarks, key_share=True),
    Earmark,
    missing=Unknown,
)
_ABOUT = many(
    select(
        grants.c.id,
        func.coalesce(projects.c.title, "").label("project"),
        projects.c.state.label("project_state"),
        earmarks.c.title.label("earmark"),
        earmarks.c.campaign_id,
        payees.c.kind,
        payees.c.name_sealed,
        payees.c.account_last4,
        payees.c.confirmed_by,
    )
    .join(projects, (projects.c.community_id == grants.c.community_id) & (projects.c.id == grants.c.project_id))
    .join(earmarks, (earmarks.c.community_id == grants.c.community_id) & (earmarks.c.id == grants.c.earmark_id))
    .outerjoin(payees, (payees.c.community_id == grants.c.community_id) & (payees.c.id == grants.c.payee_id))
    .where(in_community(grants), any_of(grants.c.id, "grant_ids"))
)
_PARTS = many(
    select(*columns(payouts, Payout), proofs.c.amount_fen.label("proved_fen"))
    .join(proofs, (proofs.c.community_id == payouts.c.community_id) & (proofs.c.id == payouts.c.proof_id))
    .where(in_community(payouts), any_of(payouts.c.grant_id, "grant_ids"))
    .order_by(payouts.c.grant_id, payouts.c.no)
)
_STEPS = many(
    select(grant_steps.c.grant_id, *columns(grant_steps, Step))
    .where(in_community(grant_steps), any_of(grant_steps.c.grant_id, "grant_ids"))
    .order_by(grant_steps.c.grant_id, grant_steps.c.no)
)
_UNPAID = (
    in_community(grants),
    grants.c.payee_id == bindparam("payee_id", type_=Uuid),
    any_of(grants.c.state, [GrantState.PROPOSED, GrantState.APPROVED, GrantState.PAYING]),
)


def locking(*where: Any) -> tuple[Statement[list[Grant]], Statement[list[Any]]]:
    """Returns the statements that lock grants, in the order of their ids, and read the numbers of their last steps."""
    of_grant = (grants.c.community_id == grant_steps.c.community_id) & (grants.c.id == grant_steps.c.grant_id)
    last = select(grant_steps.c.grant_id, func.max(grant_steps.c.no).label("no")).join(grants, of_grant)
    found = select(*columns(grants, Grant)).where(*where).order_by(grants.c.id).with_for_update()
    return many(found, Grant), many(last.where(*where).group_by(grant_steps.c.grant_id))


_UNPAID_TO_LOCK, _LAST_OF_UNPAID = locking(*_UNPAID)
_USES = many(
    select(
        *columns(proofs, PaidProof),
        payouts.c.code_key.label("used_code_key"),
        payouts.c.grant_id,
        payouts.c.no,
        payouts.c.amount_fen.label("used_fen"),
        payouts.c.paid_on,
    )
    .join(payouts, (payouts.c.community_id == proofs.c.community_id) & (payouts.c.proof_id == proofs.c.id))
    .where(in_community(proofs), proofs.c.number_key == bindparam("number_key", type_=Text))
    .order_by(payouts.c.id)
)

# ---- what a grant depends on ---------------------------------------------------------------------------


def project_of_grant(grant_id: UUID) -> Question[Project]:
    """Returns the project of a grant."""
    return _PROJECT_OF_GRANT(grant_id=grant_id)


def project_of_grant_to_lock(grant_id: UUID) -> Question[Project]:
    """Locks the project of a grant and returns it: no other grant for it is approved until the commit."""
    return _PROJECT_TO_LOCK(grant_id=grant_id)


def granted_to(project_id: UUID) -> Question[int]:
    """Returns the sum that was promised or paid to a project."""
    return _GRANTED_TO(project_id=project_id)


def granted_beside(grant_id: UUID) -> Question[int]:
    """Returns the sum that was promised or paid to the project of a grant by other grants."""
    return _GRANTED_BESIDE(grant_id=grant_id)


def purposes_of_earmark(earmark_id: UUID) -> Question[Purposes | None]:
    """Returns what the money of an earmark was given for; None for a general earmark."""
    return _PURPOSES_OF(earmark_id=earmark_id)


def purposes_of_grant(grant_id: UUID) -> Question[Purposes | None]:
    """Returns what the money that a grant draws on was given for; None for a general earmark."""
    return _PURPOSES_OF_GRANT(grant_id=grant_id)


def payee_of_grant_to_lock(grant_id: UUID) -> Question[Payee | None]:
    """Locks the payee of a grant against changes and returns it. It comes before the lock of the grant."""
    return _PAYEE_TO_LOCK(grant_id=grant_id)


def first_approver(grant_id: UUID) -> Question[Person | None]:
    """Returns the person who gave the first approval, as they are now."""
    return _FIRST_APPROVER(grant_id=grant_id)


def proposer(grant_id: UUID) -> Question[Person | None]:
    """Returns the person who proposed a grant, as they are now."""
    return _PROPOSER(grant_id=grant_id)


def paid_person(grant_id: UUID) -> Question[Person | None]:
    """Returns the person of the community whom a grant pays, as they are now."""
    return _PAID_PERSON(grant_id=grant_id)


def earmark_of_grant_to_lock(grant_id: UUID) -> Question[Earmark]:
    """Locks the earmark of a grant and returns it, so that its free money stays the same until the commit."""
    return _EARMARK_TO_LOCK(grant_id=grant_id)


# ---- grants --------------------------------------------------------------------------------------------

grant_to_lock = _GRANTS.to_lock


def add_grant(tx: Tx, grant: Grant, step: Step) -> None:
    """Insert a grant with the first step of its history."""
    _GRANTS.add(tx, grant)
    tx.add(grant_steps, grant_id=grant.id, **to_row(step))


def save_grant(tx: Tx, grant: Grant, steps: Iterable[Step]) -> None:
    """Update a locked grant, and insert the steps that changed it."""
    _GRANTS.save(tx, grant, but=_KEPT)
    for step in steps:
        tx.add(grant_steps, grant_id=grant.id, **to_row(step))


def history_of(grant_id: UUID) -> tuple[Question[tuple[PaidPart, ...]], Question[tuple[Step, ...]]]:
    """Returns the questions for the parts and the history of a grant, which change under its lock only."""
    values = {"grant_ids": [grant_id]}
    return (
        _PARTS(**values).answered_by(lambda rows, _: tuple(map(_part, rows))),
        _STEPS(**values).answered_by(lambda rows, _: tuple(map(_step, rows))),
    )


def about(tx: Tx, grant_ids: Collection[UUID], *, named: bool = True) -> Question[dict[UUID, About]]:
    """Returns what grants name, by grant; `named`: with the names of the payees, decrypted."""

    def answer(rows: Sequence[Any], _: int) -> dict[UUID, About]:
        return {row.id: _about(tx, row, named=named) for row in rows}

    return _ABOUT(grant_ids=list(grant_ids)).answered_by(answer)


def about_new(tx: Tx, project: Project, earmark: Earmark, payee: Payee | None) -> About:
    """Returns what a new grant names."""
    told = (project.title, project.state, earmark.title, earmark.campaign_id)
    about = About(*told, payee_kind=None, payee_name=None, payee_last4=None, payee_confirmed=False)
    return with_payee(tx, about, payee) if payee else about


def with_payee(tx: Tx, about: About, payee: Payee) -> About:
    """Returns what a grant names, with another payee."""
    return replace(
        about,
        payee_kind=payee.kind,
        payee_name=decrypt(tx, payee.name_sealed, NAME),
        payee_last4=payee.account_last4,
        payee_confirmed=payee.confirmed,
    )


def get_grant(tx: Tx, grant_id: UUID, *, named: bool) -> GrantView:
    """Returns a grant with what it names, its parts and its history; raises Unknown."""
    grant, told, parts, steps = tx.read(
        _GRANTS.by_id(grant_id), about(tx, [grant_id], named=named), *history_of(grant_id)
    )
    return GrantView(grant, told[grant_id], parts, steps)


def list_grants(tx: Tx, page_request: PageRequest, wanted: GrantFilter, *, named: bool) -> Page[GrantView]:
    """Returns a page of grants, newest first."""
    page = _GRANTS.page(tx, page_request, *matching(grants, wanted), descending=True)
    ids = [one.id for one in page.items]
    told, paid, history = tx.read(about(tx, ids, named=named), _PARTS(grant_ids=ids), _STEPS(grant_ids=ids))
    parts, steps = _by_grant(paid, map(_part, paid)), _by_grant(history, map(_step, history))
    return Page(
        [GrantView(one, told[one.id], tuple(parts[one.id]), tuple(steps[one.id])) for one in page.items], page.next
    )


def unpaid_grants_to_lock(payee_id: UUID) -> tuple[Question[list[Grant]], Question[dict[UUID, int]]]:
    """Locks the grants for a payee that are not wholly paid; returns them and the numbers of their last steps."""
    return _UNPAID_TO_LOCK(payee_id=payee_id), _LAST_OF_UNPAID(payee_id=payee_id).answered_by(last_steps)


def last_steps(rows: Sequence[Any], _: int) -> dict[UUID, int]:
    """Returns the numbers of the last steps, by grant."""
    return {row.grant_id: row.no for row in rows}


def _about(tx: Tx, row: Any, *, named: bool) -> About:
    return About(
        project=row.project,
        project_state=ProjectState(row.project_state),
        earmark=row.earmark,
        campaign_id=row.campaign_id,
        payee_kind=PayeeKind(row.kind) if row.kind else None,
        payee_name=decrypt(tx, row.name_sealed, NAME) if named and row.name_sealed else None,
        payee_last4=row.account_last4 if named else None,
        payee_confirmed=row.confirmed_by is not None,
    )


def _part(row: Any) -> PaidPart:
    return PaidPart(_payout(row), Proof(row.number, row.proved_fen, row.code))


def _by_grant(rows: Sequence[Any], values: Iterable[V]) -> dict[UUID, list[V]]:
    grouped: dict[UUID, list[V]] = defaultdict(list)
    for row, value in zip(rows, values, strict=True):
        grouped[row.grant_id].append(value)
    return grouped


# ---- payouts -------------------------------------------------------------------------------------------


def lock_proofs(tx: Tx, number_key: str) -> None:
    """Take an advisory lock at the next trip, before its reads: proofs with this number are used one after the other.

    A row lock is not enough: the same proof may be used for two grants at once, before it has a row.
    """
    lock_name(tx, "proof", number_key)


def proof_uses(number_key: str) -> Question[list[ProofUse]]:
    """Returns the payouts against proofs with this number, of all payees, oldest first."""
    return _USES(number_key=number_key).answered_by(lambda rows, _: list(map(_use, rows)))


def add_part(tx: Tx, part: PaidPart, proof: PaidProof, now: datetime, *, is_new: bool) -> None:
    """Insert a payout, and its proof if it is used for the first time."""
    if is_new:
        tx.add(proofs, **to_row(proof))
    tx.add(payouts, **to_row(part.payout), created_at=now)


def _use(row: Any) -> ProofUse:
    proof = PaidProof(row.id, row.payee_id, row.number_key, row.code_key, row.amount_fen)
    return ProofUse(proof, row.used_code_key, row.grant_id, row.no, row.used_fen, row.paid_on)
