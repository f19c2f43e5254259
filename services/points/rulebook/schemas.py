"""Rule sets as they are sent and shown."""

from __future__ import annotations

from services.chassis.fields import Date, Schema, Text, WholeNumber


class NewRule(Schema):
    """A rule set, valid from a day on. Fields that are left out keep the values of the rule set before."""

    effective_from = Date(required=True)
    points_per_hour = WholeNumber(at_least=0, at_most=100)
    points_per_unit = WholeNumber(at_least=0, at_most=100)
    gate_points = WholeNumber(at_least=0, at_most=10_000)
    cap_units_per_gift = WholeNumber(at_least=1, at_most=10_000, allow_none=True)
    cap_gift_points_per_year = WholeNumber(at_least=1, at_most=1_000_000, allow_none=True)
    note = Text(lines=True, longest=500)


class Rule(Schema):
    """A rule set, and the day from which it holds."""

    version = WholeNumber(required=True)
    effective_from = Date(required=True)
    points_per_hour = WholeNumber(required=True)
    points_per_unit = WholeNumber(required=True)
    gate_points = WholeNumber(required=True)
    cap_units_per_gift = WholeNumber(required=True, allow_none=True)
    cap_gift_points_per_year = WholeNumber(required=True, allow_none=True)
    note = Text(required=True, allow_none=True)
