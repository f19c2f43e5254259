"""Adjustments as they are sent and shown."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.field_errors import FieldMessage
from services.chassis.fields import Choice, Id, Instant, Schema, Text, WholeNumber
from services.points.adjustments.model import POINTS_MOST, AdjustmentState

NO_POINTS = FieldMessage("points_zero", "积分不能为0", "The points cannot be zero")


class NewAdjustment(Schema):
    """Points to give (above zero) or to take (below)."""

    person_id = Id(required=True)
    points = WholeNumber(at_least=-POINTS_MOST, at_most=POINTS_MOST, required=True)
    year = WholeNumber(at_least=2000, at_most=2200, allow_none=True)
    reason = Text(lines=True, shortest=2, longest=500, required=True)

    @ma.validates_schema
    def _moves(self, data: dict[str, Any], **_: Any) -> None:
        if data.get("points") == 0:
            raise ma.ValidationError(NO_POINTS, "points")


class Adjustment(Schema):
    """Points that are given or taken once a second person has confirmed them."""

    id = Id(required=True)
    person_id = Id(required=True)
    points = WholeNumber(required=True)
    year = WholeNumber(required=True, allow_none=True)
    reason = Text(required=True)
    state = Choice(AdjustmentState, required=True)
    asked_by = Id(required=True)
    asked_at = Instant(required=True)
    lapses_at = Instant(required=True)
    decided_by = Id(required=True, allow_none=True)
    decided_at = Instant(required=True, allow_none=True)
    version = WholeNumber(required=True)


class AdjustmentQuery(Schema):
    """Filters of the list of adjustments."""

    person_id = Id(load_default=None)
    state = Choice(AdjustmentState, load_default=None)
