"""Logins in their one form, roles that go together, who may give them, and how names are shown."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Collection, Iterable
from functools import cache

from gateway.model.people import (
    BESIDE_AUDITOR,
    GIVEN_BY_STATION,
    STAFF,
    VOLUNTEERING,
    Login,
    LoginKind,
    Person,
    PersonState,
    Role,
)
from gateway.model.refusals import (
    InvalidField,
    LastAdmin,
    OwnRoles,
    PasswordCommon,
    PasswordWeak,
    PersonLeft,
    RoleExcludes,
    RoleNotYours,
)
from services.chassis.security.callers import Caller

_NAME = re.compile(r"(?=.*[a-z])[a-z0-9_.-]{3,32}")
_PHONE = re.compile(r"\+[1-9][0-9]{6,14}")
PASSWORD_LEAST = 8
PASSWORD_LEAST_STAFF = 12


# ---- logins -------------------------------------------------------------------------------------------------


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


def password_least(roles: Collection[Role]) -> int:
    """How many characters a password of somebody with these roles has at least."""
    return PASSWORD_LEAST if STAFF.isdisjoint(roles) else PASSWORD_LEAST_STAFF


def check_password(password: str, roles: Collection[Role], known: Iterable[str]) -> None:
    """Long enough for what the person may do, not what many use, and not made of what anybody knows of them."""
    least = password_least(roles)
    if len(password) < least:
        raise PasswordWeak(least)
    folded = password.casefold()
    if len(set(folded)) < 4 or any(len(word) > 2 and folded.strip("0123456789") == word.casefold() for word in known):
        raise PasswordCommon
    if any(folded in (word.casefold(), word.removeprefix("+86").casefold()) for word in known):
        raise PasswordCommon
    bare = folded.rstrip(string.digits + string.punctuation)
    if folded in _most_used() or bare in _most_used() or bare in _USED_HERE:
        raise PasswordCommon


# Local, or too short for that list.
_USED_HERE = frozenset(("admin", "administrator", "woaini", "shequ", "wulin", "zhiyuan", "zhiyuanzhe"))


@cache
def _most_used() -> frozenset[str]:
    """Those of the 30,000 passwords most used in the world that are long enough to be tried here."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    return frozenset(word for word in FREQUENCY_LISTS["passwords"] if len(word) >= PASSWORD_LEAST)


# ---- who asks -----------------------------------------------------------------------------------------------


def is_admin(who: Caller) -> bool:
    """Whether the community's administrator asks, or the operator, who names the first one."""
    return who.kind == "operator" or who.has(Role.ADMIN)


def is_station(who: Caller) -> bool:
    """Whether staff of the station ask; an administrator may do what they may."""
    return is_admin(who) or who.has(Role.STATION)


def knows_names(who: Caller) -> bool:
    """Whether the caller's work needs names and phones of others."""
    return is_station(who) or who.has(Role.SOCIAL_WORKER, Role.AUDITOR)


# ---- roles --------------------------------------------------------------------------------------------------


def roles_after(asked: Iterable[Role]) -> tuple[Role, ...]:
    """The roles that somebody shall hold, in order: everybody is a resident. RoleExcludes where two can't meet."""
    held = {Role.RESIDENT, *asked}
    if {Role.SHOP, Role.STATION} <= held or (Role.AUDITOR in held and not held <= BESIDE_AUDITOR):
        raise RoleExcludes
    if Role.SHOP in held and Role.ADMIN in held:  # an administrator is staff of the station, too
        raise RoleExcludes
    return tuple(role for role in Role if role in held)


def check_giver(who: Caller, roles: Collection[Role]) -> None:
    """Whether these roles are `who`'s to give and take; a client only lets residents in."""
    given = frozenset(roles) - {Role.RESIDENT}
    if not given or is_admin(who) or (is_station(who) and given <= GIVEN_BY_STATION):
        return
    raise RoleNotYours


def check_role_change(who: Caller, person: Person, after: Collection[Role], *, admins: int) -> None:
    """Whether `who` may make these `person`'s roles; `admins` is how many active ones there are."""
    changed = set(person.roles) ^ set(after)
    if not changed:
        return
    if who.id == person.id:
        raise OwnRoles
    check_giver(who, changed)
    if Role.ADMIN in changed and Role.ADMIN in person.roles:
        check_not_last(person, admins=admins)


def check_not_last(person: Person, *, admins: int) -> None:
    """LastAdmin where `person` is the only administrator."""
    if Role.ADMIN in person.roles and person.state is PersonState.ACTIVE and admins <= 1:
        raise LastAdmin


def check_record(who: Caller, person: Person) -> None:
    """Whether `who` may change this record: their own, or the station's work; staff's own records are the admin's."""
    if person.state is PersonState.LEFT:
        raise PersonLeft
    if who.id == person.id or is_admin(who):
        return
    if not is_station(who) or not STAFF.isdisjoint(person.roles):
        raise RoleNotYours


def becomes_staff(before: Collection[Role], after: Collection[Role]) -> bool:
    """Whether a role of staff is given, to whoever had others or none."""
    return not STAFF.isdisjoint(set(after) - set(before))


def volunteers(roles: Collection[Role]) -> bool:
    """Whether any of `roles` makes a volunteer, who gets a number for ever."""
    return not VOLUNTEERING.isdisjoint(roles)


# ---- how people are shown -----------------------------------------------------------------------------------


def masked(name: str) -> str:
    """The name as others see it: the first character and stars."""
    return name[:1] + "**"


def volunteer_number(serial: int) -> str:
    """V, seven digits, and a check digit (ISO 7064, MOD 11,10): a slip of one digit, or of two swapped, shows."""
    digits = f"{serial:07d}"
    product = 10
    for digit in digits:
        total = (product + int(digit)) % 10 or 10
        product = total * 2 % 11
    return f"V{digits}{(11 - product) % 10}"
