"""Tasks as the API returns them."""

from __future__ import annotations

import marshmallow as ma

from services.charity.tasks import model
from services.chassis.fields import Schema, schema_of

Waiting = schema_of("Waiting", model.Waiting, "id since")
Task = schema_of(
    "Task",
    model.Task,
    "kind count oldest",
    items=ma.fields.List(ma.fields.Nested(Waiting), required=True, metadata={"description": "five at most"}),
)


class TaskList(Schema):
    """What waits for the caller."""

    items = ma.fields.List(ma.fields.Nested(Task), required=True)
