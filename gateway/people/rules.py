"""Decides who may give which role and change whom, which roles exclude each other, and which passwords are good."""

from __future__ import annotations

import string
from collections.abc import Collection, Iterable
from functools import cache

from gateway.people.model import (
    BESIDE_AUDITOR,
    GIVEN_BY_STATION,
    STAFF,
    VOLUNTEERING,
    LastAdmin,
    OwnRoles,
    PasswordCommon,
    PasswordWeak,
    Person,
    PersonLeft,
    PersonState,
    Role,
    RoleExcludes,
    RoleNotYours,
)
from services.chassis.security.callers import Caller

PASSWORD_LEAST = 8
PASSWORD_LEAST_STAFF = 12


def password_least(roles: Collection[Role]) -> int:
    """How many characters a password of somebody with these roles has at least."""
    return PASSWORD_LEAST if STAFF.isdisjoint(roles) else PASSWORD_LEAST_STAFF


def require_strong_password(password: str, roles: Collection[Role], known: Iterable[str]) -> None:
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


def is_admin(who: Caller) -> bool:
    """Whether the community's administrator asks, or the operator, who names the first one."""
    return who.kind == "operator" or who.has(Role.ADMIN)


def is_station(who: Caller) -> bool:
    """Whether staff of the station ask; an administrator may do what they may."""
    return is_admin(who) or who.has(Role.STATION)


def knows_names(who: Caller) -> bool:
    """Whether the caller's work needs names and phones of others."""
    return is_station(who) or who.has(Role.SOCIAL_WORKER, Role.AUDITOR)


def roles_after(asked: Iterable[Role]) -> tuple[Role, ...]:
    """The roles that somebody shall hold, in order: everybody is a resident. RoleExcludes where two can't meet."""
    held = {Role.RESIDENT, *asked}
    if {Role.SHOP, Role.STATION} <= held or (Role.AUDITOR in held and not held <= BESIDE_AUDITOR):
        raise RoleExcludes
    if Role.SHOP in held and Role.ADMIN in held:  # an administrator is staff of the station, too
        raise RoleExcludes
    return tuple(role for role in Role if role in held)


def require_may_give_roles(who: Caller, roles: Collection[Role]) -> None:
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
    require_may_give_roles(who, changed)
    if Role.ADMIN in changed and Role.ADMIN in person.roles:
        require_other_admin(person, admins=admins)


def require_other_admin(person: Person, *, admins: int) -> None:
    """LastAdmin where `person` is the only administrator."""
    if Role.ADMIN in person.roles and person.state is PersonState.ACTIVE and admins <= 1:
        raise LastAdmin


def require_may_change(who: Caller, person: Person) -> None:
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
