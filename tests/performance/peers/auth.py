"""Bearer tokens as PyJWT makes and reads them."""

from __future__ import annotations

import os
import time
import uuid

import jwt

_SECRET = os.environ["BENCH_SECRET"]


def subject(header: str | None) -> uuid.UUID:
    """Who calls; ValueError where nobody does."""
    kind, _, token = (header or "").partition(" ")
    if kind.lower() != "bearer":
        raise ValueError
    try:
        return uuid.UUID(jwt.decode(token, _SECRET, algorithms=["HS256"])["sub"])
    except jwt.PyJWTError as error:
        raise ValueError from error


if __name__ == "__main__":
    print(jwt.encode({"sub": str(uuid.uuid4()), "exp": int(time.time()) + 3600}, _SECRET, algorithm="HS256"))
