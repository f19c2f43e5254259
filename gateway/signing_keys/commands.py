"""Makes, rotates and revokes signing keys.

A key is published before it signs and after it has signed, so that no service refuses a valid token.
"""

from __future__ import annotations

import json
from datetime import datetime

from joserfc.jwk import ECKey

from gateway.signing_keys import rules, store
from gateway.signing_keys.model import KEY_FETCHED, KEY_LEAD, KeyPair
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.encryption import encrypt


def ensure_key(tx: Tx, now: datetime) -> bool:
    """Adds a signing key if there is none. Returns whether it added one."""
    if store.lock_keys(tx):
        return False
    _add_key(tx, now, signs_from=now)
    return True


def rotate_keys(tx: Tx, now: datetime, *, soon: bool = False) -> str:
    """Announces a new key and returns its kid; returns the kid of the key that is announced already, if there is one.

    The new key signs after KEY_LEAD. With `soon` it signs after KEY_FETCHED, when every service has fetched it: a token
    of a key that a service does not know yet would be refused.
    """
    newest = store.lock_keys(tx)[-1]
    if newest.signs_from > now and not soon:
        return str(newest.id)
    return _add_key(tx, now, signs_from=now + (KEY_FETCHED if soon else KEY_LEAD))


def rotate_due_keys(tx: Tx, now: datetime) -> None:
    """Deletes retired keys, and announces a new key if the newest one has signed for as long as a key may."""
    keys = store.lock_keys(tx)
    for key in rules.retired_keys(keys, now):
        store.delete_key(tx, key)
    if rules.is_successor_due(keys, now):
        _add_key(tx, now, signs_from=now + KEY_LEAD)


def revoke_key(tx: Tx, kid: str, now: datetime) -> None:
    """Deletes a key that leaked: its tokens are refused from now on. Raises Unknown if there is no such key.

    If the key was signing, a new key signs at once. Never an older one: it may have been retired because it leaked.
    """
    keys = store.lock_keys(tx)
    revoked = next((key for key in keys if str(key.id) == kid), None)
    if revoked is None:
        raise Unknown
    store.delete_key(tx, revoked)
    if revoked is rules.signing_key(keys, now):
        _add_key(tx, now, signs_from=now)


def _add_key(tx: Tx, now: datetime, *, signs_from: datetime) -> str:
    key_id = new_id()
    pair = ECKey.generate_key("P-256", parameters={"kid": str(key_id), "use": "sig", "alg": "ES256"})
    sealed = encrypt(tx, json.dumps(pair.as_dict(private=True)), store.PRIVATE)
    store.add_key(tx, KeyPair(key_id, pair.as_dict(private=False), sealed, now, signs_from))
    return str(key_id)
