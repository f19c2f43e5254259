"""The change token: proof that somebody knows a password that opens nothing but its change.

It is stored nowhere. It holds the person's epoch, which rises when the password changes, so it works once.
"""

from __future__ import annotations

import base64
import binascii
import json
from datetime import datetime
from uuid import UUID

from gateway.clients import rules as clients_rules
from gateway.people.model import Person
from gateway.sign_in.model import CHANGE_TOKEN_LIFE, ChangeTokenInvalid, PasswordChange
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import decrypt, encrypt

_PLACE = "change_token"


def change_token(tx: Tx, person: Person, *, login: str, device: str | None, now: datetime) -> str:
    """Returns a change token for a person of the community that the transaction is in."""
    until = (now + CHANGE_TOKEN_LIFE).timestamp()
    content = json.dumps([str(person.id), person.epoch, until, login, device], ensure_ascii=False)
    sealed = base64.urlsafe_b64encode(encrypt(tx, content, _PLACE)).decode().rstrip("=")
    return f"{clients_rules.uuid_to_text(tx.community_id)}.{sealed}"


def community_of_change_token(token: str) -> UUID | None:
    """Returns the community that a change token names; None if it names none."""
    return clients_rules.uuid_from_text(token.partition(".")[0])


def read_change_token(tx: Tx, token: str, now: datetime) -> PasswordChange:
    """Returns what a change token of this community permits. Raises ChangeTokenInvalid, also if it has expired."""
    sealed = token.partition(".")[2]
    try:
        encrypted = base64.b64decode(sealed + "=" * (-len(sealed) % 4), altchars=b"-_", validate=True)
        person_id, epoch, until, login, device = json.loads(decrypt(tx, encrypted, _PLACE))
    except (ValueError, binascii.Error) as error:
        raise ChangeTokenInvalid from error
    if until <= now.timestamp():
        raise ChangeTokenInvalid
    return PasswordChange(UUID(person_id), epoch, login, device)
