"""Hooks of projects: upper features hear that a project closes."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.hooks import Hook

before_close: Hook[Tx, UUID, datetime] = Hook()  # grants are locked before their project
