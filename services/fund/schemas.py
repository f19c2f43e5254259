"""Funds, campaigns, gifts, grants and the ledger, as they are sent and shown."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Date, Id, Instant, Schema, Text, WholeNumber
from services.fund.model.books import JournalKind
from services.fund.model.giving import CampaignState, Channel, DonationState, Mode, PaymentState
from services.fund.model.grants import GrantState, ProofKind

FEN_MOST = 10**11


# ---- funds and ledger ----------------------------------------------------------------------------------


class Earmark(Schema):
    """Money with one purpose."""

    id = Id(required=True)
    kind = Text(required=True)
    title = Text(required=True)
    purpose_code = Text(required=True, allow_none=True)
    spendable_fen = WholeNumber(required=True)
    held_fen = WholeNumber(required=True, metadata={"description": "promised to grants"})
    free_fen = WholeNumber(required=True)


class Fund(Schema):
    """A fund and what it holds."""

    id = Id(required=True, attribute="fund.id")
    name = Text(required=True, attribute="fund.name")
    state = Text(required=True, attribute="fund.state")
    is_default = Boolean(required=True, attribute="fund.is_default")
    received_fen = WholeNumber(required=True)
    paid_fen = WholeNumber(required=True)
    spendable_fen = WholeNumber(required=True)
    held_fen = WholeNumber(required=True)
    free_fen = WholeNumber(required=True)
    earmarks = ma.fields.List(ma.fields.Nested(Earmark), required=True)


class LedgerQuery(Schema):
    """Whose entries are wanted."""

    fund_id = Id(load_default=None)


class LedgerRow(Schema):
    """A line of the public ledger; the donor as consented."""

    id = Id(required=True)
    number = Text(required=True)
    day = Date(required=True)
    kind = Choice(JournalKind, required=True)
    earmark = Text(required=True)
    in_fen = WholeNumber(required=True)
    out_fen = WholeNumber(required=True)
    donor = Text(required=True, allow_none=True)
    campaign = Text(required=True, allow_none=True)
    project = Text(required=True, allow_none=True)
    booked_at = Instant(required=True)


# ---- campaigns -----------------------------------------------------------------------------------------


class PublicHost(Schema):
    """Who may ask the public, under which filing (Charity Law); a filing day that is told must be early enough."""

    host_charity = Text(shortest=2, longest=100, required=True)
    filing_no = Text(shortest=2, longest=60, required=True)
    filed_on = Date(allow_none=True)


class HostOrFalse(ma.fields.Nested):
    """`false`, or who asks the public."""

    def __init__(self, **given: Any) -> None:
        super().__init__(PublicHost, **given)

    def _deserialize(self, value: Any, attr: str | None, data: Any, *args: Any, **given: Any) -> Any:
        return None if value is False else super()._deserialize(value, attr, data, *args, **given)


class NewCampaign(Schema):
    """A call for money, goods and time."""

    name = Text(shortest=2, longest=60, required=True)
    purpose = Text(shortest=2, longest=2_000, required=True)
    purpose_code = Text(shortest=1, longest=40)
    goal_fen = WholeNumber(at_least=1, at_most=FEN_MOST)
    goal_units = WholeNumber(at_least=1, at_most=10**6)
    goal_minutes = WholeNumber(at_least=1, at_most=10**8)
    starts_on = Date(required=True)
    ends_on = Date(required=True)
    public = HostOrFalse(load_default=None, metadata={"description": "false, or who asks the public"})
    fund_id = Id()


class Totals(Schema):
    """What has come: three units side by side, never added."""

    received_fen = WholeNumber(required=True)
    gifts = WholeNumber(required=True)
    units = WholeNumber(required=True)
    minutes = WholeNumber(required=True)


class Campaign(Schema):
    """A campaign and what it has received."""

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
    """Which campaigns are wanted."""

    state = Choice(CampaignState, load_default=None)


# ---- gifts of money ------------------------------------------------------------------------------------


class DonorIn(Schema):
    """A person of the community, or somebody else by name; `name` is how it stands on receipt and ledger."""

    person_id = Id()
    name = Text(shortest=1, longest=60)

    @ma.validates_schema
    def _somebody(self, data: dict[str, Any], **_: Any) -> None:
        if not data:
            raise ma.ValidationError("Name a person or a name, or give null for an anonymous donor.")


class NewDonation(Schema):
    """A gift of money: in the station's hands, or to be paid online."""

    campaign_id = Id(allow_none=True)
    donor = ma.fields.Nested(DonorIn, required=True, allow_none=True)
    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST, required=True)
    channel = Choice(Channel, required=True)
    publish_name = Boolean(required=True)
    received_on = Date()


