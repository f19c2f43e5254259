"""Access tokens as the directory makes them, signed with the tests' own key."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from uuid import UUID, uuid4

from joserfc import jwt
from joserfc.jwk import ECKey

KID = f"tests-{uuid4()}"  # of its own in each run: a database that is used again keeps the last run's key
KEY = ECKey.generate_key("P-256", parameters={"kid": KID})
JWKS = json.dumps({"keys": [KEY.as_dict(private=False)]})
ISSUER = "http://wulin.test"


def token(
    subject: UUID,
    *,
    kind: str = "person",
    community: UUID | None = None,
    slug: str | None = None,
    roles: Sequence[str] = (),
    scopes: Sequence[str] = (),
    epoch: int = 1,
    seconds: int = 3600,
    age: int = 0,
) -> str:
    """A token that every service believes once it keeps the tests' key."""
    now = int(time.time()) - age
    claims: dict[str, object] = {
        "iss": ISSUER,
        "aud": "wulin",
        "sub": str(subject),
        "kind": kind,
        "roles": list(roles),
        "scope": " ".join(scopes) if kind == "client" else "person",
        "sid": str(uuid4()),
        "epoch": epoch,
        "jti": str(uuid4()),
        "iat": now,
        "exp": now + age + seconds,
    }
    if community is not None:
        claims |= {"community": str(community), "slug": slug}
    return jwt.encode({"alg": "ES256", "typ": "at+jwt", "kid": KID}, claims, KEY)
