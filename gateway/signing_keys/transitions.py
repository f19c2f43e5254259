"""Signs access tokens inside the open transaction of a sign-in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from joserfc import jwt
from joserfc.jwk import ECKey

from gateway.signing_keys import store
from gateway.signing_keys.model import TOKEN_SECONDS, KeyPair, NoKey, Subject
from services.chassis.config import settings
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import decrypt
from services.chassis.security.tokens import AUDIENCE, TOKEN_TYPE

SEALED = "key_pairs.private"


def sign(tx: Tx, subject: Subject, now: datetime) -> str:
    """An access token for `subject`: an ES256 JWT of ten minutes. `tx` is still in no community."""
    key = signing_key_of(store.keys(tx), now)
    header = {"alg": "ES256", "typ": TOKEN_TYPE, "kid": key.public["kid"]}
    private = ECKey.import_key(json.loads(decrypt(tx, key.sealed, SEALED)))
    return jwt.encode(header, _claims(subject, now), private, algorithms=["ES256"])


def signing_key_of(keys: Sequence[KeyPair], now: datetime) -> KeyPair:
    """Returns the key that signs at `now`; raises NoKey before the first one does."""
    begun = [key for key in keys if key.signs_from <= now]
    if not begun:
        raise NoKey
    return begun[-1]


def _claims(subject: Subject, now: datetime) -> dict[str, Any]:
    made = int(now.timestamp())
    claims: dict[str, Any] = {
        "iss": settings().issuer,
        "aud": AUDIENCE,
        "sub": str(subject.id),
        "kind": subject.kind,
        "roles": list(subject.roles),
        "scope": subject.scope,
        "sid": str(subject.sid),
        "epoch": subject.epoch,
        "jti": str(uuid4()),
        "iat": made,
        "exp": made + TOKEN_SECONDS,
    }
    if subject.community_id is not None:
        claims |= {"community": str(subject.community_id), "slug": subject.slug}
    return claims
