"""Reads and writes clients and the operator; of secrets only hashes."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from gateway.clients.model import Client
from gateway.clients.tables import clients, operators
from gateway.credentials import store as credentials_store
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown

_client = from_row(Client)


def add_client(tx: Tx, client: Client, secret: str) -> None:
    """Keep a new client and the hash of its secret."""
    tx.add(clients, **to_row(client), secret_hash=credentials_store.digest(secret))


def save_client(tx: Tx, client: Client) -> None:
    """Keep a changed client."""
    tx.execute(clients.update().where(tx.in_community(clients), clients.c.id == client.id).values(**to_row(client)))


def client(tx: Tx, client_id: UUID, *, lock: bool = False) -> Client:
    """One client; Unknown where there is none."""
    statement = _clients().where(tx.in_community(clients), clients.c.id == client_id)
    row = tx.first(statement.with_for_update() if lock else statement)
    if row is None:
        raise Unknown
    return _client(row)


def client_by_secret(tx: Tx, client_id: UUID, secret: str) -> Client | None:
    """The client of this id, where `secret` is its own."""
    mine = (
        tx.in_community(clients),
        clients.c.id == client_id,
        clients.c.secret_hash == credentials_store.digest(secret),
    )
    row = tx.first(_clients().where(*mine))
    return _client(row) if row else None


def list_clients(tx: Tx, ask: PageRequest) -> Page[Client]:
    """The community's clients, oldest first."""
    return keyset(tx, _clients().where(tx.in_community(clients)), (clients.c.id,), ask, _client)


def note_use(tx: Tx, client_id: UUID, now: datetime) -> None:
    """When a client came in last, to the minute."""
    minute = now.replace(second=0, microsecond=0)
    stale = clients.c.last_used_at.is_(None) | (clients.c.last_used_at < minute)
    tx.execute(
        clients.update().where(tx.in_community(clients), clients.c.id == client_id, stale).values(last_used_at=minute)
    )


def operator_id(tx: Tx) -> UUID | None:
    """The deployment's operator, if there is one yet."""
    found: UUID | None = tx.scalar(select(operators.c.id))
    return found


def put_operator(tx: Tx, operator: UUID, secret: str, now: datetime) -> None:
    """Keep the operator with this secret."""
    row = insert(operators).values(id=operator, secret_hash=credentials_store.digest(secret), made_at=now)
    changed = {"secret_hash": row.excluded.secret_hash}
    tx.execute(row.on_conflict_do_update(index_elements=["id"], set_=changed))


def operator_knows(tx: Tx, operator: UUID, secret: str) -> bool:
    """Whether `secret` is this operator's."""
    both = (operators.c.id == operator, operators.c.secret_hash == credentials_store.digest(secret))
    return tx.scalar(select(operators.c.id).where(*both)) is not None


def _clients() -> Any:
    return select(*columns(clients, Client))
