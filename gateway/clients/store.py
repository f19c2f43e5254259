"""Reads and writes clients and the operator. Only hashes of their secrets are stored."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Boolean, DateTime, LargeBinary, Uuid, bindparam, case, null, select
from sqlalchemy.dialects.postgresql import insert

from gateway.clients.model import Client
from gateway.clients.tables import clients, operators
from gateway.credentials import store as credentials_store
from services.chassis.database.rows import Rows, columns, to_row
from services.chassis.database.statements import Question, Statement, first, in_community, must, scalar, writing
from services.chassis.database.transactions import Tx

_CLIENTS = Rows(clients, Client)
get_client, lock_client, list_clients, save_client = _CLIENTS.get, _CLIENTS.lock, _CLIENTS.page, _CLIENTS.save

_SECRET_HASH = bindparam("secret_hash", type_=LargeBinary)
_CLIENT_BY_SECRET = first(
    select(*columns(clients, Client)).where(
        in_community(clients),
        clients.c.id == bindparam("id", type_=Uuid),
        (clients.c.secret_hash == _SECRET_HASH)
        | (
            (clients.c.previous_secret_hash == _SECRET_HASH)
            & (clients.c.previous_ends_at > bindparam("now", type_=DateTime(timezone=True)))
        ),
    ),
    Client,
)
_SAVE_SECRET = must(
    clients.update()
    .where(in_community(clients), clients.c.id == bindparam("client_id", type_=Uuid))
    .values(
        previous_secret_hash=case((bindparam("kept", type_=Boolean), clients.c.secret_hash), else_=null()),
        secret_hash=_SECRET_HASH,
    )
)
_MINUTE = bindparam("minute", type_=DateTime(timezone=True))
_USED = writing(
    clients.update()
    .where(
        in_community(clients),
        clients.c.id == bindparam("client_id", type_=Uuid),
        clients.c.last_used_at.is_(None) | (clients.c.last_used_at < _MINUTE),
    )
    .values(last_used_at=_MINUTE)
)
_OPERATOR_BY_SECRET = scalar(
    select(operators.c.id).where(
        operators.c.id == bindparam("id", type_=Uuid),
        operators.c.secret_hash == bindparam("secret_hash", type_=LargeBinary),
    )
)
operator_id = scalar(select(operators.c.id))


def _put_operator() -> Statement[None]:
    row = insert(operators).values({one.name: bindparam(one.name, type_=one.type) for one in operators.c})
    return writing(row.on_conflict_do_update(index_elements=["id"], set_={"secret_hash": row.excluded.secret_hash}))


_PUT_OPERATOR = _put_operator()


def add_client(tx: Tx, client: Client, secret: str) -> None:
    """Inserts a client with the hash of its secret."""
    tx.add(clients, **to_row(client), secret_hash=credentials_store.digest(secret))


def save_secret(tx: Tx, client: Client, secret: str) -> None:
    """Stores the hash of a new secret; the secret before it stays as the previous one, if the client has one."""
    kept = client.previous_ends_at is not None
    tx.write(_SAVE_SECRET(client_id=client.id, secret_hash=credentials_store.digest(secret), kept=kept))


def client_by_secret(client_id: UUID, secret: str, now: datetime) -> Question[Client | None]:
    """Returns the client with this id if `secret` is its secret, or the previous one in its time; None otherwise."""
    return _CLIENT_BY_SECRET(id=client_id, secret_hash=credentials_store.digest(secret), now=now)


def save_last_use(tx: Tx, client_id: UUID, now: datetime) -> None:
    """Records when a client last got a token, to the minute: a busy client writes its row once a minute."""
    tx.write(_USED(client_id=client_id, minute=now.replace(second=0, microsecond=0)))


def save_operator(tx: Tx, operator: UUID, secret: str, now: datetime) -> None:
    """Stores the operator with the hash of this secret."""
    tx.write(_PUT_OPERATOR(id=operator, secret_hash=credentials_store.digest(secret), made_at=now))


def operator_by_secret(operator: UUID, secret: str) -> Question[UUID | None]:
    """Returns the operator's id if `secret` is its secret; None otherwise."""
    return _OPERATOR_BY_SECRET(id=operator, secret_hash=credentials_store.digest(secret))
