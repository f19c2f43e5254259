"""Idempotency keys: the same key and body get the same answer, which is stored in the transaction of the effect."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Column, DateTime, Index, Integer, LargeBinary, Text, Uuid, bindparam, func, select
from sqlalchemy.dialects.postgresql import JSONB

from services.chassis.clock import real_now
from services.chassis.database.tables import SWEPT, chassis_metadata, community_table
from services.chassis.database.transactions import Tx
from services.chassis.errors import Invalid, Malformed, NotYet
from services.chassis.security.encryption import decrypt, encrypt

KEY_MOST = 128
_PLACE = "idempotency.body"

answers = community_table(
    "idempotency",
    chassis_metadata,
    Column("principal", Uuid, nullable=False),
    Column("route", Text, nullable=False),
    Column("key_hash", LargeBinary, nullable=False),
    Column("fingerprint", LargeBinary, nullable=False),
    Column("status", Integer, nullable=False),
    Column("headers", JSONB, nullable=False),
    Column("body", LargeBinary, nullable=False),  # encrypted: an answer may repeat an address
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    key=("principal", "route", "key_hash"),
    grants=SWEPT,
    clerk=("created_at",),
    clerk_also=("delete",),
)
Index("idempotency_created", answers.c.created_at)


class KeyMissing(Malformed):
    """The call moves points, money or stock, so a repetition must be recognisable."""

    code = "idempotency_key_required"
    zh = "请提供 Idempotency-Key 请求头"
    en = "Please send an Idempotency-Key header"


class KeyUnusable(Malformed):
    """The key is not 1 to 128 printable ASCII characters."""

    code = "idempotency_key_invalid"
    zh = "Idempotency-Key 无效：须为 1–128 个可打印 ASCII 字符"
    en = "The Idempotency-Key is not usable: 1 to 128 printable ASCII characters"


class KeyReused(Invalid):
    """The same key was used with another body."""

    code = "idempotency_key_reused"
    zh = "同一 Idempotency-Key 已用于不同的请求"
    en = "This Idempotency-Key was used for another request"


class StillRunning(NotYet):
    """The same call is running at this moment."""

    code = "request_in_progress"
    zh = "同一请求正在处理，请稍候"
    en = "The same request is running; please wait a moment"


@dataclass(frozen=True)
class Scope:
    """Who sent the key, and for which call; the same text from another caller is another key."""

    principal: UUID
    route: str
    key: str
    fingerprint: bytes

    @property
    def key_hash(self) -> bytes:
        """The part of the key that is stored."""
        return hashlib.sha256(self.key.encode()).digest()


@dataclass(frozen=True)
class Answer:
    """An answer that was stored."""

    status: int
    headers: dict[str, str]
    body: Any


def checked(key: str) -> str:
    """Returns the key. Raises KeyUnusable where it is not valid."""
    if not 0 < len(key) <= KEY_MOST or not key.isascii() or not key.isprintable():
        raise KeyUnusable
    return key


_LOCK = select(func.pg_try_advisory_xact_lock(bindparam("number", type_=BigInteger)))
_STORED = select(answers.c.fingerprint, answers.c.status, answers.c.headers, answers.c.body).where(
    *(column == bindparam(column.name) for column in answers.primary_key)
)


def recall(tx: Tx, scope: Scope) -> Answer | None:
    """Returns the stored answer, None the first time.

    Raises StillRunning while another transaction runs the same call, KeyReused where the body differs.
    """
    digest = hashlib.sha256(f"{tx.community_id}|{scope.principal}|{scope.route}|{scope.key}".encode()).digest()
    if not tx.scalar(_LOCK, {"number": int.from_bytes(digest[:8], signed=True)}):
        raise StillRunning
    one = {"principal": scope.principal, "route": scope.route, "key_hash": scope.key_hash}
    row = tx.first(_STORED, {"community_id": tx.community_id, **one})
    if row is None:
        return None
    if bytes(row.fingerprint) != scope.fingerprint:
        raise KeyReused
    return Answer(row.status, row.headers, json.loads(decrypt(tx, bytes(row.body), _PLACE)))


def remember(tx: Tx, scope: Scope, answer: Answer) -> None:
    """Store a 2xx answer together with its effect; the caller leaves secrets out of it."""
    tx.add(
        answers,
        principal=scope.principal,
        route=scope.route,
        key_hash=scope.key_hash,
        fingerprint=scope.fingerprint,
        status=answer.status,
        headers=answer.headers,
        body=encrypt(tx, json.dumps(answer.body, ensure_ascii=False), _PLACE),
        created_at=real_now(),
    )
