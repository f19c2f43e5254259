"""Events of the fund: donations, campaigns, and grants from approval to closing."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from services.chassis.messaging.contract import Event


class DonationReceived(Event, name="fund.donation_received", version=1):
    """A donation was booked; the event has the donor's id only if the donation is not anonymous."""

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


class DonationRefunded(Event, name="fund.donation_refunded", version=1):
    """Money of a donation was given back, or its entry was voided; `net_fen` is what remains of it."""

    donation_id: UUID
    campaign_id: UUID | None = None
    amount_fen: int
    net_fen: int
    kind: str
    refunded_on: date


class CampaignOpened(Event, name="fund.campaign_opened", version=1, consumers=("orders", "charity")):
    """A campaign was opened: it accepts money, goods and time from now on."""

    campaign_id: UUID
    mode: str
    starts_on: date
    ends_on: date


class GrantApproved(Event, name="fund.grant_approved", version=1, consumers=("orders",)):
    """A grant was approved by two people who did not propose it; its money is held for it."""

    grant_id: UUID
    project_id: UUID
    fund_id: UUID
    earmark_id: UUID
    amount_fen: int
    approved_at: datetime


class GrantPaid(Event, name="fund.grant_paid", version=1, consumers=("orders",)):
    """A part of a grant was paid; `paid_fen` is the sum of all its payments so far."""

    grant_id: UUID
    project_id: UUID
    payout_id: UUID
    amount_fen: int
    paid_fen: int
    paid_on: date


class GrantCancelled(Event, name="fund.grant_cancelled", version=1, consumers=("orders",)):
    """A grant gets no more money: it was rejected or withdrawn, or what was left of it was cancelled.

    `spent_fen` was paid before; nothing more is promised.
    """

    grant_id: UUID
    project_id: UUID
    spent_fen: int
    cancelled_on: date


class GrantClosed(Event, name="fund.grant_closed", version=1):
    """A grant was closed: what was paid is accounted for with its papers."""

    grant_id: UUID
    project_id: UUID
    spent_fen: int
    closed_on: date
