"""Saves contact windows, and answers and records readings of contacts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from gateway.contacts import rules, store
from gateway.contacts.model import PURPOSE, Contact, Window
from gateway.people import store as people_store
from gateway.reads import store as reads_store
from gateway.reads.model import Read
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def save_windows(tx: Tx, order_id: UUID, windows: Sequence[Window], *, sequence: int) -> None:
    """Saves all windows of an order; a lower sequence than the last changes nothing."""
    if sequence > store.lock_sequence(tx, order_id):
        store.replace_windows(tx, order_id, windows, sequence)


def read_contact(tx: Tx, person_id: UUID, *, who: Caller, now: datetime) -> Contact:
    """Returns a person's name and phone to a caller who needs them for an order, and records the reading.

    Raises Unknown, ContactClosed.
    """
    person, reader, windows = tx.read(
        people_store.person_by_id(tx, person_id),
        people_store.person_by_id(tx, who.id),
        store.windows_between(person_id=person_id, reader_id=who.id),
    )
    window = rules.require_window(windows, person, reader)
    reads_store.add_read(tx, Read(new_id(), person_id, who.id, "contact", window.order_id, PURPOSE, now))
    return Contact(person_id, person.name, person.phone, person.contact_phones, window.order_id)
