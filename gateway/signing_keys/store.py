"""Reads and writes key pairs, and the public halves that this service itself verifies tokens with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, func, select, text

from gateway.signing_keys.model import KEY_LEAD, KEY_LIFE, KeyPair
from gateway.signing_keys.tables import key_pairs
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import NOBODY, Tx
from services.chassis.security import tokens

_KEYS_LOCK = 0x57554C4B

_key = from_row(KeyPair)


def lock_keys(tx: Tx) -> None:
    """One process at a time changes the keys."""
    tx.execute(select(func.pg_advisory_xact_lock(text(str(_KEYS_LOCK)))))


def keys(tx: Tx) -> list[KeyPair]:
    """All key pairs, in the order in which they sign."""
    return [_key(row) for row in tx.all(select(key_pairs).order_by(key_pairs.c.signs_from, key_pairs.c.id))]


def add_key(tx: Tx, key: KeyPair) -> None:
    """Keep a new pair, and its public half where this service's own doors look."""
    tx.execute(key_pairs.insert().values(**to_row(key)))
    public = {"kid": key.public["kid"], "jwk": key.public, "seen_at": key.announced_at}
    tx.execute(tokens.signing_keys.insert().values(**public))


def drop_key(tx: Tx, key: KeyPair) -> None:
    """Forget a key that no live token was signed with."""
    tx.execute(key_pairs.delete().where(key_pairs.c.id == key.id))
    tx.execute(tokens.signing_keys.delete().where(tokens.signing_keys.c.kid == key.public["kid"]))


def keys_due(clerk: Connection, now: datetime, _limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Keys that were followed for longer than their tokens live, and the newest, once it signed as long as it may."""
    in_turn = select(key_pairs.c.id, key_pairs.c.signs_from).order_by(key_pairs.c.signs_from, key_pairs.c.id)
    rows = clerk.execute(in_turn).all()
    ends = [after.signs_from + KEY_LEAD for after in rows[1:]] + [row.signs_from + KEY_LIFE for row in rows[-1:]]
    return [(NOBODY, row.id) for row, end in zip(rows, ends, strict=True) if end <= now]
