"""Access tokens, verified with the local copies of keys and revocations.

Tokens are ES256 JWTs (`typ` at+jwt) that the directory issues for ten minutes. A process verifies them without the
directory. A revoked token is refused within seconds, also where it was verified before.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey
from sqlalchemy import Column, DateTime, Table, Text, func, select, text
from sqlalchemy.dialects.postgresql import JSONB, insert

from services.chassis.clock import real_now
from services.chassis.database.service_database import Database
from services.chassis.database.tables import SWEPT, chassis_metadata
from services.chassis.database.transactions import Tx
from services.chassis.directory.communities import communities, community_by_slug
from services.chassis.directory.revocations import revocations
from services.chassis.errors import CommunitySuspended, TokenTooOld, Unauthorized, Unavailable
from services.chassis.messaging.beats import silent_seconds
from services.chassis.security.callers import Caller
from services.chassis.security.roles import OFFICES, expanded

AUDIENCE = "wulin"
TOKEN_TYPE = "at+jwt"  # noqa: S105  (a media type)
TOKEN_BYTES_MOST = 4096
LEEWAY_SECONDS = 30
FRESH_SECONDS = 1.0  # how long keys and revocations are used before they are read again
SILENT_SECONDS = 30.0  # without a beat of the directory: a right may have ended that this service has not heard of
YOUNG_SECONDS = 60  # the age up to which a token is enough then
STALE_SECONDS = 5.0  # older ones authenticate nobody
_WAIT_SECONDS = 2.0  # for the thread that reads them
_CACHED_MOST = 10_000
_TOKEN_LIFE = text("interval '15 minutes'")  # longer than any token lives, so no token depends on an older revocation
_HEADERS_ALLOWED = {"alg", "typ", "kid"}

signing_keys = Table(  # the public halves, of the whole deployment
    "signing_keys",
    chassis_metadata,
    Column("kid", Text, primary_key=True),
    Column("jwk", JSONB, nullable=False),
    Column("seen_at", DateTime(timezone=True), nullable=False),
    info={"grants": SWEPT, "clerk": (), "secured": False},
)


@dataclass
class Authenticator:
    """Verifies tokens for one process; safe to share between its threads."""

    database: Database
    issuer: str
    hears_beats: bool = True  # the directory knows its own rights, so it needs none
    _heard_at: float = float("-inf")
    _keys: dict[str, ECKey] = field(default_factory=dict)
    _revoked: dict[UUID, int] = field(default_factory=dict)
    _suspended: frozenset[UUID] = frozenset()
    _seen_at: float = float("-inf")
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _verified: dict[bytes, Caller] = field(default_factory=dict)

    def authenticate(self, token: str) -> Caller:
        """Returns the caller of a token.

        Raises Unauthorized where the token is not valid, has expired or is revoked, CommunitySuspended where the
        caller's community is suspended.
        """
        self._refresh()
        digest = hashlib.sha256(token.encode()).digest()
        caller = self._verified.get(digest)
        if caller is None:
            caller = self._verify(token)
            if len(self._verified) >= _CACHED_MOST:
                self._verified.clear()
            self._verified[digest] = caller
        over = caller.expires_at + LEEWAY_SECONDS < time.time() or caller.sid in self._revoked
        if over or caller.epoch < self._revoked.get(caller.id, 0):
            raise Unauthorized
        if caller.community_id in self._suspended:
            raise CommunitySuspended
        self._require_young_if_silent(caller)
        return caller

    def _require_young_if_silent(self, caller: Caller) -> None:
        """Raises TokenTooOld if a right may have ended unheard: of an office or a program, while no beat is heard.

        A service that never heard a beat is as strict as one that heard none for `SILENT_SECONDS`.
        """
        silent = self.hears_beats and time.monotonic() - self._heard_at > SILENT_SECONDS
        if silent and time.time() - caller.issued_at > YOUNG_SECONDS and (caller.is_client or caller.has(*OFFICES)):
            raise TokenTooOld

    def community_of(self, slug: str) -> UUID | None:
        """Returns the id of the community with this slug, None where there is none."""
        with self.database.transaction() as tx:
            (found,) = tx.read_last(community_by_slug(slug))
        return found.id if found else None

    def has_key(self) -> bool:
        """Whether there is a key to verify tokens with (readiness)."""
        self._refresh()
        return bool(self._keys)

    def _refresh(self) -> None:
        """Read keys and revocations again after `FRESH_SECONDS`.

        One thread reads them; the others go on with the old ones, or wait where those are stale. Raises Unavailable
        where they stay stale.
        """
        age = time.monotonic() - self._seen_at
        if age < FRESH_SECONDS:
            return
        if not self._lock.acquire(timeout=_WAIT_SECONDS if age >= STALE_SECONDS else 0):
            if age < STALE_SECONDS:
                return
            raise Unavailable
        try:
            if time.monotonic() - self._seen_at < FRESH_SECONDS:
                return
            with self.database.transaction() as tx:
                keys = {row.kid: row.jwk for row in tx.all(select(signing_keys.c.kid, signing_keys.c.jwk))}
                recent = revocations.c.changed_at > func.now() - _TOKEN_LIFE
                revoked = tx.all(select(revocations.c.subject, revocations.c.epoch).where(recent))
                suspended = tx.all(select(communities.c.id).where(communities.c.state == "suspended"))
                self._heard_at = time.monotonic() - silent_seconds(tx)
            if keys.keys() != self._keys.keys():
                self._keys = {kid: ECKey.import_key(jwk) for kid, jwk in keys.items()}
                self._verified = {}
            self._revoked = {row.subject: row.epoch for row in revoked}
            self._suspended = frozenset(row.id for row in suspended)
            self._seen_at = time.monotonic()
        finally:
            self._lock.release()

    def _verify(self, token: str) -> Caller:
        if len(token) > TOKEN_BYTES_MOST:
            raise Unauthorized
        try:
            header = jws.extract_compact(token.encode()).headers()
            if set(header) - _HEADERS_ALLOWED or header.get("typ") != TOKEN_TYPE:
                raise Unauthorized
            claims = jwt.decode(token, self._keys[header["kid"]], algorithms=["ES256"]).claims
            _claims_required(self.issuer).validate(claims)
            return _caller_of(claims)
        except (JoseError, KeyError, ValueError, TypeError) as error:
            raise Unauthorized from error


def _claims_required(issuer: str) -> jwt.JWTClaimsRegistry:
    return jwt.JWTClaimsRegistry(
        leeway=LEEWAY_SECONDS,
        iss={"essential": True, "value": issuer},
        aud={"essential": True, "value": AUDIENCE},
        exp={"essential": True},
        sub={"essential": True},
    )


def _caller_of(claims: Mapping[str, Any]) -> Caller:
    community = claims.get("community")
    return Caller(
        id=UUID(claims["sub"]),
        kind=str(claims["kind"]),
        community_id=UUID(community) if community else None,
        slug=claims.get("slug"),
        roles=expanded(claims.get("roles", ())),
        scopes=frozenset(str(claims.get("scope", "")).split()),
        epoch=int(claims["epoch"]),
        issued_at=int(claims.get("iat", 0)),
        expires_at=int(claims["exp"]),
        sid=UUID(claims["sid"]) if "sid" in claims else None,
    )


def save_keys(tx: Tx, jwks: str) -> None:
    """Replace the stored keys by the directory's key set, a JWKS document. Raises ValueError where it is none."""
    try:
        keys = [ECKey.import_key(key) for key in json.loads(jwks)["keys"] if key["kid"]]
    except (JoseError, KeyError, TypeError) as error:
        raise ValueError("not a key set") from error
    for key in keys:
        row = insert(signing_keys).values(kid=key.kid, jwk=key.as_dict(private=False), seen_at=real_now())
        tx.execute(row.on_conflict_do_update(index_elements=["kid"], set_={"seen_at": row.excluded.seen_at}))
    if keys:
        tx.execute(signing_keys.delete().where(signing_keys.c.kid.not_in([key.kid for key in keys])))
