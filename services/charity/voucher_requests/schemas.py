"""Requests about vouchers as the API takes and returns them."""

from __future__ import annotations

import marshmallow as ma

from services.charity.two_people.model import RequestState
from services.charity.two_people.schemas import REQUEST, Pending
from services.charity.voucher_requests import model
from services.chassis.fields import Choice, Id, Schema, Text, schema_of


class Voiding(Schema):
    """Why a voucher is void; the points come back, but for misuse."""

    reason = Choice(model.VoidReason, required=True)
    note = Text(lines=True, longest=500, load_default=None, allow_none=True)


class Replacing(Schema):
    """Why a voucher gets another code."""

    note = Text(lines=True, shortest=1, longest=500, required=True)


VoucherRequest = schema_of(
    "VoucherRequest",
    model.VoucherRequest,
    "id voucher_id reason note code " + REQUEST,
    verb=Choice(model.VoucherVerb, required=True, attribute="asked"),
    pending=ma.fields.Nested(Pending, required=True, allow_none=True),
)


class VoucherRequestFilter(Schema):
    """Filters of the list of requests."""

    state = Choice(RequestState, load_default=None)
    voucher_id = Id(load_default=None)
