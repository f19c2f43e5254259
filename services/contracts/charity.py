"""Events of the charity service: gifts accepted and reversed, redemptions, vouchers used."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from services.chassis.messaging.contract import Event


class GiftAccepted(Event, name="charity.gift_accepted", version=1, consumers=("points", "fund")):
    """A gift was accepted into stock, or a second person has decided on its units (件/份) or on a held line.

    `units` are those that staff counted, as far as they were not reversed; `credited_units` of them (absent: all) earn
    points, and none while they await a second person. The highest revision of a gift replaces the others wholly.
    """

    gift_id: UUID
    revision: int
    donor_kind: str
    donor_person_id: UUID | None = None
    units: int
    credited_units: int | None = None
    value_fen: int | None = None
    campaign_id: UUID | None = None
    activity_id: UUID | None = None
    project_id: UUID | None = None
    accepted_on: date


class GiftReversed(Event, name="charity.gift_reversed", version=1, consumers=("points", "fund")):
    """An accepted gift was reversed, all or in part; units, credited units and value are what remains of it."""

    gift_id: UUID
    revision: int
    donor_kind: str
    donor_person_id: UUID | None = None
    units: int
    credited_units: int | None = None
    value_fen: int | None = None
    campaign_id: UUID | None = None
    activity_id: UUID | None = None
    project_id: UUID | None = None
    accepted_on: date
    reason: str


class RedemptionRequested(Event, name="charity.redemption_requested", version=1, consumers=("points",)):
    """A reward is reserved for a person; the points service answers once: it debited the points, or it refused."""

    redemption_id: UUID
    person_id: UUID
    reward_id: UUID
    reward_kind: str
    quantity: int
    points: int
    requested_at: datetime


class RedemptionConfirmed(Event, name="charity.redemption_confirmed", version=1):
    """Points were debited for a redemption: its vouchers are issued, or its goods wait to be collected."""

    redemption_id: UUID
    person_id: UUID
    reward_id: UUID
    reward_kind: str
    quantity: int
    points: int
    confirmed_at: datetime


class RedemptionReturned(Event, name="charity.redemption_returned", version=1, consumers=("points",)):
    """Debited points must be given back, once for each `return_id`; published only after `points_debited`."""

    redemption_id: UUID
    return_id: UUID
    person_id: UUID
    points: int
    reason: str
    returned_at: datetime


class VoucherUsed(Event, name="charity.voucher_used", version=1):
    """A voucher was used at a shop; `settle_fen` is the amount that the shop will be paid for it."""

    voucher_id: UUID
    shop_id: UUID
    reward_id: UUID
    origin: str
    settle_fen: int
    used_on: date


class VoucherUseReversed(Event, name="charity.voucher_use_reversed", version=1):
    """The use of a voucher was reversed: the wrong one was scanned. Nothing is paid for it; it can be used again."""

    voucher_id: UUID
    shop_id: UUID
    reward_id: UUID
    settle_fen: int
    reversed_on: date
