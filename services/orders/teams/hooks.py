"""Hooks of teams."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.hooks import Hook
from services.orders.orders.model import AuditContext

# Called with a team and a person who leaves it, before the team is locked: orders are locked before teams, everywhere.
before_member_leaves: Hook[Tx, UUID, UUID, AuditContext] = Hook()
