"""Reads what somebody types as a login and returns its one normal form."""

from __future__ import annotations

import re
import unicodedata

from gateway.credentials.model import InvalidField, Login, LoginKind

_NAME = re.compile(r"(?=.*[a-z])[a-z0-9_.-]{3,32}")
_PHONE = re.compile(r"\+[1-9][0-9]{6,14}")


def phone(text: str) -> str | None:
    """E.164 of a phone as people write it (mainland numbers may leave +86 away); None where it is none."""
    digits = re.sub(r"[\s()–-]", "", unicodedata.normalize("NFKC", text))
    if digits.startswith("00"):
        digits = f"+{digits[2:]}"
    elif re.fullmatch(r"1[3-9][0-9]{9}", digits):
        digits = f"+86{digits}"
    elif re.fullmatch(r"0[1-9][0-9]{8,10}", digits):  # a line with its area code
        digits = f"+86{digits[1:]}"
    return digits if _PHONE.fullmatch(digits) else None


def login(text: str) -> Login | None:
    """What somebody types to sign in: a phone or a user name; None where it can be neither."""
    number = phone(text)
    if number:
        return Login(LoginKind.PHONE, number)
    name = unicodedata.normalize("NFKC", text).strip().lower()
    return Login(LoginKind.NAME, name) if _NAME.fullmatch(name) else None


def phone_login(text: str) -> Login:
    """A phone that somebody shall sign in by."""
    number = phone(text)
    if number is None:
        raise InvalidField("/phone", "invalid", "Not a phone number.")
    return Login(LoginKind.PHONE, number)


def name_login(text: str) -> Login:
    """A user name that somebody shall sign in by: it holds a letter, so that it is never a phone."""
    made = login(text)
    if made is None or made.kind is not LoginKind.NAME:
        raise InvalidField("/login", "invalid", "3 to 32 of a-z, 0-9, _ . and -, with a letter.")
    return made
