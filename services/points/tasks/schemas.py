"""Tasks as the API returns them."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Schema, schema_of
from services.points.tasks import model

Waiting = schema_of("Waiting", model.Waiting, "id since")
PointTask = schema_of(
    "PointTask",
    model.PointTask,
    "kind count oldest",
    items=ma.fields.List(ma.fields.Nested(Waiting), required=True, metadata={"description": "five at most"}),
)


class PointTaskList(Schema):
    """What waits for the caller."""

    items = ma.fields.List(ma.fields.Nested(PointTask), required=True)
