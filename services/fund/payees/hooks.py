"""Hooks of payees: upper features hear that a payee changed."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.hooks import Hook

after_change: Hook[Tx, UUID, UUID, datetime] = Hook()  # the payee, who changed it, and when
