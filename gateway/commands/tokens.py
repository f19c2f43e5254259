"""Access tokens and the keys that sign them: a key is shown before it signs and after, so that nobody is refused."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any
from uuid import uuid4

from joserfc import jwt
from joserfc.jwk import ECKey

from gateway.model.access import KEY_FETCHED, KEY_LEAD, KEY_LIFE, TOKEN_SECONDS, KeyPair, Subject
from gateway.store import access as store
from services.chassis.config import settings
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Problem, Unknown
from services.chassis.security.encryption import decrypt, encrypt
from services.chassis.security.tokens import AUDIENCE, TOKEN_TYPE

_SEALED = "key_pairs.private"


class NoKey(Problem):
    """No signing key was made yet: `python -m gateway keys`."""

    status = 503
    code = "no_signing_key"
    zh = "服务尚未就绪"
    en = "Not ready yet"


def sign(tx: Tx, subject: Subject, now: datetime) -> str:
    """An access token for `subject`: an ES256 JWT of ten minutes. `tx` is still in no community."""
    key = _signing(store.keys(tx), now)
    header = {"alg": "ES256", "typ": TOKEN_TYPE, "kid": key.public["kid"]}
    private = ECKey.import_key(json.loads(decrypt(tx, key.sealed, _SEALED)))
    return jwt.encode(header, _claims(subject, now), private, algorithms=["ES256"])


def jwks(tx: Tx) -> dict[str, Any]:
    """The public halves: of the key that signs, of the next, and of those whose tokens still live."""
    return {"keys": [key.public for key in store.keys(tx)]}


def ensure_key(tx: Tx, now: datetime) -> bool:
    """Make a signing key if there is none; whether one was made."""
    store.lock_keys(tx)
    if store.keys(tx):
        return False
    _add(tx, now, signs_from=now)
    return True


def rotate_keys(tx: Tx, now: datetime, *, soon: bool = False) -> str:
    """Announce a new key, which signs once everybody can have read it, or `soon`, once every service has. Its kid."""
    store.lock_keys(tx)
    newest = store.keys(tx)[-1]
    if newest.signs_from > now and not soon:
        return str(newest.id)
    return _add(tx, now, signs_from=now + (KEY_FETCHED if soon else KEY_LEAD))


def turn_keys(tx: Tx, now: datetime) -> None:
    """Drop keys whose tokens are all over; announce the next where the newest has signed as long as a key may."""
    store.lock_keys(tx)
    known = store.keys(tx)
    for key, successor in pairwise(known):
        if successor.signs_from + KEY_LEAD <= now:
            store.drop_key(tx, key)
    if known and known[-1].signs_from + KEY_LIFE <= now:
        rotate_keys(tx, now)


def revoke_key(tx: Tx, kid: str, now: datetime) -> None:
    """Trust a key no more: its tokens end; where it was signing, a new one does at once. Unknown: no such key."""
    store.lock_keys(tx)
    known = store.keys(tx)
    gone = next((key for key in known if str(key.id) == kid), None)
    if gone is None:
        raise Unknown
    store.drop_key(tx, gone)
    if gone is _signing(known, now):  # never back to one that was retired: that may have been for a reason
        _add(tx, now, signs_from=now)


def _add(tx: Tx, now: datetime, *, signs_from: datetime) -> str:
    key_id = new_id()
    pair = ECKey.generate_key("P-256", parameters={"kid": str(key_id), "use": "sig", "alg": "ES256"})
    sealed = encrypt(tx, json.dumps(pair.as_dict(private=True)), _SEALED)
    store.add_key(tx, KeyPair(key_id, pair.as_dict(private=False), sealed, now, signs_from))
    return str(key_id)


def _signing(keys: Sequence[KeyPair], now: datetime) -> KeyPair:
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
