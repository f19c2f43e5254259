"""Reads and writes the record of reads."""

from __future__ import annotations

from uuid import UUID

from gateway.reads.model import Read
from gateway.reads.tables import reads
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, to_row
from services.chassis.database.transactions import Tx

_reads = Rows(reads, Read)
add_read = _reads.add


def add_read_once(tx: Tx, read: Read) -> None:
    """Inserts a read that a service published, unless it is there."""
    tx.add_missing(reads, [to_row(read)])


def list_reads(tx: Tx, page_request: PageRequest, person_id: UUID) -> Page[Read]:
    """Lists the reads about a person, newest first."""
    return _reads.page(tx, page_request, reads.c.person_id == person_id, descending=True)
