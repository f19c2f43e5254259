"""Reads and writes projects, grants with their history, payouts and proofs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Uuid, bindparam, func, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, columns, from_row, matching, to_row
from services.chassis.database.statements import Question, Statement, any_of, first, in_community, many, writing
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
    UnknownProject,
)
from services.fund.grants.tables import grant_steps, grants, payouts, projects, proofs
from services.fund.ledger.model import Earmark
from services.fund.ledger.tables import earmarks

V = TypeVar("V")

_GRANTS = Rows(grants, Grant)
_KEPT = ("project_id", "fund_id", "earmark_id", "proposed_by", "created_at")  # set by the proposal; never changed
_payout, _step = from_row(Payout), from_row(Step)
_GRANT_ID = bindparam("grant_id", type_=Uuid)


def _saving(*columns: str) -> Statement[None]:
    """Returns the statement that inserts a project, or changes `columns` of one saved with a lower sequence."""
    fresh = insert(projects).values({column.name: bindparam(column.name, type_=column.type) for column in projects.c})
    return writing(
        fresh.on_conflict_do_update(
            index_elements=list(projects.primary_key),
            set_={name: fresh.excluded[name] for name in (*columns, "sequence")},
            where=projects.c.sequence < fresh.excluded.sequence,
        )
    )


_SAVE_LISTED, _SAVE_CLOSED = _saving("title", "tags"), _saving("state")
# A project has no title if the event of its closing arrived before the event of its listing. It counts as known all the
# same: waiting for the listing would change nothing.
_TITLE = func.coalesce(projects.c.title, "").label("title")
_PROJECTS = select(projects.c.id, _TITLE, projects.c.tags, projects.c.state)
_PROJECT = first(
    _PROJECTS.where(in_community(projects), projects.c.id == bindparam("project_id", type_=Uuid)),
    Project,
    missing=UnknownProject,
)
_PROJECT_OF_GRANT = first(
    _PROJECTS.join(
        grants, (grants.c.community_id == projects.c.community_id) & (grants.c.project_id == projects.c.id)
    ).where(in_community(grants), grants.c.id == _GRANT_ID),
    Project,
    missing=UnknownProject,
)
_TITLES = many(select(projects.c.id, _TITLE).where(in_community(projects), any_of(projects.c.id, "ids")))
_PARTS = many(
    select(
        *columns(payouts, Payout),
        proofs.c.kind,
        proofs.c.note,
        proofs.c.amount_fen.label("proved_fen"),
        proofs.c.invoice_no,
    )
    .join(proofs, (proofs.c.community_id == payouts.c.community_id) & (proofs.c.payout_id == payouts.c.id))
    .where(in_community(payouts), any_of(payouts.c.grant_id, "grant_ids"))
    .order_by(payouts.c.grant_id, payouts.c.no)
)
_STEPS = many(
    select(grant_steps.c.grant_id, *columns(grant_steps, Step))
    .where(in_community(grant_steps), any_of(grant_steps.c.grant_id, "grant_ids"))
    .order_by(grant_steps.c.grant_id, grant_steps.c.no)
)
_EARMARK_TO_LOCK = first(
    select(*columns(earmarks, Earmark))
    .where(
        in_community(earmarks),
        earmarks.c.id
        == select(grants.c.earmark_id).where(in_community(grants), grants.c.id == _GRANT_ID).scalar_subquery(),
    )
    .with_for_update(of=earmarks, key_share=True),
    Earmark,
    missing=Unknown,
)

# ---- projects ------------------------------------------------------------------------------------------


def save_listed_project(tx: Tx, project_id: UUID, title: str, tags: Collection[str], sequence: int) -> None:
    """Save title and tags of a project. An event with a lower sequence than the last one changes nothing."""
    values = {"title": title, "tags": list(tags), "sequence": sequence}
    tx.write(_SAVE_LISTED(id=project_id, state=ProjectState.LISTED, **values))


def save_closed_project(tx: Tx, project_id: UUID, sequence: int) -> None:
    """Save that a project is closed. An event with a lower sequence than the last one changes nothing."""
    tx.write(_SAVE_CLOSED(id=project_id, title=None, tags=[], state=ProjectState.CLOSED, sequence=sequence))


def project_by_id(project_id: UUID) -> Question[Project]:
    """Returns a project; raises UnknownProject if no event about it has arrived yet."""
    return _PROJECT(project_id=project_id)


# ---- grants --------------------------------------------------------------------------------------------

grant_to_lock = _GRANTS.to_lock


def add_grant(tx: Tx, grant: Grant, step: Step) -> None:
    """Insert a grant with the first step of its history."""
    _GRANTS.add(tx, grant)
    tx.add(grant_steps, grant_id=grant.id, **to_row(step))


def save_grant(tx: Tx, grant: Grant, step: Step) -> None:
    """Update a locked grant, and insert the step that changed it."""
    _GRANTS.save(tx, grant, but=_KEPT)
    tx.add(grant_steps, grant_id=grant.id, **to_row(step))


def about_grant(
    grant_id: UUID,
) -> tuple[Question[Project], Question[tuple[PaidPart, ...]], Question[tuple[Step, ...]]]:
    """Returns the questions for the project, the parts and the history of a grant; its lock guards the last two."""
    values = {"grant_ids": [grant_id]}
    return (
        _PROJECT_OF_GRANT(grant_id=grant_id),
        _PARTS(**values).answered_by(lambda rows, _: tuple(map(_part, rows))),
        _STEPS(**values).answered_by(lambda rows, _: tuple(map(_step, rows))),
    )


def earmark_of_grant_to_lock(grant_id: UUID) -> Question[Earmark]:
    """Locks the earmark of a grant and returns it, so that its free money stays the same until the commit."""
    return _EARMARK_TO_LOCK(grant_id=grant_id)


def get_grant(tx: Tx, grant_id: UUID) -> GrantView:
    """Returns a grant with its project, parts and history; raises Unknown."""
    grant, project, parts, steps = tx.read(_GRANTS.by_id(grant_id), *about_grant(grant_id))
    return GrantView(grant, project.title, parts, steps)


def lock_grant(tx: Tx, grant_id: UUID) -> GrantView:
    """Locks a grant and returns it with its project, parts and history, which change under its lock only."""
    grant, project, parts, steps = tx.read(grant_to_lock(grant_id), *about_grant(grant_id))
    return GrantView(grant, project.title, parts, steps)


def list_grants(tx: Tx, page_request: PageRequest, wanted: GrantFilter) -> Page[GrantView]:
    """Returns a page of grants, newest first."""
    page = _GRANTS.page(tx, page_request, *matching(grants, wanted), descending=True)
    ids = [one.id for one in page.items]
    named, paid, history = tx.read(
        _TITLES(ids=[one.project_id for one in page.items]), _PARTS(grant_ids=ids), _STEPS(grant_ids=ids)
    )
    titles = {row.id: row.title for row in named}
    parts, steps = _by_grant(paid, map(_part, paid)), _by_grant(history, map(_step, history))
    return Page(
        [GrantView(one, titles[one.project_id], tuple(parts[one.id]), tuple(steps[one.id])) for one in page.items],
        page.next,
    )


def _part(row: Any) -> PaidPart:
    return PaidPart(_payout(row), Proof(ProofKind(row.kind), row.note, row.proved_fen, row.invoice_no))


def _by_grant(rows: Sequence[Any], values: Iterable[V]) -> dict[UUID, list[V]]:
    grouped: dict[UUID, list[V]] = defaultdict(list)
    for row, value in zip(rows, values, strict=True):
        grouped[row.grant_id].append(value)
    return grouped


# ---- payouts -------------------------------------------------------------------------------------------


def add_part(tx: Tx, part: PaidPart, now: datetime) -> None:
    """Insert a payout with its proof. For an invoice that was used before, the next trip raises ProofUsed."""
    tx.add(payouts, **to_row(part.payout), created_at=now)
    with tx.refusing({"proofs_one_invoice": ProofUsed}):
        tx.add(proofs, id=new_id(), payout_id=part.payout.id, **to_row(part.proof))
