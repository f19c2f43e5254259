"""Codes of vouchers: derived so that the owner sees them again, checked before a look-up, guesses counted."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from services.charity.model.refusals import VoucherCodeMalformed
from services.charity.model.vouchers import CodeKeys

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: nothing that looks like something else
BODY_SIGNS = 19  # 95 bits
GROUP = 4
_BODY_BITS = BODY_SIGNS * 5
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})

PERSON_GUESSES_MOST, PERSON_GUESSES_WITHIN = 10, timedelta(minutes=10)
SHOP_GUESSES_MOST, SHOP_GUESSES_WITHIN = 30, timedelta(days=1)
COMMUNITY_GUESSES_ALARM = 200  # an hour
BARRED_FOR = timedelta(minutes=15)


def code_of(keys: CodeKeys, community_id: UUID, voucher_id: UUID, issue_no: int) -> str:
    """The code of a voucher, 95 bits and a check sign: `7K3M-Q9TD-2XWB-F0RZ-8HNC`."""
    said = f"{community_id}|{voucher_id}|{issue_no}".encode()
    number = int.from_bytes(hmac.digest(keys.making, said, hashlib.sha256)) >> (256 - _BODY_BITS)
    body = "".join(SIGNS[(number >> (5 * place)) & 31] for place in reversed(range(BODY_SIGNS)))
    whole = body + _check_sign(body)
    return "-".join(whole[at : at + GROUP] for at in range(0, len(whole), GROUP))


def read_code(text: str) -> str:
    """What somebody typed, as it was meant; VoucherCodeMalformed where its check sign says it is mistyped."""
    code = text.upper().translate(_READ_AS)
    if len(code) != BODY_SIGNS + 1 or any(sign not in SIGNS for sign in code):
        raise VoucherCodeMalformed
    if code[-1] != _check_sign(code[:-1]):
        raise VoucherCodeMalformed
    return code


def hidden(keys: CodeKeys, code: str) -> bytes:
    """What is stored of a code; without the key it says nothing."""
    return hmac.digest(keys.hiding, code.translate(_READ_AS).encode(), hashlib.sha256)


def barred_until(failures: Sequence[datetime], most: int, within: timedelta) -> datetime | None:
    """When somebody may try again after `failures` (the latest `most`, newest first); None when they may now."""
    if len(failures) < most or failures[0] - failures[most - 1] > within:
        return None
    return failures[0] + BARRED_FOR


def _check_sign(body: str) -> str:
    """Luhn's sum to the base of 32: finds every single wrong sign and nearly every swapped pair."""
    total = 0
    for place, sign in enumerate(reversed(body)):
        value = SIGNS.index(sign) * (2 if place % 2 == 0 else 1)
        total += value // 32 + value % 32
    return SIGNS[-total % 32]
