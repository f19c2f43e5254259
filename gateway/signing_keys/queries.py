"""The public key set, as it is published."""

from __future__ import annotations

from typing import Any

from gateway.signing_keys import store
from services.chassis.database.transactions import Tx


def jwks(tx: Tx) -> dict[str, Any]:
    """The public halves: of the key that signs, of the next, and of those whose tokens still live."""
    return {"keys": [key.public for key in store.keys(tx)]}
