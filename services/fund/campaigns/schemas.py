"""Campaigns as they are sent and shown."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.field_errors import FieldMessage
from services.chassis.fields import Choice, Date, Id, Schema, Text, WholeNumber
from services.fund.campaigns.model import CampaignState, Mode
from services.fund.ledger.model import FEN_MOST

_CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # of GB 32100: no I, O, S, V, Z
_CREDIT_LENGTH = 18
NOT_CREDIT_CODE = FieldMessage(
    "not_credit_code", "不是有效的统一社会信用代码", "This is not a unified social credit code"
)


class CreditCode(Text):
    """A unified social credit code (统一社会信用代码, GB 32100): 18 characters, the last of which checks the others."""

    default_error_messages = {"credit_code": NOT_CREDIT_CODE}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **given: Any) -> str:
        code = super()._deserialize(value, attr, data, **given).upper()
        if not _is_credit_code(code):
            raise self.make_error("credit_code")
        return code


def _is_credit_code(code: str) -> bool:
    """Whether the digits, weighted with the powers of 3, sum to a multiple of 31, with the last one as their check."""
    if len(code) != _CREDIT_LENGTH or not set(code) <= set(_CREDIT_DIGITS):
        return False
    *digits, check = map(_CREDIT_DIGITS.index, code)
    return (sum(digit * pow(3, place, 31) for place, digit in enumerate(digits)) + check) % 31 == 0


class PublicHost(Schema):
    """The charity that appeals to the public, its filing (Charity Law), and the words that prove both.

    The filing must be early enough. A campaign opens once all of it is there.
    """

    host_charity = Text(shortest=2, longest=100)
    credit_code = CreditCode(metadata={"example": "53430100MJJ5088XXW"})
    filing_no = Text(shortest=2, longest=60)
    filed_on = Date()
    evidence = Text(lines=True, shortest=2, longest=2_000)


class HostOrFalse(ma.fields.Nested):
    """`false`, or the charity that appeals to the public."""

    def __init__(self, **given: Any) -> None:
        super().__init__(PublicHost, **given)

    def _deserialize(self, value: Any, attr: str | None, data: Any, *args: Any, **given: Any) -> Any:
        return None if value is False else super()._deserialize(value, attr, data, *args, **given)


def _listed(inner: ma.fields.Field[Any]) -> Any:
    return ma.fields.List(inner, validate=ma.validate.Length(max=20))


class NewCampaign(Schema):
    """An appeal for money, goods and time. If it lists no project and no purpose, its money may pay for any project."""

    name = Text(shortest=2, longest=60, required=True)
    purpose = Text(lines=True, shortest=2, longest=2_000, required=True)
    project_ids = _listed(Id())
    purpose_codes = _listed(Text(shortest=1, longest=40))
    goal_fen = WholeNumber(at_least=1, at_most=FEN_MOST)
    goal_units = WholeNumber(at_least=1, at_most=10**6)
    goal_minutes = WholeNumber(at_least=1, at_most=10**8)
    starts_on = Date(required=True)
    ends_on = Date(required=True)
    public = HostOrFalse(load_default=None, metadata={"or_false": True})
    fund_id = Id()


class CampaignChanges(Schema):
    """Other values of a campaign. One that appeals to the public must then be opened anew."""

    name = Text(shortest=2, longest=60)
    purpose = Text(lines=True, shortest=2, longest=2_000)
    project_ids = _listed(Id())
    purpose_codes = _listed(Text(shortest=1, longest=40))
    goal_fen = WholeNumber(at_least=1, at_most=FEN_MOST)
    goal_units = WholeNumber(at_least=1, at_most=10**6)
    goal_minutes = WholeNumber(at_least=1, at_most=10**8)
    starts_on = Date()
    ends_on = Date()
    public = ma.fields.Nested(PublicHost)


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
    project_ids = ma.fields.List(Id(), required=True)
    purpose_codes = ma.fields.List(
        Text(), required=True, metadata={"description": "with no project and no purpose, the money may pay for any"}
    )
    mode = Choice(Mode, required=True)
    goal_fen = WholeNumber(required=True, allow_none=True)
    goal_units = WholeNumber(required=True, allow_none=True)
    goal_minutes = WholeNumber(required=True, allow_none=True)
    starts_on = Date(required=True)
    ends_on = Date(required=True)
    state = Choice(CampaignState, required=True)
    host_charity = Text(required=True, allow_none=True)
    credit_code = Text(required=True, allow_none=True)
    filing_no = Text(required=True, allow_none=True)
    filed_on = Date(required=True, allow_none=True)
    evidence = Text(required=True, allow_none=True)
    missing = ma.fields.List(
        Text(), required=True, metadata={"description": "what it lacks before an administrator may open it"}
    )
    opened_by = Id(required=True, allow_none=True)
    totals = ma.fields.Nested(Totals, required=True)
    version = WholeNumber(required=True)


class CampaignQuery(Schema):
    """Filters of the list of campaigns."""

    state = Choice(CampaignState, load_default=None)
