"""Tasks as the API returns them."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Schema, schema_of
from services.orders.tasks import model

Waiting = schema_of("Waiting", model.Waiting, "id since")
OrderTask = schema_of(
    "OrderTask",
    model.OrderTask,
    "kind count oldest",
    items=ma.fields.List(ma.fields.Nested(Waiting), required=True, metadata={"description": "five at most"}),
)


class OrderTaskList(Schema):
    """What waits for the caller."""

    items = ma.fields.List(ma.fields.Nested(OrderTask), required=True)