class Donor(Schema):
    """Who gave."""

    kind = Text(required=True)
    person_id = Id(required=True, allow_none=True)
    name = Text(required=True, allow_none=True)


class Payment(Schema):
    """How an online gift is paid, and whether it is."""

    id = Id(required=True)
    provider = Text(required=True)
    out_trade_no = Text(required=True)
    amount_fen = WholeNumber(required=True)
    state = Choice(PaymentState, required=True)
    expires_at = Instant(required=True)
    pay_with = ma.fields.Dict(keys=Text(), values=Text(), required=True)


class Donation(Schema):
    """A gift of money, its receipt and its payment."""

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
    version = WholeNumber(required=True)


class DonationQuery(Schema):
    """Which gifts are wanted."""

    campaign_id = Id(load_default=None)
    person_id = Id(load_default=None)
    state = Choice(DonationState, load_default=None)


class Receipt(Schema):
    """A receipt as it is printed."""

    id = Id(required=True)
    number = Text(required=True)
    donation_id = Id(required=True)
    issued_on = Date(required=True)
    state = Text(required=True)
    person_id = Id(required=True, allow_none=True)
    anonymous = Boolean(required=True)
    name = Text(required=True, allow_none=True)
    amount_fen = WholeNumber(required=True)
    amount_words = Text(required=True)
    channel = Text(required=True)
    fund = Text(required=True)
    campaign = Text(required=True, allow_none=True)


class Verdict(Schema):
    """What a provider's notice led to."""

    verdict = Text(required=True)


# ---- grants --------------------------------------------------------------------------------------------


class NewGrant(Schema):
    """Money asked for a project."""

    project_id = Id(required=True)
    fund_id = Id()
    earmark_id = Id()
    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST, required=True)
    purpose = Text(shortest=1, longest=500)


class GrantChanges(Schema):
    """Another amount or purpose; approvals begin anew."""

    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST)
    purpose = Text(shortest=1, longest=500)


class ProofIn(Schema):
    """What shows that the money is owed; without an amount it stands for the payment's."""

    kind = Choice(ProofKind, required=True)
    note = Text(shortest=1, longest=500, required=True)
    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST)
    invoice_no = Text(shortest=1, longest=60)


class PartPayment(Schema):
    """A part to be paid."""

    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST, required=True)
    proof = ma.fields.Nested(ProofIn, required=True)


class Proof(ProofIn):
    """A paper behind a payment."""

    amount_fen = WholeNumber(required=True, allow_none=True)
    invoice_no = Text(required=True, allow_none=True)


class PaidPart(Schema):
    """A part that was paid."""

    id = Id(required=True, attribute="payout.id")
    no = WholeNumber(required=True, attribute="payout.no")
    amount_fen = WholeNumber(required=True, attribute="payout.amount_fen")
    paid_on = Date(required=True, attribute="payout.paid_on")
    made_by = Id(required=True, attribute="payout.made_by")
    proof = ma.fields.Nested(Proof, required=True)


class GrantStep(Schema):
    """One act in a grant's life."""

    no = WholeNumber(required=True)
    act = Text(required=True)
    person_id = Id(required=True)
    amount_fen = WholeNumber(required=True)
    at = Instant(required=True)


class Grant(Schema):
    """A grant with its parts and its history."""

    id = Id(required=True, attribute="grant.id")
    project_id = Id(required=True, attribute="grant.project_id")
    project = Text(required=True)
    fund_id = Id(required=True, attribute="grant.fund_id")
    earmark_id = Id(required=True, attribute="grant.earmark_id")
    amount_fen = WholeNumber(required=True, attribute="grant.amount_fen")
    purpose = Text(required=True, attribute="grant.purpose")
    state = Choice(GrantState, required=True, attribute="grant.state")
    proposed_by = Id(required=True, attribute="grant.proposed_by")
    approved_by = ma.fields.List(Id(), required=True, attribute="grant.approvals")
    approved_at = Instant(required=True, allow_none=True, attribute="grant.approved_at")
    paid_fen = WholeNumber(required=True, attribute="grant.paid_fen")
    parts = ma.fields.List(ma.fields.Nested(PaidPart), required=True)
    steps = ma.fields.List(ma.fields.Nested(GrantStep), required=True)
    version = WholeNumber(required=True)


class GrantQuery(Schema):
    """Which grants are wanted."""

    project_id = Id(load_default=None)
    state = Choice(GrantState, load_default=None)
