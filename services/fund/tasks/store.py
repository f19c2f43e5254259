"""Finds what waits for a person of the fund. What they may not do, since they took a part in it, is left out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Date, DateTime, Uuid, all_, and_, any_, bindparam, exists, func, not_, or_, select

from services.chassis.database.statements import Question, any_of, in_community, many
from services.chassis.directory.people import ACTIVE, people
from services.fund.campaigns.model import CampaignState, Host, Mode
from services.fund.campaigns.tables import campaigns
from services.fund.donations.model import VoidState
from services.fund.donations.tables import donation_voids, donations
from services.fund.grants.model import GrantAct, GrantState
from services.fund.grants.tables import grant_steps, grants
from services.fund.payees.tables import payees
from services.fund.projects.model import ProjectState
from services.fund.projects.tables import projects
from services.fund.tasks.model import FundTask, FundTaskKind, Waiting

SHOWN_MOST = 5
_ME = bindparam("person_id", type_=Uuid)
_WROTE = [GrantAct.PROPOSE.value, GrantAct.AMEND.value]


def _took_part(acts: Sequence[str]) -> ColumnElement[bool]:
    of_grant = (grant_steps.c.community_id == grants.c.community_id) & (grant_steps.c.grant_id == grants.c.id)
    return exists().where(of_grant, grant_steps.c.person_id == _ME, any_of(grant_steps.c.act, acts))


def _waiting(table: Any, *where: ColumnElement[bool], of: Any = None, since: Any = None) -> Any:
    """A query for those of a table that wait, the oldest first; each row has their number. `of` is the id shown."""
    shown, at = table.c.id if of is None else of, table.c.created_at if since is None else since
    found = select(shown.label("id"), at.label("since"), func.count().over().label("number"))
    return many(found.where(in_community(table), *where).order_by(at, shown).limit(SHOWN_MOST))


_IS_PAYEE = and_(payees.c.community_id == grants.c.community_id, payees.c.id == grants.c.payee_id)
_IS_PROJECT = and_(projects.c.community_id == grants.c.community_id, projects.c.id == grants.c.project_id)
_NOT_PAID_TO_ME = not_(exists().where(_IS_PAYEE, payees.c.person_id == _ME))
_PROPOSER_STAYS = exists().where(
    people.c.community_id == grants.c.community_id,
    people.c.id == grants.c.proposed_by,
    people.c.state == ACTIVE,
    any_(people.c.roles) == "fund_manager",
)
_NOT_MY_DONATION = not_(
    exists().where(
        donations.c.community_id == donation_voids.c.community_id,
        donations.c.id == donation_voids.c.donation_id,
        donations.c.person_id == _ME,
    )
)
_STATEMENTS = {
    FundTaskKind.VOIDS_TO_CONFIRM: _waiting(
        donation_voids,
        donation_voids.c.state == VoidState.PENDING,
        donation_voids.c.lapses_at > bindparam("now", type_=DateTime(timezone=True)),
        donation_voids.c.asked_by != _ME,
        _NOT_MY_DONATION,
        of=donation_voids.c.donation_id,
        since=donation_voids.c.asked_at,
    ),
    FundTaskKind.PAYEES_TO_CONFIRM: _waiting(
        payees,
        payees.c.confirmed_by.is_(None),
        all_(payees.c.written_by) != _ME,
        payees.c.person_id.is_distinct_from(_ME),
    ),
    FundTaskKind.GRANTS_TO_APPROVE: _waiting(
        grants,
        grants.c.state == GrantState.PROPOSED,
        grants.c.payee_id.is_not(None),
        grants.c.approved_1.is_distinct_from(_ME),
        not_(_took_part(_WROTE)),
        _NOT_PAID_TO_ME,
    ),
    FundTaskKind.GRANTS_TO_CHANGE: _waiting(
        grants, grants.c.state == GrantState.RETURNED, or_(grants.c.proposed_by == _ME, not_(_PROPOSER_STAYS))
    ),
    FundTaskKind.GRANTS_TO_PAY: _waiting(
        grants,
        any_of(grants.c.state, [GrantState.APPROVED.value, GrantState.PAYING.value]),
        exists().where(_IS_PAYEE, payees.c.confirmed_by.is_not(None)),
        exists().where(_IS_PROJECT, projects.c.state == ProjectState.RUNNING),
        _NOT_PAID_TO_ME,
    ),
    FundTaskKind.GRANTS_TO_CLOSE: _waiting(
        grants,
        grants.c.state == GrantState.REPORTING,
        not_(_took_part([*_WROTE, GrantAct.PAY.value])),
        _NOT_PAID_TO_ME,
    ),
    FundTaskKind.CAMPAIGNS_TO_OPEN: _waiting(
        campaigns,
        campaigns.c.mode == Mode.PUBLIC,
        campaigns.c.state == CampaignState.DRAFT,
        campaigns.c.opened_by.is_(None),
        all_(campaigns.c.written_by) != _ME,
        campaigns.c.ends_on >= bindparam("today", type_=Date),
        *(campaigns.c[name].is_not(None) for name in Host.__dataclass_fields__),
    ),
}


def task_of(kind: FundTaskKind, person_id: UUID, now: datetime, today: date) -> Question[FundTask]:
    """Returns the question for what waits of one kind."""

    def task(rows: Sequence[Any], _: int) -> FundTask:
        return FundTask(kind, rows[0].number if rows else 0, tuple(Waiting(row.id, row.since) for row in rows))

    more: dict[FundTaskKind, dict[str, Any]] = {
        FundTaskKind.CAMPAIGNS_TO_OPEN: {"today": today},
        FundTaskKind.VOIDS_TO_CONFIRM: {"now": now},
    }
    values: dict[str, Any] = {"person_id": person_id, **more.get(kind, {})}
    question: Question[FundTask] = _STATEMENTS[kind](**values).answered_by(task)
    return question
