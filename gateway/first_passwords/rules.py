"""Decides who may give a first password, who confirms it, and whether it waits."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from uuid import UUID

from gateway.credentials.model import PasswordOrigin
from gateway.first_passwords.model import AskerGivesNone, PasswordNotWaiting
from gateway.people import rules as people_rules
from gateway.people.model import GIVEN_BY_TWO, REQUEST_LIFE, PasswordNotYours, Person
from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller

RESTRICTED_FOR = timedelta(hours=24)  # after others have opened an account: its owner has time to notice


def require_may_give(who: Caller, person: Person, *, askers: Collection[UUID]) -> None:
    """Raises Forbidden unless the caller may give the person a first password.

    The station gives it to residents and volunteers, an administrator to staff. For a role of money or rights it is an
    administrator who has not asked for it (`askers` have), or the operator: else who asks for a role also signs in.
    """
    people_rules.require_present(person)
    if person.has_signed_in or who.id == person.id:
        raise PasswordNotYours
    holds = not GIVEN_BY_TWO.isdisjoint(person.roles)
    if who.kind == "operator":
        if not holds:
            raise Forbidden
        return
    people_rules.require_may_change(who, person)
    if holds and who.id in askers:
        raise AskerGivesNone


def waits_until(who: Caller, person: Person, *, today: date, now: datetime) -> datetime | None:
    """Returns until when a second worker may confirm a password; None if it needs nobody.

    One worker alone serves a newcomer on the day on which they join. Later one worker could take an account over that
    has points and was never opened.
    """
    alone = who.kind == "operator" or person.joined_on >= today
    return None if alone else now + REQUEST_LIFE


def restricts(person: Person, waits_until: datetime | None, *, today: date) -> bool:
    """Returns whether a person redeems and approves nothing for a day after they were given a password.

    A password that waits restricts when it is confirmed. Who joined today has nothing yet that others could take.
    """
    return waits_until is None and person.joined_on < today


def require_may_confirm(who: Caller, person: Person, origin: PasswordOrigin | None, now: datetime) -> None:
    """Raises PasswordNotWaiting if none waits, AskerGivesNone for who has given it, RoleNotYours."""
    people_rules.require_may_change(who, person)
    if origin is None or origin.waits_until is None or origin.waits_until <= now:
        raise PasswordNotWaiting
    if who.id in (origin.set_by, person.id):
        raise AskerGivesNone
