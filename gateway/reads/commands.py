"""Records reads of what is sensitive."""

from __future__ import annotations

from gateway.reads import store
from gateway.reads.model import Read
from services.chassis.database.transactions import Tx


def record_read(tx: Tx, read: Read) -> None:
    """Records a read; the inbox keeps it from being recorded twice, and so does its id."""
    store.add_read_once(tx, read)
