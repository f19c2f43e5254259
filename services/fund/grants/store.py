"""How grants, their approvals and payouts are kept and found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.fund.grants.model import (
    Grant,
    GrantState,
    GrantView,
    PaidPart,
    Payout,
    Project,
    ProjectState,
    Proof,
    ProofKind,
    Step,
)
from services.fund.grants.tables import grant_steps, grants, payouts, projects, proofs


def save_project(tx: Tx, project_id: UUID, sequence: int, **told: Any) -> None:
    """What orders told of a project; only a higher sequence counts, and a title once known stays."""
    row = {"id": project_id, "title": None, "tags": [], "state": ProjectState.LISTED, **told, "sequence": sequence}
    fresh = insert(projects).values(community_id=tx.community_id, **row)
    changed: dict[str, Any] = {name: fresh.excluded[name] for name in (*told, "sequence")}
    tx.execute(
        fresh.on_conflict_do_update(
            index_elements=["community_id", "id"], set_=changed, where=projects.c.sequence < fresh.excluded.sequence
        )
    )


def get_project(tx: Tx, project_id: UUID) -> Project | None:
    """A project, None where it was not listed (yet)."""
    row = tx.first(select(projects).where(tx.in_community(projects), projects.c.id == project_id))
    if row is None or row.title is None:
        return None
    return Project(row.id, row.title, frozenset(row.tags), ProjectState(row.state))


def add_grant(tx: Tx, grant: Grant) -> None:
    """Keep a proposal."""
    tx.add(grants, **vars(grant))


def save_grant(tx: Tx, grant: Grant) -> None:
    """A grant as it is now; it was locked."""
    names = ("amount_fen", "purpose", "state", "approved_1", "approved_2", "approved_at", "paid_fen", "version")
    changed = {name: getattr(grant, name) for name in names}
    tx.execute(grants.update().where(tx.in_community(grants), grants.c.id == grant.id).values(changed))


def get_grant(tx: Tx, grant_id: UUID, *, lock: bool = False) -> Grant:
    """One grant."""
    statement = select(grants).where(tx.in_community(grants), grants.c.id == grant_id)
    row = tx.first(statement.with_for_update() if lock else statement)
    if row is None:
        raise Unknown
    return _grant(row)


def list_grants(tx: Tx, ask: PageRequest, wanted: Mapping[str, Any]) -> Page[GrantView]:
    """Grants, newest first, by project and state where given."""
    conditions = [grants.c[name] == value for name, value in wanted.items() if value is not None]
    statement = select(grants).where(tx.in_community(grants), *conditions)
    page = keyset(tx, statement, [grants.c.id], ask, _grant, descending=True)
    return Page(views(tx, page.items), page.next)


def views(tx: Tx, found: Iterable[Grant]) -> list[GrantView]:
    """Grants with project, parts and history."""
    listed = list(found)
    ids = [one.id for one in listed]
    named = projects.c.id.in_([one.project_id for one in listed])
    titles = {row.id: row.title or "" for row in tx.all(select(projects).where(tx.in_community(projects), named))}
    parts, steps = _parts(tx, ids), _steps(tx, ids)
    return [
        GrantView(one, titles.get(one.project_id, ""), tuple(parts.get(one.id, ())), tuple(steps.get(one.id, ())))
        for one in listed
    ]


def _parts(tx: Tx, ids: list[UUID]) -> dict[UUID, list[PaidPart]]:
    same = (proofs.c.community_id == payouts.c.community_id) & (proofs.c.payout_id == payouts.c.id)
    paid = (
        select(payouts, proofs.c.kind, proofs.c.note, proofs.c.amount_fen.label("proved_fen"), proofs.c.invoice_no)
        .join(proofs, same)
        .where(tx.in_community(payouts), payouts.c.grant_id.in_(ids))
        .order_by(payouts.c.grant_id, payouts.c.no)
    )
    found: dict[UUID, list[PaidPart]] = {}
    for row in tx.all(paid):
        payout = Payout(row.id, row.grant_id, row.no, row.amount_fen, row.paid_on, row.made_by)
        proof = Proof(ProofKind(row.kind), row.note, row.proved_fen, row.invoice_no)
        found.setdefault(row.grant_id, []).append(PaidPart(payout, proof))
    return found


def _steps(tx: Tx, ids: list[UUID]) -> dict[UUID, list[Step]]:
    history = select(grant_steps).where(tx.in_community(grant_steps), grant_steps.c.grant_id.in_(ids))
    found: dict[UUID, list[Step]] = {}
    for row in tx.all(history.order_by(grant_steps.c.grant_id, grant_steps.c.no)):
        found.setdefault(row.grant_id, []).append(Step(row.no, row.act, row.person_id, row.amount_fen, row.at))
    return found


def add_step(tx: Tx, grant: Grant, act: str, person_id: UUID, at: datetime, amount_fen: int | None = None) -> None:
    """One more line of a grant's history; the grant is locked, so its number is free."""
    last = select(func.coalesce(func.max(grant_steps.c.no), 0)).where(
        tx.in_community(grant_steps), grant_steps.c.grant_id == grant.id
    )
    tx.add(
        grant_steps,
        grant_id=grant.id,
        no=int(tx.scalar(last)) + 1,
        act=act,
        person_id=person_id,
        amount_fen=grant.amount_fen if amount_fen is None else amount_fen,
        at=at,
    )


def add_payout(tx: Tx, payout: Payout, proof: Proof, now: datetime) -> None:
    """Keep a part that was paid, with what shows that it was owed."""
    tx.add(payouts, **vars(payout), created_at=now)
    proved = payout.amount_fen if proof.amount_fen is None else proof.amount_fen
    shown = {"kind": proof.kind, "amount_fen": proved, "invoice_no": proof.invoice_no, "note": proof.note}
    tx.add(proofs, id=new_id(), payout_id=payout.id, **shown)


def count_payouts(tx: Tx, grant_id: UUID) -> int:
    """How many parts were paid."""
    count = select(func.count()).select_from(payouts).where(tx.in_community(payouts), payouts.c.grant_id == grant_id)
    return int(tx.scalar(count))


def _grant(row: Any) -> Grant:
    values = {one.name: getattr(row, one.name) for one in fields(Grant)}
    return Grant(**values | {"state": GrantState(row.state)})
