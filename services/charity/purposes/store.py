"""Copies of campaigns and projects, and whether a gift may name them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from services.charity.purposes.tables import campaigns, projects
from services.chassis.database.transactions import Tx


def save_campaign(tx: Tx, campaign_id: UUID, *, starts_on: date, ends_on: date, sequence: int) -> None:
    """Save the copy of a campaign; one with a higher sequence stays."""
    told = insert(campaigns).values(
        community_id=tx.community_id, id=campaign_id, starts_on=starts_on, ends_on=ends_on, sequence=sequence
    )
    tx.execute(
        told.on_conflict_do_update(
            index_elements=["community_id", "id"],
            set_={name: told.excluded[name] for name in ("starts_on", "ends_on", "sequence")},
            where=campaigns.c.sequence < told.excluded.sequence,
        )
    )


def save_project(tx: Tx, project_id: UUID, *, closed: bool) -> None:
    """Save that a project was listed or closed. A project stays closed, whichever of the two arrives first."""
    told = insert(projects).values(community_id=tx.community_id, id=project_id, listed=not closed, closed=closed)
    both = {"listed": projects.c.listed | told.excluded.listed, "closed": projects.c.closed | told.excluded.closed}
    tx.execute(told.on_conflict_do_update(index_elements=["community_id", "id"], set_=both))


def is_campaign_open(tx: Tx, campaign_id: UUID, today: date) -> bool:
    """Returns whether a gift may name a campaign today."""
    asked = select(campaigns.c.id).where(
        tx.in_community(campaigns),
        campaigns.c.id == campaign_id,
        campaigns.c.starts_on <= today,
        campaigns.c.ends_on >= today,
    )
    return tx.first(asked) is not None


def is_project_open(tx: Tx, project_id: UUID) -> bool:
    """Returns whether a gift may name a project."""
    asked = select(projects.c.id).where(
        tx.in_community(projects), projects.c.id == project_id, projects.c.listed, ~projects.c.closed
    )
    return tx.first(asked) is not None
