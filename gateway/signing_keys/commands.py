"""Makes, rotates and revokes signing keys.

A key is published before it signs and after it has signed, so that no service refuses a valid token.
"""

from __future__ import annotations

import json
from datetime import datetime
from itertools import pairwise

from joserfc.jwk import ECKey

from gateway.signing_keys import store, transitions
from gateway.signing_keys.model import KEY_FETCHED, KEY_LEAD, KEY_LIFE, KeyPair
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.encryption import encrypt


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


def rotate_due_keys(tx: Tx, now: datetime) -> None:
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
    if gone is transitions.signing_key_of(
        known, now
    ):  # never back to one that was retired: that may have been for a reason
        _add(tx, now, signs_from=now)


def _add(tx: Tx, now: datetime, *, signs_from: datetime) -> str:
    key_id = new_id()
    pair = ECKey.generate_key("P-256", parameters={"kid": str(key_id), "use": "sig", "alg": "ES256"})
    sealed = encrypt(tx, json.dumps(pair.as_dict(private=True)), transitions.SEALED)
    store.add_key(tx, KeyPair(key_id, pair.as_dict(private=False), sealed, now, signs_from))
    return str(key_id)
