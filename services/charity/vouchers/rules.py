"""Decisions on vouchers: how a code is made and read, and when failed attempts lock a caller out."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from services.charity.stock.model import CODE_DIGITS
from services.charity.vouchers.model import (
    CodeKeys,
    UseNotReversible,
    Voucher,
    VoucherCodeMalformed,
    VoucherState,
    VoucherUse,
)
from services.chassis.errors import WrongState
from services.chassis.text import folded, letters_and_digits

BODY_DIGITS = 19  # 95 bits
GROUP = 4
_BODY_BITS = BODY_DIGITS * 5
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None, "一": None, "ー": None})
_BEFORE_CODE = re.compile("[/:=#?&]")

PERSON_ATTEMPTS_MOST, PERSON_ATTEMPTS_WITHIN = 10, timedelta(minutes=10)
SHOP_ATTEMPTS_MOST, SHOP_ATTEMPTS_WITHIN = 30, timedelta(days=1)
GUESSED_ONCE_WITHIN = timedelta(days=1)  # the same code again within this time is the same guess
COMMUNITY_ATTEMPTS_ALARM = 200  # an hour
LOCKED_OUT_FOR = timedelta(minutes=15)
REVERSIBLE_FOR = timedelta(minutes=10)


def midnight_after(day: date, zone: ZoneInfo) -> datetime:
    """Returns the instant at which a day of a time zone is over."""
    return datetime.combine(day + timedelta(days=1), time(), zone)


def code_of(keys: CodeKeys, community_id: UUID, voucher_id: UUID, issue_no: int) -> str:
    """Returns the code of a voucher, 95 bits and a check digit: `7K3M-Q9TD-2XWB-F0RZ-8HNC`.

    It is derived from a key, not random. So the owner can see it again, a repeated message issues the same code, and
    the database stores no code.
    """
    derived_from = f"{community_id}|{voucher_id}|{issue_no}".encode()
    number = int.from_bytes(hmac.digest(keys.code_key, derived_from, hashlib.sha256)) >> (256 - _BODY_BITS)
    body = "".join(CODE_DIGITS[(number >> (5 * place)) & 31] for place in reversed(range(BODY_DIGITS)))
    whole = body + check_digit(body)
    return "-".join(whole[at : at + GROUP] for at in range(0, len(whole), GROUP))


def read_code(text: str) -> str:
    """Returns a typed or scanned code in plain form: upper case, without separators, O as 0, I and L as 1.

    It may be full width, have any dashes and blanks, and stand behind `WLN1:` or at the end of a link. Raises
    VoucherCodeMalformed if the check digit does not fit.
    """
    end = _BEFORE_CODE.split(folded(text).rstrip("/"))[-1]
    code = letters_and_digits(end).upper().translate(_READ_AS)
    if len(code) != BODY_DIGITS + 1 or any(digit not in CODE_DIGITS for digit in code):
        raise VoucherCodeMalformed
    if code[-1] != check_digit(code[:-1]):
        raise VoucherCodeMalformed
    return code


def require_issued(voucher: Voucher) -> None:
    """Raises WrongState for a voucher that is used, expired or void."""
    if voucher.state is not VoucherState.ISSUED:
        raise WrongState(state=voucher.state.value, allowed=[VoucherState.ISSUED.value])


def reissued(voucher: Voucher, newest: CodeKeys) -> Voucher:
    """Returns a voucher with its next issue, whose code is another. Raises WrongState unless it can be used."""
    require_issued(voucher)
    return replace(voucher, issue_no=voucher.issue_no + 1, key_no=newest.no)


def use_reversed(use: VoucherUse, *, by_id: UUID, now: datetime) -> VoucherUse:
    """Returns a use that is reversed: the wrong voucher was scanned. Raises UseNotReversible after ten minutes."""
    if use.reversed_at is not None or use.used_at + REVERSIBLE_FOR <= now:
        raise UseNotReversible
    return replace(use, reversed_at=now, reversed_by=by_id)


def code_hash(keys: CodeKeys, code: str) -> bytes:
    """Returns the hash of a code for storage; without the key it reveals nothing about the code."""
    return hmac.digest(keys.hash_key, code.translate(_READ_AS).encode(), hashlib.sha256)


def locked_out_until(failures: Sequence[datetime], most: int, within: timedelta) -> datetime | None:
    """Returns the time from which the caller may try again, or None if there were not too many failures.

    `failures` are the times of the latest failures, newest first, `most` at most. Too many are `most` failures `within`
    a time.
    """
    if len(failures) < most or failures[0] - failures[most - 1] > within:
        return None
    return failures[0] + LOCKED_OUT_FOR


def check_digit(body: str) -> str:
    """Returns the Luhn check digit in base 32. It detects every wrong digit and nearly every swapped pair."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        value = CODE_DIGITS.index(digit) * (2 if place % 2 == 0 else 1)
        total += value // 32 + value % 32
    return CODE_DIGITS[-total % 32]
