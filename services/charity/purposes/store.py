"""Copies of campaigns and projects, and whether a gift may name them."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Date, Table, Uuid, bindparam, select
from sqlalchemy.dialects.postgresql import insert

from services.charity.purposes.tables import campaigns, projects
from services.chassis.database.statements import Question, in_community, many, writing
from services.chassis.database.transactions import Tx


def _fresh(table: Table) -> Any:
    return insert(table).values({column.name: bindparam(column.name, type_=column.type) for column in table.c})


def _newest_campaign() -> Any:
    fresh = _fresh(campaigns)
    return fresh.on_conflict_do_update(
        index_elements=list(campaigns.primary_key),
        set_={name: fresh.excluded[name] for name in ("starts_on", "ends_on", "sequence")},
        where=campaigns.c.sequence < fresh.excluded.sequence,
    )


def _both_states() -> Any:
    fresh = _fresh(projects)
    both = {"listed": projects.c.listed | fresh.excluded.listed, "closed": projects.c.closed | fresh.excluded.closed}
    return fresh.on_conflict_do_update(index_elements=list(projects.primary_key), set_=both)


_SAVE_CAMPAIGN, _SAVE_PROJECT = writing(_newest_campaign()), writing(_both_states())
_TODAY = bindparam("today", type_=Date)
_OPEN_CAMPAIGN = many(
    select(campaigns.c.id).where(
        in_community(campaigns),
        campaigns.c.id == bindparam("campaign_id", type_=Uuid),
        campaigns.c.starts_on <= _TODAY,
        campaigns.c.ends_on >= _TODAY,
    )
)
_OPEN_PROJECT = many(
    select(projects.c.id).where(
        in_community(projects),
        projects.c.id == bindparam("project_id", type_=Uuid),
        projects.c.listed,
        ~projects.c.closed,
    )
)


def save_campaign(tx: Tx, campaign_id: UUID, *, starts_on: date, ends_on: date, sequence: int) -> None:
    """Save the copy of a campaign, unless the stored copy has a higher sequence."""
    tx.write(_SAVE_CAMPAIGN(id=campaign_id, starts_on=starts_on, ends_on=ends_on, sequence=sequence))


def save_project(tx: Tx, project_id: UUID, *, closed: bool) -> None:
    """Save that a project was listed or closed. A project stays closed, whichever of the two arrives first."""
    tx.write(_SAVE_PROJECT(id=project_id, listed=not closed, closed=closed))


def is_campaign_open(campaign_id: UUID, today: date) -> Question[bool]:
    """Returns whether a gift may name a campaign today."""
    return _OPEN_CAMPAIGN(campaign_id=campaign_id, today=today).answered_by(lambda rows, _: bool(rows))


def is_project_open(project_id: UUID) -> Question[bool]:
    """Returns whether a gift may name a project."""
    return _OPEN_PROJECT(project_id=project_id).answered_by(lambda rows, _: bool(rows))
