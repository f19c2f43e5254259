"""Reads what somebody types as a login and returns its one normal form."""

from __future__ import annotations

import re
import unicodedata

from gateway.credentials.model import Login, LoginKind
from services.chassis.errors import Fault, Invalid

_NAME = re.compile(r"(?=.*[a-z])[a-z0-9_.-]{3,32}")
_PHONE = re.compile(r"\+[1-9][0-9]{6,14}")


def phone(text: str) -> str | None:
    """Returns a phone number as E.164, or None if `text` is not one. Numbers of mainland China need no +86."""
    digits = re.sub(r"[\s()–-]", "", unicodedata.normalize("NFKC", text))
    if digits.startswith("00"):
        digits = f"+{digits[2:]}"
    elif re.fullmatch(r"1[3-9][0-9]{9}", digits):
        digits = f"+86{digits}"
    elif re.fullmatch(r"0[1-9][0-9]{8,10}", digits):  # a landline with its area code
        digits = f"+86{digits[1:]}"
    return digits if _PHONE.fullmatch(digits) else None


def login(text: str) -> Login | None:
    """Returns the phone number or user name that `text` is, or None if it is neither."""
    number = phone(text)
    if number:
        return Login(LoginKind.PHONE, number)
    name = unicodedata.normalize("NFKC", text).strip().lower()
    return Login(LoginKind.NAME, name) if _NAME.fullmatch(name) else None


def phone_login(text: str) -> Login:
    """Returns a phone number that somebody wants to sign in with; raises Invalid if it is not one."""
    number = phone(text)
    if number is None:
        raise Invalid(Fault("/phone", "invalid", "Not a phone number"))
    return Login(LoginKind.PHONE, number)


def name_login(text: str) -> Login:
    """Returns a user name that somebody wants to sign in with; raises Invalid if it is not one.

    A user name has a letter, so that it can't be taken for a phone number.
    """
    found = login(text)
    if found is None or found.kind is not LoginKind.NAME:
        raise Invalid(Fault("/login", "invalid", "3 to 32 of a-z, 0-9, _ . and -, with at least one letter"))
    return found
