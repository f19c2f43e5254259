"""Personal text that a service must store (an address, a donor's name) is encrypted: AES-256-GCM.

Community and column are authenticated with the text: a value that is copied elsewhere can't be decrypted.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from services.chassis.config import settings
from services.chassis.database.transactions import Tx

_NONCE_BYTES = 12
_VERSION = b"\x01"


def encrypt(tx: Tx, text: str, place: str) -> bytes:
    """Returns `text` encrypted for `place` (`table.column`) of this community."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return _VERSION + nonce + AESGCM(settings().key()).encrypt(nonce, text.encode(), _bound(tx, place))


def decrypt(tx: Tx, encrypted: bytes, place: str) -> str:
    """Returns the decrypted text. Raises ValueError if the value was changed or moved, or the key is another one."""
    nonce, body = encrypted[1 : 1 + _NONCE_BYTES], encrypted[1 + _NONCE_BYTES :]
    try:
        return AESGCM(settings().key()).decrypt(nonce, body, _bound(tx, place)).decode()
    except InvalidTag as error:
        raise ValueError(f"{place}: not encrypted for this place, or changed since") from error


def fingerprint(tx: Tx, text: str, place: str) -> bytes:
    """Returns 32 bytes to find an encrypted value by: equal for equal texts in this community and place."""
    return hmac.digest(settings().key(), b"find|" + _bound(tx, place) + b"|" + text.encode(), hashlib.sha256)


def _bound(tx: Tx, place: str) -> bytes:
    return f"{tx.community_id}|{place}".encode()
