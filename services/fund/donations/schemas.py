"""Donations as they are sent and shown."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.field_errors import FieldMessage
from services.chassis.fields import Boolean, Choice, Date, Id, Instant, Schema, Text, WholeNumber
from services.fund.donations.model import Channel, DonationState, PaymentState
from services.fund.ledger.model import FEN_MOST

NO_DONOR = FieldMessage(
    "donor_missing",
    "请填写捐款人或姓名；匿名捐款请填 null",
    "Give a person or a name, or null for an anonymous donor",
)


class DonorIn(Schema):
    """A person of the community, or somebody else by name. `name` is for the receipt and the public ledger."""

    person_id = Id()
    name = Text(shortest=1, longest=60)

    @ma.validates_schema
    def _somebody(self, data: dict[str, Any], **_: Any) -> None:
        if not data:
            raise ma.ValidationError(NO_DONOR)


class NewDonation(Schema):
    """A donation in cash or by transfer, or one to be paid online."""

    campaign_id = Id(allow_none=True)
    donor = ma.fields.Nested(DonorIn, required=True, allow_none=True)
    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST, required=True)
    channel = Choice(Channel, required=True)
    publish_name = Boolean(required=True)
    received_on = Date()


class Donor(Schema):
    """Who gave."""

    private = ("person_id", "name")

    kind = Text(required=True)
    person_id = Id(required=True, allow_none=True)
    name = Text(required=True, allow_none=True)


class Payment(Schema):
    """The payment order of an online donation, and its state."""

    id = Id(required=True)
    provider = Text(required=True)
    out_trade_no = Text(required=True)
    amount_fen = WholeNumber(required=True)
    state = Choice(PaymentState, required=True)
    expires_at = Instant(required=True)
    pay_with = ma.fields.Dict(keys=Text(), values=Text(), required=True)


class VoidReason(Schema):
    """Why a donation is voided."""

    reason = Text(lines=True, shortest=2, longest=500, required=True)


class PendingVoid(Schema):
    """A request to void a donation, which another person confirms before it lapses."""

    reason = Text(required=True)
    asked_by = Id(required=True)
    asked_at = Instant(required=True)
    lapses_at = Instant(required=True)


class Donation(Schema):
    """A donation, the number of its receipt and its payment."""

    private = ("donor",)

    id = Id(required=True, attribute="donation.id")
    fund_id = Id(required=True, attribute="donation.fund_id")
    earmark_id = Id(required=True, attribute="donation.earmark_id")
    campaign_id = Id(required=True, allow_none=True, attribute="donation.campaign_id")
    donor = ma.fields.Nested(Donor, required=True, allow_none=True)
    amount_fen = WholeNumber(required=True, attribute="donation.amount_fen")
    channel = Choice(Channel, required=True, attribute="donation.channel")
    state = Choice(DonationState, required=True, attribute="donation.state")
    publish_name = Boolean(required=True, attribute="donation.publish_name")
    received_on = Date(required=True, allow_none=True, attribute="donation.received_on")
    receipt_number = Text(required=True, allow_none=True)
    payment = ma.fields.Nested(Payment, required=True, allow_none=True)
    pending = ma.fields.Nested(PendingVoid, required=True, allow_none=True)
    version = WholeNumber(required=True)


class DonationQuery(Schema):
    """Filters of the list of donations."""

    campaign_id = Id(load_default=None)
    person_id = Id(load_default=None)
    state = Choice(DonationState, load_default=None)


class Verdict(Schema):
    """The result of a provider's notice."""

    verdict = Text(required=True)
