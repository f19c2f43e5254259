"""Shapes of what waits."""

from __future__ import annotations

import marshmallow as ma

from gateway.people.model import Role
from gateway.tasks.model import TaskKind
from services.chassis.fields import EnumText, Id, Instant, Schema, WholeNumber


class TaskItem(Schema):
    """One thing that waits. `version` is the person's: an administrator who confirms sends it in If-Match."""

    person_id = Id(required=True)
    version = WholeNumber(required=True)
    role = EnumText(Role, required=True, allow_none=True)
    asked_by = Id(required=True)
    until = Instant(required=True, metadata={"description": "when the request lapses, or when the person leaves"})


class Task(Schema):
    """What waits of one kind: how many, since when, and the five oldest."""

    kind = EnumText(TaskKind, required=True)
    count = WholeNumber(required=True)
    oldest = Instant(required=True, metadata={"description": "since when the oldest of them waits"})
    items = ma.fields.List(ma.fields.Nested(TaskItem), required=True)
