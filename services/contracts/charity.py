"""What the charity supermarket tells: goods given, stock promised to somebody, vouchers used."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from services.chassis.messaging.contract import Event


class GiftAccepted(Event, name="charity.gift_accepted", version=1, consumers=("points", "fund")):
    """Goods were taken into stock; `units` are what staff counted as pieces or portions, revision 1.

    Absolute: a later revision (`gift_reversed`) replaces it wholly.
    """

    gift_id: UUID
    revision: int
    donor_kind: str
    donor_person_id: UUID | None = None
    units: int
    value_fen: int | None = None
    campaign_id: UUID | None = None
    activity_id: UUID | None = None
    project_id: UUID | None = None
    accepted_on: date


class GiftReversed(Event, name="charity.gift_reversed", version=1, consumers=("points", "fund")):
    """All or part of an accepted gift was taken back; units and value are what remains of it."""

    gift_id: UUID
    revision: int
    donor_kind: str
    donor_person_id: UUID | None = None
    units: int
    value_fen: int | None = None
    campaign_id: UUID | None = None
    activity_id: UUID | None = None
    project_id: UUID | None = None
    accepted_on: date
    reason: str


class RedemptionRequested(Event, name="charity.redemption_requested", version=1, consumers=("points",)):
    """Stock is reserved for somebody; points debits them or refuses, once, and says which."""

    redemption_id: UUID
    person_id: UUID
    reward_id: UUID
    reward_kind: str
    quantity: int
    points: int
    requested_at: datetime


class RedemptionConfirmed(Event, name="charity.redemption_confirmed", version=1):
    """A redemption is paid: its vouchers are issued, or its goods wait to be collected."""

    redemption_id: UUID
    person_id: UUID
    reward_id: UUID
    reward_kind: str
    quantity: int
    points: int
    confirmed_at: datetime


class RedemptionReturned(Event, name="charity.redemption_returned", version=1, consumers=("points",)):
    """Points that were paid go back; told only after `points_debited`, refunded once per `return_id`."""

    redemption_id: UUID
    return_id: UUID
    person_id: UUID
    points: int
    reason: str
    returned_at: datetime


class VoucherUsed(Event, name="charity.voucher_used", version=1):
    """A shop honoured a voucher; `settle_fen` is what the shop is owed for it."""

    voucher_id: UUID
    shop_id: UUID
    reward_id: UUID
    origin: str
    settle_fen: int
    used_on: date
