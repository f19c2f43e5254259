"""What orders keeps of grants, in dictionaries; see services/orders/projects/store.py."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.errors import Unknown
from services.orders.projects.model import Payout


def get_project(tx: Any, project_id: UUID) -> UUID:
    if project_id not in tx.rows("projects"):
        raise Unknown
    return project_id


def save_grant(tx: Any, grant_id: UUID, project_id: UUID, amount_fen: int, sequence: int) -> None:
    known, _, _ = tx.rows("project_grants").get(grant_id, (-1, None, 0))
    if known < sequence:
        tx.put("project_grants", grant_id, (sequence, project_id, amount_fen))


def save_payout(tx: Any, payout: Payout) -> None:
    key = (payout.payout_id, payout.came_back)
    if key not in tx.rows("project_payouts"):
        tx.put("project_payouts", key, payout)
