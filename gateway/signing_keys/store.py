"""Reads and writes key pairs, and the public keys that this service itself verifies tokens with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Table, Uuid, bindparam, func, select, text

from gateway.signing_keys.model import KEY_LEAD, KEY_LIFE, KeyPair
from gateway.signing_keys.tables import key_pairs
from services.chassis.database.rows import columns, to_row
from services.chassis.database.statements import Statement, many, writing
from services.chassis.database.transactions import NOBODY, Tx
from services.chassis.security import tokens

PRIVATE = "key_pairs.private"  # the place that an encrypted private half is bound to
_KEYS_LOCK = 0x57554C4B


def _insert(table: Table) -> Statement[None]:
    return writing(table.insert().values({one.name: bindparam(one.name, type_=one.type) for one in table.c}))


keys_in_order = many(
    select(*columns(key_pairs, KeyPair)).order_by(key_pairs.c.signs_from, key_pairs.c.id), KeyPair
)  # the order in which they sign
_LOCK = writing(select(func.pg_advisory_xact_lock(text(str(_KEYS_LOCK)))))
_ADD, _ADD_PUBLIC = _insert(key_pairs), _insert(tokens.signing_keys)
_DELETE = writing(key_pairs.delete().where(key_pairs.c.id == bindparam("id", type_=Uuid)))
_DELETE_PUBLIC = writing(tokens.signing_keys.delete().where(tokens.signing_keys.c.kid == bindparam("kid")))


def list_keys(tx: Tx) -> list[KeyPair]:
    """Returns all key pairs in the order in which they sign."""
    return tx.read(keys_in_order())


def lock_keys(tx: Tx) -> list[KeyPair]:
    """Returns all key pairs; no other process changes them until the transaction ends.

    An advisory lock, since there may be no row to lock yet: two processes that start at once make one key.
    """
    tx.write(_LOCK())
    return list_keys(tx)


def add_key(tx: Tx, key: KeyPair) -> None:
    """Inserts a key pair, and its public half into the keys that this service verifies tokens with."""
    tx.write(_ADD(**to_row(key)))
    tx.write(_ADD_PUBLIC(kid=key.public["kid"], jwk=key.public, seen_at=key.announced_at))


def delete_key(tx: Tx, key: KeyPair) -> None:
    """Deletes a key pair and its public half: tokens that it signed are refused."""
    tx.write(_DELETE(id=key.id))
    tx.write(_DELETE_PUBLIC(kid=key.public["kid"]))


def find_due_keys(clerk: Connection, now: datetime, _limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns keys that are retired, and the newest key if its successor is due.

    Reads only the columns that the scheduler's role may see.
    """
    in_order = select(key_pairs.c.id, key_pairs.c.signs_from).order_by(key_pairs.c.signs_from, key_pairs.c.id)
    rows = clerk.execute(in_order).all()
    due_at = [successor.signs_from + KEY_LEAD for successor in rows[1:]]
    due_at += [newest.signs_from + KEY_LIFE for newest in rows[-1:]]
    return [(NOBODY, row.id) for row, due in zip(rows, due_at, strict=True) if due <= now]
