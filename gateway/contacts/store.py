"""Reads and writes contact windows."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Uuid, bindparam, select

from gateway.contacts.model import Window
from gateway.contacts.tables import contact_orders, contact_windows
from services.chassis.database.rows import Rows, columns
from services.chassis.database.statements import in_community, many, writing
from services.chassis.database.transactions import Tx

_windows = Rows(contact_windows, Window)
_DELETE = writing(
    contact_windows.delete().where(
        in_community(contact_windows), contact_windows.c.order_id == bindparam("order_id", type_=Uuid)
    )
)
# The windows through which a reader sees a person, newest order first.
windows_between = many(
    select(*columns(contact_windows, Window))
    .where(
        in_community(contact_windows),
        contact_windows.c.person_id == bindparam("person_id", type_=Uuid),
        contact_windows.c.reader_id == bindparam("reader_id", type_=Uuid),
    )
    .order_by(contact_windows.c.order_id.desc()),
    Window,
)


def lock_sequence(tx: Tx, order_id: UUID) -> int:
    """Returns the sequence of the newest state of an order, locked; 0 for an order that is not known yet."""
    rows = tx.read(tx.rows_to_lock(contact_orders, [{"order_id": order_id, "sequence": 0}]))
    return int(rows[0].sequence)


def replace_windows(tx: Tx, order_id: UUID, windows: Sequence[Window], sequence: int) -> None:
    """Replaces all windows of a locked order."""
    tx.change(contact_orders, {"order_id": order_id}, sequence=sequence)
    tx.write(_DELETE(order_id=order_id))
    _windows.add_all(tx, windows)
