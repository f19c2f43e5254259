"""Idempotency keys: the same key and body get the same answer, which is stored in the transaction of the effect."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Column, DateTime, Index, Integer, LargeBinary, Text, Uuid, bindparam, func, select
from sqlalchemy.dialects.postgresql import JSONB

from services.chassis.clock import real_now
from services.chassis.database.statements import NOTHING_CHANGED, fail_unless, in_community, many
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
    """The call moves points, money or stock, so it needs an Idempotency-Key that identifies repetitions."""

    code = "idempotency_key_required"
    zh = "请提供 Idempotency-Key 请求头"
    en = "Please send an Idempotency-Key header"


class KeyUnusable(Malformed):
    """The key is not 1 to 128 printable ASCII characters."""

    code = "idempotency_key_invalid"
    zh = "Idempotency-Key 无效：须为 1–128 个可打印 ASCII 字符"
    en = "The Idempotency-Key is not valid: it must be 1 to 128 printable ASCII characters"


class KeyReused(Invalid):
    """The same key was used for a request with another body."""

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
    """A stored answer; `body` is JSON."""

    status: int
    headers: dict[str, str]
    body: str


class Replayed(Exception):
    """The call was answered before: the request ends with the stored answer, and the view is not run."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer


def checked(key: str) -> str:
    """Returns the key. Raises KeyUnusable where it is not valid."""
    if not 0 < len(key) <= KEY_MOST or not key.isascii() or not key.isprintable():
        raise KeyUnusable
    return key


# The second of two equal calls fails here at once; otherwise it would wait for the rows that the first has locked.
_TAKE_LOCK = fail_unless(func.pg_try_advisory_xact_lock(bindparam("number", type_=BigInteger)))
_STORED = many(
    select(answers.c.fingerprint, answers.c.status, answers.c.headers, answers.c.body).where(
        in_community(answers),
        answers.c.principal == bindparam("principal"),
        answers.c.route == bindparam("route"),
        answers.c.key_hash == bindparam("key_hash"),
    )
)


def recall(tx: Tx, scope: Scope) -> None:
    """Look for a stored answer in the first trip of the command.

    The first read after it raises Replayed if there is a stored answer, KeyReused if its body was different, and
    StillRunning while an equal call is running.
    """
    digest = hashlib.sha256(f"{tx.community_id}|{scope.principal}|{scope.route}|{scope.key}".encode()).digest()
    tx.write(_TAKE_LOCK(number=int.from_bytes(digest[:8], signed=True)), instead={NOTHING_CHANGED: StillRunning})

    def answer(rows: list[Any], _: int) -> None:
        for row in rows:
            if row.fingerprint != scope.fingerprint:
                raise KeyReused
            raise Replayed(Answer(row.status, row.headers, decrypt(tx, row.body, _PLACE)))

    stored = _STORED(principal=scope.principal, route=scope.route, key_hash=scope.key_hash)
    tx.write(stored.answered_by(answer))


def remember(tx: Tx, scope: Scope, answer: Answer) -> None:
    """Store a 2xx answer in the transaction of its effect. The caller removes secrets first."""
    tx.add(
        answers,
        principal=scope.principal,
        route=scope.route,
        key_hash=scope.key_hash,
        fingerprint=scope.fingerprint,
        status=answer.status,
        headers=answer.headers,
        body=encrypt(tx, answer.body, _PLACE),
        created_at=real_now(),
    )
