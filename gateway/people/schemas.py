"""Shapes of people in requests and answers."""

from __future__ import annotations

from typing import Any

import marshmallow as ma
from webargs.fields import DelimitedList

from gateway.people.model import LeavingReason, PersonState, Role, RoleVerb, UndoReason
from services.chassis.fields import Boolean, Date, EnumText, Id, Instant, RawText, Schema, Text, WholeNumber

IDS_MOST = 100
CONTACT_PHONES_MOST = 5


def _contact_phones() -> ma.fields.List[Any]:
    return ma.fields.List(RawText(longest=40), validate=ma.validate.Length(max=CONTACT_PHONES_MOST))


class NewPerson(Schema):
    """Who joins. With a phone number given here the person can sign in."""

    name = Text(required=True, shortest=1, longest=40, metadata={"example": "李梅"})
    display_name = Text(shortest=1, longest=20)
    phone = RawText(longest=30, allow_none=True, metadata={"example": "139 0000 0001"})
    login = Text(longest=32, allow_none=True)
    contact_phones = _contact_phones()
    password = RawText(shortest=1, longest=128, allow_none=True)
    roles = ma.fields.List(EnumText(Role), load_default=list, validate=ma.validate.Length(max=len(Role)))
    similar_ok = Boolean(load_default=False)


class PersonChanges(Schema):
    """A change of a person; fields that are left out stay as they are. `roles` are all roles after the change."""

    name = Text(shortest=1, longest=40)
    display_name = Text(shortest=1, longest=20)
    phone = RawText(longest=30, allow_none=True)
    login = Text(longest=32, allow_none=True)
    contact_phones = _contact_phones()
    password = RawText(shortest=1, longest=128)
    current_password = RawText(
        longest=128, metadata={"description": "needed to change one's own password, phone or login"}
    )
    roles = ma.fields.List(EnumText(Role), validate=ma.validate.Length(max=len(Role)))


class RoleRequest(Schema):
    """A change of a role that waits until another administrator confirms or refuses it."""

    role = EnumText(Role, required=True)
    verb = EnumText(RoleVerb, required=True)
    asked_by = Id(required=True)
    asked_at = Instant(required=True)
    lapses_at = Instant(required=True)


class Leaving(Schema):
    """A leaving that somebody else has asked for; the person, the station or an administrator can stop it."""

    reason = EnumText(LeavingReason, required=True)
    asked_by = Id(required=True)
    leaves_at = Instant(required=True)


class Returning(Schema):
    """A request to undo a leaving; a second worker confirms or refuses it."""

    reason = EnumText(UndoReason, required=True)
    asked_by = Id(required=True)
    asked_at = Instant(required=True)
    lapses_at = Instant(required=True)


class Person(Schema):
    """A person. What callers do not need for their work is null or empty.

    That holds for name, phones, login, `has_signed_in`, `pending`, `leaving` and `returning`.
    """

    private = (
        *("name", "phone", "login", "contact_phones", "has_signed_in"),
        *("pending_roles", "pending", "leaving", "returning"),
    )

    id = Id(required=True)
    state = Text(
        required=True,
        attribute="shown_state",
        metadata={"description": "active, suspended, left; `leaving` for seven days, in which nothing else changes"},
    )
    display_name = Text(required=True)
    roles = ma.fields.List(EnumText(Role), required=True)
    pending_roles = ma.fields.List(
        EnumText(Role), required=True, metadata={"description": "not held until a second administrator confirms them"}
    )
    pending = ma.fields.List(ma.fields.Nested(RoleRequest), required=True)
    leaving = ma.fields.Nested(Leaving, required=True, allow_none=True)
    returning = ma.fields.Nested(Returning, required=True, allow_none=True)
    name = Text(required=True, allow_none=True)
    phone = Text(required=True, allow_none=True)
    login = Text(required=True, allow_none=True)
    contact_phones = ma.fields.List(Text(), required=True)
    has_signed_in = Boolean(
        required=True,
        allow_none=True,
        metadata={"description": "whether the person has signed in with a password that they chose themselves"},
    )
    age_band = Text(required=True)
    joined_on = Date(required=True)
    volunteer_no = Text(required=True, allow_none=True)
    volunteer_since = Date(required=True, allow_none=True)
    version = WholeNumber(required=True)


class Me(Schema):
    """The caller, and the time of their community."""

    person = ma.fields.Nested(Person, required=True)
    now = Instant(required=True)


class PersonFilter(Schema):
    """Which people. Only the station looks for a phone number or by `q`."""

    ids = DelimitedList(ma.fields.UUID(), validate=ma.validate.Length(max=IDS_MOST))
    phone = RawText(longest=30)
    q = Text(shortest=2, longest=40)
    role = EnumText(Role)
    state = EnumText(PersonState)
