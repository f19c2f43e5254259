"""How projects, grants with their history, payouts and proofs are kept and found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.statements import any_of
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.fund.grants.model import (
    Grant,
    GrantFilter,
    GrantView,
    PaidPart,
    Payout,
    Project,
    ProjectState,
    Proof,
    ProofKind,
    ProofUsed,
    Step,
)
from services.fund.grants.tables import grant_steps, grants, payouts, projects, proofs

_grant = from_row(Grant)
_payout = from_row(Payout)
_project = from_row(Project)
_step = from_row(Step)

# ---- projects ------------------------------------------------------------------------------------------


def save_project(tx: Tx, project_id: UUID, sequence: int, **told: Any) -> None:
    """Save what orders told of a project. Only a higher sequence counts; what is not told stays as it was."""
    row = {"id": project_id, "title": None, "tags": [], "state": ProjectState.LISTED, **told, "sequence": sequence}
    fresh = insert(projects).values(community_id=tx.community_id, **row)
    changed: dict[str, Any] = {name: fresh.excluded[name] for name in (*told, "sequence")}
    tx.execute(
        fresh.on_conflict_do_update(
            index_elements=["community_id", "id"], set_=changed, where=projects.c.sequence < fresh.excluded.sequence
        )
    )


def get_project(tx: Tx, project_id: UUID) -> Project | None:
    """Returns a project; None where orders has told nothing of it (yet).

    A project whose closing came before its listing has no title. It is known all the same: waiting for the listing
    would change nothing.
    """
    row = tx.first(select(projects).where(tx.in_community(projects), projects.c.id == project_id))
    return replace(_project(row), title=row.title or "") if row else None


# ---- grants --------------------------------------------------------------------------------------------


def add_grant(tx: Tx, grant: Grant, step: Step) -> None:
    """Add a grant with the first step of its history."""
    tx.add(grants, **to_row(grant))
    tx.add(grant_steps, grant_id=grant.id, **to_row(step))


def save_grant(tx: Tx, grant: Grant, step: Step) -> None:
    """Save a locked grant, and the step that changed it."""
    names = ("amount_fen", "purpose", "state", "approved_1", "approved_2", "approved_at", "paid_fen", "version")
    changed = {name: getattr(grant, name) for name in names}
    tx.execute(grants.update().where(tx.in_community(grants), grants.c.id == grant.id).values(changed))
    tx.add(grant_steps, grant_id=grant.id, **to_row(step))


def get_grant(tx: Tx, grant_id: UUID) -> GrantView:
    """Returns a grant with its project, parts and history; raises Unknown."""
    return _one(tx, select(grants).where(tx.in_community(grants), grants.c.id == grant_id))


def lock_grant(tx: Tx, grant_id: UUID) -> GrantView:
    """Lock a grant and return it with its project, parts and history, which change under its lock only."""
    return _one(tx, select(grants).where(tx.in_community(grants), grants.c.id == grant_id).with_for_update())


def list_grants(tx: Tx, ask: PageRequest, wanted: GrantFilter) -> Page[GrantView]:
    """Returns a page of grants, newest first."""
    conditions = [grants.c[name] == value for name, value in to_row(wanted).items() if value is not None]
    statement = select(grants).where(tx.in_community(grants), *conditions)
    page = keyset(tx, statement, [grants.c.id], ask, _grant, descending=True)
    return Page(_views(tx, page.items), page.next)


def _one(tx: Tx, statement: Any) -> GrantView:
    row = tx.first(statement)
    if row is None:
        raise Unknown
    return _views(tx, [_grant(row)])[0]


def _views(tx: Tx, found: Sequence[Grant]) -> list[GrantView]:
    ids = [one.id for one in found]
    named = (tx.in_community(projects), any_of(projects.c.id, [one.project_id for one in found]))
    titles = {row.id: row.title or "" for row in tx.all(select(projects.c.id, projects.c.title).where(*named))}
    parts, steps = _parts(tx, ids), _steps(tx, ids)
    return [GrantView(one, titles.get(one.project_id, ""), tuple(parts[one.id]), tuple(steps[one.id])) for one in found]


def _parts(tx: Tx, ids: Collection[UUID]) -> defaultdict[UUID, list[PaidPart]]:
    same = (proofs.c.community_id == payouts.c.community_id) & (proofs.c.payout_id == payouts.c.id)
    paid = (
        select(payouts, proofs.c.kind, proofs.c.note, proofs.c.amount_fen.label("proved_fen"), proofs.c.invoice_no)
        .join(proofs, same)
        .where(tx.in_community(payouts), any_of(payouts.c.grant_id, ids))
        .order_by(payouts.c.grant_id, payouts.c.no)
    )
    found: defaultdict[UUID, list[PaidPart]] = defaultdict(list)
    for row in tx.all(paid):
        proof = Proof(ProofKind(row.kind), row.note, row.proved_fen, row.invoice_no)
        found[row.grant_id].append(PaidPart(_payout(row), proof))
    return found


def _steps(tx: Tx, ids: Collection[UUID]) -> defaultdict[UUID, list[Step]]:
    history = select(grant_steps).where(tx.in_community(grant_steps), any_of(grant_steps.c.grant_id, ids))
    found: defaultdict[UUID, list[Step]] = defaultdict(list)
    for row in tx.all(history.order_by(grant_steps.c.grant_id, grant_steps.c.no)):
        found[row.grant_id].append(_step(row))
    return found


# ---- payouts -------------------------------------------------------------------------------------------


def add_part(tx: Tx, part: PaidPart, now: datetime) -> None:
    """Add a payout with its proof; raises ProofUsed for an invoice that has paid before."""
    tx.add(payouts, **to_row(part.payout), created_at=now)
    with tx.refusing({"proofs_one_invoice": ProofUsed}):
        tx.add(proofs, id=new_id(), payout_id=part.payout.id, **to_row(part.proof))
