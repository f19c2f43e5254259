"""Hooks of teams."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.hooks import Hook
from services.orders.orders.model import AuditContext, Order

# Called with a team and a person who leaves it, before the team is locked: orders are locked before teams, everywhere.
before_member_leaves: Hook[Tx, UUID, UUID, AuditContext] = Hook()
# Called with a team that others lead now, and the orders that it has, which are locked.
after_leaders_change: Hook[Tx, UUID, Sequence[Order], AuditContext] = Hook()
