"""Decides who may give which role and change whom, which roles exclude each other, and which passwords are good."""

from __future__ import annotations

import string
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache
from uuid import UUID

from gateway.credentials import rules as credentials_rules
from gateway.credentials.model import Login, LoginKind, PasswordCommon, PasswordWeak
from gateway.lookup import rules as lookup_rules
from gateway.lookup.model import Term
from gateway.people.model import (
    BESIDE_AUDITOR,
    GIVEN_BY_STATION,
    GIVEN_BY_TWO,
    STAFF,
    TAKEN,
    TAKEN_BY_TWO,
    VOLUNTEERING,
    HeldRoles,
    LastAdmin,
    NewPerson,
    OwnRoles,
    PasswordByProgram,
    PasswordNotYours,
    Person,
    PersonChanges,
    PersonLeft,
    PersonState,
    Role,
    RoleExcludes,
    RoleNotYours,
    RoleRequest,
    RoleVerb,
)
from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_person

PASSWORD_LEAST = 8
PASSWORD_LEAST_STAFF = 12


def is_admin(who: Caller) -> bool:
    """Returns whether the caller is an administrator."""
    return who.has(Role.ADMIN)


def is_station(who: Caller) -> bool:
    """Returns whether the caller is staff of the station, or an administrator, who has the same rights."""
    return is_admin(who) or who.has(Role.STATION)


def knows_names(who: Caller) -> bool:
    """Returns whether the caller's work needs the names and phone numbers of others."""
    return is_station(who) or who.has(Role.SOCIAL_WORKER, Role.AUDITOR)


def may_see_name(who: Caller, person_id: UUID) -> bool:
    """Returns whether the caller sees this person's name and logins: their own, or their work needs those of others."""
    return knows_names(who) or may(who, of_person(person_id))


def terms_of(person: Person) -> frozenset[Term]:
    """Returns the terms under which the station finds the person."""
    phones = (person.phone, *person.contact_phones) if person.phone is not None else person.contact_phones
    return lookup_rules.terms_of(person.name or "", phones, person.login)


def logins_of(given: NewPerson | PersonChanges) -> list[Login]:
    """Returns the phone number and the user name that are given, in their normal form."""
    logins = []
    if given.phone is not None:
        logins.append(credentials_rules.phone_login(given.phone))
    if given.login is not None:
        logins.append(credentials_rules.name_login(given.login))
    return logins


def contact_phones_of(given: Iterable[str]) -> tuple[str, ...]:
    """Returns contact phones in their normal form, each once; several people may have the same. Raises Invalid."""
    numbers = (credentials_rules.require_contact_phone(one, f"/contact_phones/{no}") for no, one in enumerate(given))
    return tuple(dict.fromkeys(numbers))


def text_of(logins: Iterable[Login], kind: LoginKind) -> str | None:
    """Returns the login of one kind; None if there is none."""
    return next((login.text for login in logins if login.kind is kind), None)


def require_free(person_id: UUID, logins: Iterable[Login], holders: Mapping[Login, UUID]) -> None:
    """Raises PhoneTaken or LoginTaken if another person has one of the logins; `holders` maps logins to people."""
    for login in logins:
        if holders.get(login, person_id) != person_id:
            raise TAKEN[login.kind]


def password_least(roles: Collection[Role]) -> int:
    """Returns how many characters a password needs for these roles."""
    return PASSWORD_LEAST if STAFF.isdisjoint(roles) else PASSWORD_LEAST_STAFF


def require_strong_password(password: str, roles: Collection[Role], known: Iterable[str], *, pointer: str) -> None:
    """Raises PasswordWeak or PasswordCommon; `known` are the person's and the community's own names.

    `pointer` is the field that the refusal names.
    """
    least = password_least(roles)
    if len(password) < least:
        raise PasswordWeak(pointer, least)
    folded = password.casefold()
    names = [word.casefold() for word in known]
    if len(set(folded)) < 4 or any(len(name) > 2 and folded.strip(string.digits) == name for name in names):
        raise PasswordCommon(pointer)
    if any(folded in (name, name.removeprefix("+86")) for name in names):
        raise PasswordCommon(pointer)
    bare = folded.rstrip(string.digits + string.punctuation)  # digits and signs at the end make no password better
    if folded in _most_used() or bare in _most_used() or bare in _USED_HERE:
        raise PasswordCommon(pointer)


_USED_HERE = frozenset(  # used in this country, or too short for the list below
    ("admin", "administrator", "woaini", "shequ", "wulin", "zhiyuan", "zhiyuanzhe")
)


