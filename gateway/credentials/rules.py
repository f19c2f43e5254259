"""Reads what somebody types as a login and returns its one normal form."""

from __future__ import annotations

import re
import unicodedata

import phonenumbers

from gateway.credentials.model import Login, LoginKind
from services.chassis.errors import Fault, Invalid

_NAME = re.compile(r"(?=.*[a-z])[a-z0-9_.-]{3,32}")
_PHONE = re.compile(r"[+(]?[0-9][0-9\s()./-]{0,30}")
_DASHES = re.compile("[\u2010-\u2015\u2212\u30fc]")
_EXTENSION = re.compile(r"(.+?)\s*(?:转接?|分机|;?ext[.=]?|x|#)\s*([0-9]{1,6})")
_SERVICE_NUMBER = re.compile("1[0-9]{2,4}|9[56][0-9]{3,4}")
HOME = "CN"


def phone(text: str) -> str | None:
    """Returns a phone number as E.164, or None if `text` is not one. Numbers of mainland China need no +86.

    Signs that cannot be seen are dropped: phones put them around a number that is copied.
    """
    seen = "".join(one for one in unicodedata.normalize("NFKC", text) if unicodedata.category(one) != "Cf")
    typed = _DASHES.sub("-", seen).strip().removeprefix("tel:")
    if not _PHONE.fullmatch(typed):  # phonenumbers would read letters as digits
        return None
    try:
        number = phonenumbers.parse(typed, HOME)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def contact_phone(text: str) -> str | None:
    """Returns a number at which somebody is called, or None if `text` is not one.

    Beside what `phone` takes it may have an extension (`+8673188881234;ext=801`) or be a service number (`12345`).
    """
    typed = unicodedata.normalize("NFKC", text).strip()
    if _SERVICE_NUMBER.fullmatch(typed):
        return typed
    parts = _EXTENSION.fullmatch(typed)
    number = phone(parts[1] if parts else typed)
    return f"{number};ext={parts[2]}" if number and parts else number


def login(text: str) -> Login | None:
    """Returns the phone number or user name that `text` is, or None if it is neither."""
    number = phone(text)
    if number:
        return Login(LoginKind.PHONE, number)
    name = unicodedata.normalize("NFKC", text).strip().lower()
    return Login(LoginKind.NAME, name) if _NAME.fullmatch(name) else None


def login_text(text: str) -> str:
    """Returns the normal form of what somebody types as a login; empty if it can't be one."""
    found = login(text)
    return found.text if found else ""


def require_contact_phone(text: str, pointer: str) -> str:
    """Returns a number at which somebody is called; raises Invalid if it is not one."""
    number = contact_phone(text)
    if number is None:
        raise Invalid(Fault(pointer, "not_phone", "须为电话号码", "This must be a phone number"))
    return number


def phone_login(text: str) -> Login:
    """Returns a phone number that somebody wants to sign in with; raises Invalid if it is not one."""
    number = phone(text)
    if number is None:
        raise Invalid(Fault("/phone", "not_phone", "须为电话号码", "This must be a phone number"))
    return Login(LoginKind.PHONE, number)


def name_login(text: str) -> Login:
    """Returns a user name that somebody wants to sign in with; raises Invalid if it is not one.

    A user name has a letter, so that it can't be taken for a phone number.
    """
    found = login(text)
    if found is None or found.kind is not LoginKind.NAME:
        zh = "登录名须为 3–32 个字符（a–z、0–9、_ . -），且至少有一个字母"
        en = "This must be 3 to 32 of a-z, 0-9, _ . and -, with at least one letter"
        raise Invalid(Fault("/login", "not_login", zh, en))
    return found
