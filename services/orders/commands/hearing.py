"""What others told that orders keeps: campaigns it may name, money that projects were given."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.orders.model.projects import Payout
from services.orders.store import projects


def campaign_opened(tx: Tx, campaign_id: UUID, starts_on: date, ends_on: date) -> None:
    """Orders may name the campaign from its first to its last day."""
    projects.keep_campaign(tx, campaign_id, starts_on, ends_on)


def grant_approved(tx: Tx, grant_id: UUID, project_id: UUID, amount_fen: int, sequence: int) -> None:
    """A project was granted money; Unknown where there is no such project."""
    projects.project(tx, project_id)
    projects.keep_grant(tx, grant_id, project_id, amount_fen, sequence)


def grant_paid(tx: Tx, payout: Payout) -> None:
    """A part was paid, or came back; Unknown where there is no such project."""
    projects.project(tx, payout.project_id)
    projects.keep_payout(tx, payout)
