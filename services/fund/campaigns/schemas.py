"""Campaigns as they are sent and shown."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.fields import Choice, Date, Id, Schema, Text, WholeNumber
from services.fund.campaigns.model import CampaignState, Mode
from services.fund.ledger.model import FEN_MOST


class PublicHost(Schema):
    """The charity that appeals to the public, and its filing (Charity Law). A given filing day must be early enough."""

    host_charity = Text(shortest=2, longest=100, required=True)
    filing_no = Text(shortest=2, longest=60, required=True)
    filed_on = Date(allow_none=True)


class HostOrFalse(ma.fields.Nested):
    """`false`, or the charity that appeals to the public."""

    def __init__(self, **given: Any) -> None:
        super().__init__(PublicHost, **given)

    def _deserialize(self, value: Any, attr: str | None, data: Any, *args: Any, **given: Any) -> Any:
        return None if value is False else super()._deserialize(value, attr, data, *args, **given)


class NewCampaign(Schema):
    """An appeal for money, goods and time."""

    name = Text(shortest=2, longest=60, required=True)
    purpose = Text(lines=True, shortest=2, longest=2_000, required=True)
    purpose_code = Text(shortest=1, longest=40)
    goal_fen = WholeNumber(at_least=1, at_most=FEN_MOST)
    goal_units = WholeNumber(at_least=1, at_most=10**6)
    goal_minutes = WholeNumber(at_least=1, at_most=10**8)
    starts_on = Date(required=True)
    ends_on = Date(required=True)
    public = HostOrFalse(load_default=None, metadata={"description": "false, or who asks the public"})
    fund_id = Id()


class Totals(Schema):
    """The totals that were received: three units, which are never added to each other."""

    received_fen = WholeNumber(required=True)
    gifts = WholeNumber(required=True)
    units = WholeNumber(required=True)
    minutes = WholeNumber(required=True)


class Campaign(Schema):
    """A campaign and the totals that it has received."""

    id = Id(required=True)
    fund_id = Id(required=True)
    earmark_id = Id(required=True)
    name = Text(required=True)
    purpose = Text(required=True)
    purpose_code = Text(required=True, allow_none=True)
    mode = Choice(Mode, required=True)
    goal_fen = WholeNumber(required=True, allow_none=True)
    goal_units = WholeNumber(required=True, allow_none=True)
    goal_minutes = WholeNumber(required=True, allow_none=True)
    starts_on = Date(required=True)
    ends_on = Date(required=True)
    state = Choice(CampaignState, required=True)
    host_charity = Text(required=True, allow_none=True)
    filing_no = Text(required=True, allow_none=True)
    totals = ma.fields.Nested(Totals, required=True)
    version = WholeNumber(required=True)


class CampaignQuery(Schema):
    """Filters of the list of campaigns."""

    state = Choice(CampaignState, load_default=None)