@cache
def _most_used() -> frozenset[str]:
    """Returns those of the world's 30,000 most used passwords that are long enough to be accepted here."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # large, and only needed where a password is set

    return frozenset(word for word in FREQUENCY_LISTS["passwords"] if len(word) >= PASSWORD_LEAST)


def roles_after(requested: Iterable[Role]) -> tuple[Role, ...]:
    """Returns the roles that a person gets, in order; everybody is a resident. Raises RoleExcludes."""
    held = {Role.RESIDENT, *requested}
    if {Role.SHOP, Role.STATION} <= held or (Role.AUDITOR in held and not held <= BESIDE_AUDITOR):
        raise RoleExcludes
    if Role.SHOP in held and Role.ADMIN in held:  # an administrator is staff of the station, too
        raise RoleExcludes
    return tuple(role for role in Role if role in held)


def roles_held(held: HeldRoles) -> tuple[Role, ...]:
    """Returns all roles of a person, in order: those given, and the role of who leads a team as a volunteer.

    An auditor changes no data, so no role follows from a team that an auditor leads.
    """
    follows = held.leads and Role.VOLUNTEER in held.given and Role.AUDITOR not in held.given
    return tuple(role for role in Role if role in held.given or (follows and role is Role.TEAM_LEADER))


def given_after(person: Person, held: HeldRoles, requested: Iterable[Role]) -> HeldRoles:
    """Returns the roles of a person after a change to the `requested` ones. Raises RoleExcludes.

    Who repeats the role that follows from a team does not give it.
    """
    follows = {Role.TEAM_LEADER} & set(person.roles) - held.given
    return replace(held, given=frozenset(roles_after(set(requested) - follows)))


def split(before: Collection[Role], wanted: Collection[Role]) -> tuple[tuple[Role, ...], list[tuple[Role, RoleVerb]]]:
    """Returns the roles that a person gets at once, and the changes that need a second administrator.

    `wanted` are all roles that the person shall have. Raises RoleExcludes.
    """
    give = [role for role in Role if role in GIVEN_BY_TWO and role in wanted and role not in before]
    take = [role for role in Role if role in TAKEN_BY_TWO and role in before and role not in wanted]
    at_once = roles_after({*(set(wanted) - set(give)), *take})
    return at_once, [*((role, RoleVerb.GIVE) for role in give), *((role, RoleVerb.TAKE) for role in take)]


def can_be_confirmed(request: RoleRequest, *, admins: Collection[UUID], now: datetime) -> bool:
    """Returns whether a request still waits, and who asked is still an active administrator."""
    return now < request.lapses_at and request.asked_by in admins


def with_asked(roles: Collection[Role], asked: Iterable[tuple[Role, RoleVerb]]) -> frozenset[Role]:
    """Returns the roles that a person has once everything that is asked about them is confirmed."""
    give, take = ({role for role, verb in asked if verb is one} for one in RoleVerb)
    return frozenset(roles) - take | give


def require_may_give_roles(who: Caller, roles: Collection[Role]) -> None:
    """Raises RoleNotYours unless the caller may give and take these roles; a client only adds residents."""
    given = frozenset(roles) - {Role.RESIDENT}
    if not given or is_admin(who) or (is_station(who) and given <= GIVEN_BY_STATION):
        return
    raise RoleNotYours


def require_may_change_roles(who: Caller, person: Person, after: Collection[Role], *, admins: int) -> None:
    """Raises OwnRoles, RoleNotYours or LastAdmin unless the caller may give the person the roles `after`.

    `admins` is the number of active administrators.
    """
    changed = set(person.roles) ^ set(after)
    if not changed:
        return
    if who.id == person.id:
        raise OwnRoles
    require_may_give_roles(who, changed)
    if Role.ADMIN in changed and Role.ADMIN in person.roles:
        require_other_admin(person, admins=admins)


def holds_admin(person: Person) -> bool:
    """Returns whether the person is an administrator."""
    return Role.ADMIN in person.roles


def require_other_admin(person: Person, *, admins: int) -> None:
    """Raises LastAdmin if the person is the only active administrator."""
    if holds_admin(person) and person.state is PersonState.ACTIVE and admins <= 1:
        raise LastAdmin


def require_present(person: Person) -> None:
    """Raises PersonLeft if the person has left."""
    if person.state is PersonState.LEFT:
        raise PersonLeft


def require_may_change(who: Caller, person: Person) -> None:
    """Raises RoleNotYours unless the caller may change this record, PersonLeft if the person has left.

    Everybody may change their own record, the station those of residents, the administrator all.
    """
    require_present(person)
    if may(who, of_person(person.id)) or is_admin(who):
        return
    if not is_station(who) or not STAFF.isdisjoint(person.roles):
        raise RoleNotYours


def require_may_change_fields(who: Caller, person: Person, changes: PersonChanges) -> None:
    """Raises Forbidden if somebody else than the station changes a name, PasswordNotYours if the password."""
    if changes.name is not None and not is_station(who):
        raise Forbidden
    if changes.password is not None and who.id != person.id:
        raise PasswordNotYours


def require_may_set_first_password(who: Caller) -> None:
    """Raises PasswordByProgram if a program sets a password."""
    if who.is_client:
        raise PasswordByProgram


def becomes_staff(before: Collection[Role], after: Collection[Role]) -> bool:
    """Returns whether a person gets a role of staff that they did not have."""
    return not STAFF.isdisjoint(set(after) - set(before))


def is_volunteer(roles: Collection[Role]) -> bool:
    """Returns whether one of the roles makes the person a volunteer, who gets a number."""
    return not VOLUNTEERING.isdisjoint(roles)


def masked(name: str) -> str:
    """Returns the name as others see it: the first character and two stars."""
    return name[:1] + "**"


def volunteer_number(serial: int) -> str:
    """Returns V, seven digits and a check digit (ISO 7064, MOD 11,10).

    The check digit shows that one digit is wrong, or that two neighbours are swapped.
    """
    digits = f"{serial:07d}"
    product = 10
    for digit in digits:
        total = (product + int(digit)) % 10 or 10
        product = total * 2 % 11
    return f"V{digits}{(11 - product) % 10}"
