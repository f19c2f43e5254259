"""Signs access tokens inside the open transaction of a sign-in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from joserfc import jwt
from joserfc.jwk import ECKey

from gateway.signing_keys import rules, store
from gateway.signing_keys.model import KeyPair, SigningKey, Subject
from services.chassis.config import settings
from services.chassis.database.transactions import NOBODY, Tx
from services.chassis.security.encryption import decrypt
from services.chassis.security.tokens import AUDIENCE, TOKEN_TYPE


def open_key(tx: Tx, keys: Sequence[KeyPair], now: datetime) -> SigningKey:
    """Returns the key that signs at `now`, with its private half decrypted; raises NoKey if there is none.

    Leaves the community that `tx` is in: private keys belong to the deployment and are encrypted outside any community.
    """
    tx.enter(NOBODY)
    key = rules.signing_key(keys, now)
    return SigningKey(key.public["kid"], decrypt(tx, key.sealed, store.PRIVATE))


def sign(key: SigningKey, subject: Subject, now: datetime) -> str:
    """Returns an access token for `subject`: a JWT signed with ES256, valid for ten minutes."""
    header = {"alg": "ES256", "typ": TOKEN_TYPE, "kid": key.kid}
    claims = rules.claims(subject, issuer=settings().issuer, audience=AUDIENCE, token_id=uuid4(), now=now)
    return jwt.encode(header, claims, ECKey.import_key(json.loads(key.private)), algorithms=["ES256"])
