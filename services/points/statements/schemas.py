"""Accounts and entries as they are shown."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Boolean, Date, Id, Instant, Schema, Text, WholeNumber


class YearQuery(Schema):
    """The year whose points are wanted; the current one where it is left out."""

    year = ma.fields.Integer(load_default=None, validate=ma.validate.Range(2000, 2200))


class Account(Schema):
    """The points account of a person, and whether the person may redeem today."""

    person_id = Id(required=True)
    balance = WholeNumber(required=True, metadata={"description": "points that were earned and not spent"})
    held = WholeNumber(
        required=True,
        metadata={"description": "points of the balance that a reopened order holds until it closes again"},
    )
    available = WholeNumber(required=True, metadata={"description": "points of the balance that can be spent"})
    owed = WholeNumber(required=True, metadata={"description": "points that were reversed after they were spent"})
    minutes = WholeNumber(required=True)
    year = WholeNumber(required=True)
    year_points = WholeNumber(required=True, metadata={"description": "earned in that year, spent or not"})
    year_minutes = WholeNumber(required=True)
    cut_minutes = WholeNumber(required=True)
    gate = WholeNumber(required=True)
    may_redeem = Boolean(required=True)
    points_missing = WholeNumber(required=True)
    version = WholeNumber(required=True)


class OrderMinutes(Schema):
    """The minutes of an order for a person on a day."""

    order_id = Id(required=True)
    minutes = WholeNumber(required=True)


class CutDay(Schema):
    """A day of a person whose orders together have more minutes than a day; one of them is probably wrong."""

    day = Date(required=True)
    minutes = WholeNumber(required=True)
    cut_minutes = WholeNumber(required=True)
    orders = ma.fields.List(ma.fields.Nested(OrderMinutes), required=True)


class Cut(Schema):
    """What caps have cut for a person in a year: points for gifts, and minutes of a day above 1,440."""

    person_id = Id(required=True)
    year = WholeNumber(required=True)
    cut_of_gifts = WholeNumber(required=True, metadata={"description": "by the cap on each gift"})
    cut_of_year = WholeNumber(required=True, metadata={"description": "by the cap on the year of a person"})
    cut_minutes = WholeNumber(required=True)
    cut_days = ma.fields.List(ma.fields.Nested(CutDay), required=True)


class Cause(Schema):
    """The cause of a journal."""

    kind = Text(required=True)
    id = Id(required=True)


class Entry(Schema):
    """One entry of an account."""

    seq = WholeNumber(required=True)
    journal_id = Id(required=True)
    part = Text(required=True)
    kind = Text(required=True)
    amount = WholeNumber(required=True)
    balance_after = WholeNumber(required=True)
    year = WholeNumber(required=True, allow_none=True, attribute="counts_year")
    effective_on = Date(required=True)
    book_day = Date(required=True)
    posted_at = Instant(required=True)
    cause = ma.fields.Nested(Cause, required=True)
