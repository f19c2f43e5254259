"""The public key set."""

from __future__ import annotations

from typing import Any

from gateway.signing_keys import store
from services.chassis.database.transactions import Tx


def key_set(tx: Tx) -> dict[str, Any]:
    """Returns the public keys (RFC 7517): the one that signs, the announced one, and those with valid tokens."""
    return {"keys": [key.public for key in store.list_keys(tx)]}
