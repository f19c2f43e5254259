"""Shapes of communities and settings in requests and answers."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Boolean, Id, Instant, RawText, Schema, Text, WholeNumber


class FirstAdmin(Schema):
    """The first administrator of the community."""

    name = Text(shortest=1, longest=40)
    login = Text(required=True, shortest=1, longest=32, metadata={"example": "admin"})
    password = RawText(required=True, shortest=1, longest=128)


class NewCommunity(Schema):
    """A community that opens."""

    slug = Text(required=True, longest=40, metadata={"example": "yangming"})
    name = Text(required=True, shortest=2, longest=40, metadata={"example": "阳明社区"})
    subdistrict = Text(load_default=None, allow_none=True, longest=40)
    district = Text(load_default=None, allow_none=True, longest=40)
    city = Text(load_default=None, allow_none=True, longest=40)
    timezone = Text(load_default="Asia/Shanghai", longest=60)
    profile = Text(load_default="cn", shortest=1, longest=40)
    sandbox = Boolean(load_default=False)
    admin = ma.fields.Nested(FirstAdmin, load_default=None, allow_none=True)


class Community(Schema):
    """A community; all of it is public."""

    id = Id(required=True)
    slug = Text(required=True)
    name = Text(required=True)
    subdistrict = Text(required=True, allow_none=True)
    district = Text(required=True, allow_none=True)
    city = Text(required=True, allow_none=True)
    timezone = Text(required=True)
    profile = Text(required=True)
    sandbox = Boolean(required=True)
    state = Text(required=True)
    opened_at = Instant(required=True)
    phone = Text(required=True, allow_none=True)
    address = Text(required=True, allow_none=True)
    opening_hours = Text(required=True, allow_none=True)
    version = WholeNumber(required=True)


class ProfileChanges(Schema):
    """A change of how the station is reached. Fields that are left out stay; null takes one away."""

    phone = RawText(longest=40, allow_none=True)
    address = Text(longest=100, allow_none=True)
    opening_hours = Text(lines=True, longest=200, allow_none=True)


class Suspension(Schema):
    """Why the community is suspended. The reason is recorded with who and when, and not shown."""

    reason = Text(lines=True, required=True, shortest=1, longest=200)


class Resumption(Schema):
    """Why the community is resumed."""

    reason = Text(lines=True, load_default=None, allow_none=True, longest=200)


class SettingChange(Schema):
    """The new value of a setting."""

    value = ma.fields.Raw(required=True)
    reason = Text(lines=True, load_default=None, allow_none=True, longest=200)


class Setting(Schema):
    """The current value of a setting; `valid_from` is null while it is the default."""

    key = Text(required=True)
    value = ma.fields.Raw(required=True)
    valid_from = Instant(required=True, allow_none=True)
    version = WholeNumber(required=True)
