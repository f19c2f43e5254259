"""Reads and writes clients and the operator. Only hashes of their secrets are stored."""

from __future__ import annotations

from datetime import datetime
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
_clients = select(*columns(clients, Client))


def add_client(tx: Tx, client: Client, secret: str) -> None:
    """Inserts a client with the hash of its secret."""
    tx.add(clients, **to_row(client), secret_hash=credentials_store.digest(secret))


def save_client(tx: Tx, client: Client) -> None:
    """Updates a client."""
    tx.execute(clients.update().where(tx.in_community(clients), clients.c.id == client.id).values(**to_row(client)))


def get_client(tx: Tx, client_id: UUID) -> Client:
    """Returns a client; raises Unknown."""
    row = tx.first(_clients.where(tx.in_community(clients), clients.c.id == client_id))
    if row is None:
        raise Unknown
    return _client(row)


def lock_client(tx: Tx, client_id: UUID) -> Client:
    """Returns a client, locked for update; raises Unknown."""
    row = tx.first(_clients.where(tx.in_community(clients), clients.c.id == client_id).with_for_update())
    if row is None:
        raise Unknown
    return _client(row)


def client_by_secret(tx: Tx, client_id: UUID, secret: str) -> Client | None:
    """Returns the client with this id if `secret` is its secret; None otherwise."""
    own = (tx.in_community(clients), clients.c.id == client_id)
    row = tx.first(_clients.where(*own, clients.c.secret_hash == credentials_store.digest(secret)))
    return _client(row) if row else None


def list_clients(tx: Tx, ask: PageRequest) -> Page[Client]:
    """Lists the clients of the community, oldest first."""
    return keyset(tx, _clients.where(tx.in_community(clients)), (clients.c.id,), ask, _client)


def save_last_use(tx: Tx, client_id: UUID, now: datetime) -> None:
    """Records when a client last got a token, to the minute: a busy client writes its row once a minute."""
    minute = now.replace(second=0, microsecond=0)
    older = clients.c.last_used_at.is_(None) | (clients.c.last_used_at < minute)
    own = (tx.in_community(clients), clients.c.id == client_id, older)
    tx.execute(clients.update().where(*own).values(last_used_at=minute))


def get_operator_id(tx: Tx) -> UUID | None:
    """Returns the id of the deployment's operator; None before there is one."""
    found: UUID | None = tx.scalar(select(operators.c.id))
    return found


def save_operator(tx: Tx, operator: UUID, secret: str, now: datetime) -> None:
    """Stores the operator with the hash of this secret."""
    row = insert(operators).values(id=operator, secret_hash=credentials_store.digest(secret), made_at=now)
    changed = {"secret_hash": row.excluded.secret_hash}
    tx.execute(row.on_conflict_do_update(index_elements=["id"], set_=changed))


def is_operators_secret(tx: Tx, operator: UUID, secret: str) -> bool:
    """Returns whether `secret` is this operator's secret."""
    both = (operators.c.id == operator, operators.c.secret_hash == credentials_store.digest(secret))
    return tx.scalar(select(operators.c.id).where(*both)) is not None
