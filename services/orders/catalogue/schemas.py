"""Services in requests and answers."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, EnumText, Id, Schema, Text, WholeNumber
from services.orders.catalogue.model import Form, ForWhom, OrderableBy, Privacy, ServiceState

WITHIN_LEAST, WITHIN_MOST = 10, 43_200  # minutes: ten to thirty days


def bounded_list(inner: ma.fields.Field[Any], *, longest: int, **given: Any) -> ma.fields.List[Any]:
    """Returns a field for a list of `longest` members at most."""
    return ma.fields.List(inner, validate=ma.validate.Length(max=longest), **given)


class ServiceChanges(Schema):
    """The fields of a service that may change."""

    name = Text(shortest=2, longest=60)
    category = Text(shortest=1, longest=40)
    form = Choice(Form)
    minutes = WholeNumber(at_least=10, at_most=720)
    dispatch_within_minutes = WholeNumber(at_least=WITHIN_LEAST, at_most=WITHIN_MOST)
    accept_within_minutes = WholeNumber(at_least=WITHIN_LEAST, at_most=WITHIN_MOST)
    skills = bounded_list(Text(shortest=1, longest=40), longest=10)
    must_skills = bounded_list(Text(shortest=1, longest=40), longest=10)
    for_whom = bounded_list(EnumText(ForWhom), longest=3)
    people_needed = WholeNumber(at_least=1, at_most=50)
    professional = Boolean()
    privacy = Choice(Privacy)
    min_age = WholeNumber(at_least=6, at_most=60)
    orderable_by = Choice(OrderableBy)
    ordering_note = Text(lines=True, longest=500, allow_none=True)
    state = Choice(ServiceState)


class NewService(ServiceChanges):
    """A service to add to the catalogue."""

    name = Text(shortest=2, longest=60, required=True)
    category = Text(shortest=1, longest=40, required=True)
    form = Choice(Form, required=True)
    minutes = WholeNumber(at_least=10, at_most=720, required=True)
    dispatch_within_minutes = WholeNumber(at_least=WITHIN_LEAST, at_most=WITHIN_MOST, required=True)
    accept_within_minutes = WholeNumber(at_least=WITHIN_LEAST, at_most=WITHIN_MOST, required=True)


class Service(ServiceChanges):
    """A service of the catalogue."""

    id = Id(required=True)
    version = WholeNumber(required=True)


class ServiceFilter(Schema):
    """Filters of the list of services."""

    state = Choice(ServiceState, load_default=None)
    category = Text(longest=40, load_default=None)
