"""Reads the caller's own sessions."""

from __future__ import annotations

from datetime import datetime

from gateway.credentials import store as credentials_store
from gateway.credentials.model import SessionShown
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def open_sessions(tx: Tx, ask: PageRequest, *, who: Caller, now: datetime) -> Page[SessionShown]:
    """Where one is signed in."""
    return credentials_store.open_sessions(tx, who.id, who.sid, now, ask)
