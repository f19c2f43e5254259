"""What the fund tells: money received, campaigns that take gifts, grants approved and paid."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from services.chassis.messaging.contract import Event


class DonationReceived(Event, name="fund.donation_received", version=1):
    """A gift of money is in the books; a donor's id stands here only where the gift is not anonymous."""

    donation_id: UUID
    fund_id: UUID
    earmark_id: UUID
    campaign_id: UUID | None = None
    activity_id: UUID | None = None
    project_id: UUID | None = None
    donor_person_id: UUID | None = None
    amount_fen: int
    channel: str
    received_on: date


class CampaignOpened(Event, name="fund.campaign_opened", version=1, consumers=("orders", "charity")):
    """A campaign takes gifts of money, goods and time from now on."""

    campaign_id: UUID
    mode: str
    starts_on: date
    ends_on: date


class GrantApproved(Event, name="fund.grant_approved", version=1, consumers=("orders",)):
    """Two people who did not propose it approved a grant; its money is set aside."""

    grant_id: UUID
    project_id: UUID
    fund_id: UUID
    earmark_id: UUID
    amount_fen: int
    approved_at: datetime


class GrantPaid(Event, name="fund.grant_paid", version=1, consumers=("orders",)):
    """A part of a grant was paid; `paid_fen` is all that was paid of it until now."""

    grant_id: UUID
    project_id: UUID
    payout_id: UUID
    amount_fen: int
    paid_fen: int
    paid_on: date
