"""Reads the caller's own sessions."""

from __future__ import annotations

from datetime import datetime

from gateway.credentials import store as credentials_store
from gateway.credentials.model import SessionView
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def list_open_sessions(tx: Tx, page_request: PageRequest, *, who: Caller, now: datetime) -> Page[SessionView]:
    """Lists the caller's open sessions, newest first."""
    return credentials_store.list_open_sessions(tx, who.id, who.sid, now, page_request)
