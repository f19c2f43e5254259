"""What the catalogue asks upper features before a service changes."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.hooks import Hook

before_form_change: Hook[Tx, UUID] = Hook()  # orders refuses while orders are open
