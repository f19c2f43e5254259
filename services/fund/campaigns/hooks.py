"""Hooks of campaigns: upper features may refuse a change."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.hooks import Hook

before_amendment: Hook[Tx, UUID] = Hook()
