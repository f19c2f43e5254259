"""How projects, grants, holds and payouts are kept and found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import case, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import IntegrityError

from services.chassis.database import Tx, new_id, violated
from services.chassis.errors import Unknown
from services.chassis.paging import Ask, Page, keyset
from services.fund.model.grants import (
    Grant,
    GrantSheet,
    GrantState,
    PaidPart,
    Payout,
    Project,
    ProjectState,
    Proof,
    Step,
)
from services.fund.model.refusals import ProofUsed, UnknownProject
from services.fund.store.rows import made
from services.fund.store.tables import grant_steps, grants, holds, payouts, projects, proofs

_grant = made(Grant)
_payout = made(Payout)
_proof = made(Proof, "proof_")
_step = made(Step)


# ---- projects, as orders tells of them -----------------------------------------------------------------


def list_project(tx: Tx, project_id: UUID, title: str, tags: list[str], sequence: int) -> None:
    """A project was listed; a closing that was heard before stays."""
    fresh = insert(projects).values(
        community_id=tx.community_id,
        id=project_id,
        title=title,
        tags=tags,
        state=ProjectState.LISTED,
        sequence=sequence,
    )
    newer = fresh.excluded.sequence > projects.c.sequence
    tx.execute(
        fresh.on_conflict_do_update(
            constraint="projects_pkey",
            set_={
                "title": fresh.excluded.title,
                "tags": fresh.excluded.tags,
                "state": case((newer, ProjectState.LISTED), else_=projects.c.state),
                "sequence": func.greatest(projects.c.sequence, fresh.excluded.sequence),
            },
            where=newer | projects.c.title.is_(None),
        )
    )


def close_project(tx: Tx, project_id: UUID, sequence: int) -> None:
    """A project is over, even where its listing has not been heard yet."""
    fresh = insert(projects).values(
        community_id=tx.community_id, id=project_id, title=None, tags=[], state=ProjectState.CLOSED, sequence=sequence
    )
    tx.execute(
        fresh.on_conflict_do_update(
            constraint="projects_pkey",
            set_={"state": fresh.excluded.state, "sequence": fresh.excluded.sequence},
            where=fresh.excluded.sequence > projects.c.sequence,
        )
    )


def find_project(tx: Tx, project_id: UUID) -> Project:
    """A project; UnknownProject before orders has told of it."""
    row = tx.first(select(projects).where(tx.mine(projects), projects.c.id == project_id))
    if row is None:
        raise UnknownProject
    return Project(row.id, row.title or "", frozenset(row.tags), ProjectState(row.state))


# ---- grants --------------------------------------------------------------------------------------------


def add_grant(tx: Tx, grant: Grant) -> None:
    """Keep a new grant."""
    tx.add(grants, **vars(grant))


def save_grant(tx: Tx, grant: Grant) -> None:
    """Keep a grant as it is now."""
    tx.execute(grants.update().where(tx.mine(grants), grants.c.id == grant.id).values(**vars(grant)))


def lock_grant(tx: Tx, grant_id: UUID) -> Grant:
    """A grant, for changing it; Unknown where there is none."""
    row = tx.first(select(grants).where(tx.mine(grants), grants.c.id == grant_id).with_for_update())
    if row is None:
        raise Unknown
    return _grant(row)


def add_step(tx: Tx, grant: Grant, act: str, person_id: UUID, now: datetime) -> None:
    """Keep who did what; the grant's version is the step's number."""
    step = {"no": grant.version, "act": act, "person_id": person_id, "amount_fen": grant.amount_fen, "at": now}
    tx.add(grant_steps, grant_id=grant.id, **step)


def find_grant(tx: Tx, grant_id: UUID) -> GrantSheet:
    """A grant with its project, its parts and its history."""
    same = (projects.c.community_id == grants.c.community_id) & (projects.c.id == grants.c.project_id)
    joined = select(grants, projects.c.title).select_from(grants.join(projects, same))
    row = tx.first(joined.where(tx.mine(grants), grants.c.id == grant_id))
    if row is None:
        raise Unknown
    return GrantSheet(_grant(row), row.title or "", _parts(tx, grant_id), _steps(tx, grant_id))


def list_grants(tx: Tx, ask: Ask, *, state: GrantState | None, project_id: UUID | None) -> Page[Grant]:
    """Grants, newest first."""
    statement = select(grants).where(tx.mine(grants))
    if state:
        statement = statement.where(grants.c.state == state)
    if project_id:
        statement = statement.where(grants.c.project_id == project_id)
    return keyset(tx, statement, (grants.c.id,), ask, _grant, descending=True)


def _parts(tx: Tx, grant_id: UUID) -> tuple[PaidPart, ...]:
    same = (proofs.c.community_id == payouts.c.community_id) & (proofs.c.payout_id == payouts.c.id)
    proof = [proofs.c[name].label(f"proof_{name}") for name in ("kind", "note", "amount_fen", "invoice_no")]
    joined = select(payouts, *proof).select_from(payouts.join(proofs, same))
    rows = tx.all(joined.where(tx.mine(payouts), payouts.c.grant_id == grant_id).order_by(payouts.c.no))
    return tuple(PaidPart(_payout(row), _proof(row)) for row in rows)


def _steps(tx: Tx, grant_id: UUID) -> tuple[Step, ...]:
    mine = (tx.mine(grant_steps), grant_steps.c.grant_id == grant_id)
    return tuple(map(_step, tx.all(select(grant_steps).where(*mine).order_by(grant_steps.c.no))))


# ---- holds and payouts ---------------------------------------------------------------------------------


def keep_hold(tx: Tx, grant: Grant, amount_fen: int, *, freed: bool = False) -> None:
    """What is set aside for a grant from now on."""
    state = "open" if amount_fen else "freed" if freed else "spent"
    fresh = insert(holds).values(
        community_id=tx.community_id,
        id=new_id(),
        subject_kind="grant",
        subject_id=grant.id,
        earmark_id=grant.earmark_id,
        amount_fen=amount_fen,
        state=state,
    )
    tx.execute(
        fresh.on_conflict_do_update(
            constraint="holds_one_a_subject",
            set_={"amount_fen": fresh.excluded.amount_fen, "state": fresh.excluded.state},
        )
    )


def payouts_made(tx: Tx, grant_id: UUID) -> int:
    """How many parts of a grant were paid; read under its lock."""
    mine = (tx.mine(payouts), payouts.c.grant_id == grant_id)
    return int(tx.scalar(select(func.count()).select_from(payouts).where(*mine)))


def add_payout(tx: Tx, payout: Payout, proof: Proof, now: datetime) -> None:
    """Keep a part that was paid, with its proof; ProofUsed where that invoice has paid already."""
    tx.add(payouts, **vars(payout), created_at=now)
    paper: dict[str, Any] = vars(proof) | {"amount_fen": proof.amount_fen or payout.amount_fen}
    with _one_invoice():
        tx.add(proofs, id=new_id(), payout_id=payout.id, **paper)


@contextmanager
def _one_invoice() -> Iterator[None]:
    try:
        yield
    except IntegrityError as error:
        if violated(error) == "proofs_one_invoice":
            raise ProofUsed from error
        raise
