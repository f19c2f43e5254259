"""Tasks as the API returns them."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Schema, schema_of
from services.fund.tasks import model

Waiting = schema_of("Waiting", model.Waiting, "id since")
FundTask = schema_of(
    "FundTask",
    model.FundTask,
    "kind count oldest",
    items=ma.fields.List(ma.fields.Nested(Waiting), required=True, metadata={"description": "five at most"}),
)


class FundTaskList(Schema):
    """What waits for the caller."""

    items = ma.fields.List(ma.fields.Nested(FundTask), required=True)
