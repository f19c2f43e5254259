"""What a donation may be and what a notice means, without a database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.fund.campaigns.model import (
    CampaignState,
)
from services.fund.donations import rules
from services.fund.donations.model import (
    AmountOutOfRange,
    CampaignNotOpen,
    Channel,
    Donation,
    DonationState,
    DonorKind,
    FutureDay,
    PaymentOrder,
    PaymentState,
    PeriodClosed,
    Verdict,
)
from services.fund.providers.model import PaymentEvent, PaymentNotice
from tests.fund.conftest import a_campaign

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)
PROPOSER, FIRST, SECOND = UUID(int=1), UUID(int=2), UUID(int=3)


def a_gift(amount_fen: int = 20_000, channel: Channel = Channel.CASH) -> Donation:
    return Donation(
        id=uuid4(),
        fund_id=UUID(int=10),
        earmark_id=UUID(int=11),
        campaign_id=None,
        donor_kind=DonorKind.ANONYMOUS,
        person_id=None,
        giver_id=None,
        amount_fen=amount_fen,
        channel=channel,
        state=DonationState.RECEIVED,
        publish_name=False,
        received_on=NOW.date(),
        created_by=None,
        created_at=NOW,
        version=1,
    )


@given(some.integers(1, 10**11), some.sampled_from(Channel))
def test_a_gift_sums_to_zero_and_can_be_spent_whole(amount_fen: int, channel: Channel) -> None:
    gift = a_gift(amount_fen, channel)
    journal = rules.gift_journal(gift, NOW.date(), uuid4(), None)
    assert sum(entry.amount_fen for entry in journal.entries) == 0
    assert journal.spendable_change == {gift.earmark_id: amount_fen}


def test_late_offline_gifts_of_its_days_are_taken_while_it_closes() -> None:
    closing = replace(a_campaign(), state=CampaignState.CLOSING)
    rules.require_campaign_open(closing, Channel.CASH, date(2026, 3, 31))
    for channel, day in ((Channel.ONLINE, date(2026, 3, 31)), (Channel.CASH, date(2026, 4, 1))):
        with pytest.raises(CampaignNotOpen):
            rules.require_campaign_open(closing, channel, day)


@pytest.mark.parametrize(
    ("channel", "fen"), [(Channel.CASH, 0), (Channel.CASH, 10**11 + 1), (Channel.ONLINE, 5_000_001)]
)
def test_amounts_out_of_range(channel: Channel, fen: int) -> None:
    with pytest.raises(AmountOutOfRange):
        rules.require_amount(channel, fen)


def test_money_is_not_received_tomorrow_nor_in_a_closed_year() -> None:
    first = date(2026, 1, 1)
    with pytest.raises(FutureDay):
        rules.day_received(date(2026, 3, 10), date(2026, 3, 11), first)
    with pytest.raises(PeriodClosed):
        rules.day_received(date(2026, 3, 10), date(2025, 12, 31), first)
    assert rules.day_received(date(2026, 3, 10), first, first) == first


@pytest.mark.parametrize(
    ("today", "opened_on", "first"),
    [
        (date(2027, 1, 15), date(2024, 5, 1), date(2026, 1, 1)),
        (date(2027, 1, 16), date(2024, 5, 1), date(2027, 1, 1)),
        (date(2027, 1, 10), date(2027, 1, 9), date(2027, 1, 1)),
        (date(2026, 12, 31), date(2026, 12, 30), date(2026, 1, 1)),
    ],
)
def test_the_last_year_stays_open_for_some_days_of_january(today: date, opened_on: date, first: date) -> None:
    assert rules.first_open_day(opened_on, today, 15) == first


@pytest.mark.parametrize(
    ("paid_at", "day"),
    [
        (datetime(2025, 12, 31, 15, 59, 30, tzinfo=UTC), date(2025, 12, 31)),
        (datetime(2025, 12, 31, 16, 0, 10, tzinfo=UTC), date(2026, 1, 1)),
    ],
)
def test_a_payment_belongs_to_the_communitys_day(paid_at: datetime, day: date) -> None:
    assert rules.day_paid(a_notice(an_order(), paid_at=paid_at), date(2026, 1, 1), SHANGHAI) == day


@pytest.mark.parametrize(
    ("publish", "anonymous", "name", "shown"),
    [
        (True, False, "热心商户", "热心商户"),
        (False, False, "热心商户", rules.HIDDEN),
        (True, False, None, rules.HIDDEN),
        (False, True, None, rules.ANONYMOUS),
    ],
)
def test_a_donor_is_shown_as_consented(publish: bool, anonymous: bool, name: str | None, shown: str) -> None:
    assert rules.shown_donor(publish_name=publish, anonymous=anonymous, name=name) == shown


@pytest.mark.parametrize("band", ["child", "teen"])
def test_minors_are_never_named(band: str) -> None:
    assert not rules.may_publish(wished=True, age_band=band)


def an_order(**given_: object) -> PaymentOrder:
    made = PaymentOrder(
        id=UUID(int=30),
        donation_id=UUID(int=31),
        provider="sandbox",
        amount_fen=20_000,
        state=PaymentState.CREATED,
        expires_at=NOW + timedelta(hours=2),
        provider_txn=None,
        paid_at=None,
        version=1,
    )
    return replace(made, **given_)  # type: ignore[arg-type]


def a_notice(order: PaymentOrder, **given_: object) -> PaymentNotice:
    made = PaymentNotice(
        "sandbox", "n-1", PaymentEvent.PAID, order.out_trade_no, "t-1", order.amount_fen, "CNY", NOW, b""
    )
    return replace(made, **given_)  # type: ignore[arg-type]


PAID = an_order(state=PaymentState.PAID, provider_txn="t-1")


@pytest.mark.parametrize(
    ("order", "said", "txn_of", "verdict"),
    [
        (an_order(), {}, None, Verdict.BOOKED),
        (an_order(state=PaymentState.CLOSED), {}, None, Verdict.BOOKED),  # it expired, the money came all the same
        (an_order(), {"event": PaymentEvent.CLOSED}, None, Verdict.CLOSED),
        (an_order(), {"amount_fen": 15_000}, None, Verdict.CONFLICT),
        (an_order(), {"currency": "USD"}, None, Verdict.CONFLICT),
        (an_order(), {}, UUID(int=99), Verdict.CONFLICT),
        (PAID, {}, PAID.id, Verdict.REPEATED),
        (PAID, {"amount_fen": 30_000}, PAID.id, Verdict.CONFLICT),
        (PAID, {"provider_txn": "t-2"}, None, Verdict.CONFLICT),  # paid twice by two transactions
    ],
)
def test_what_a_notice_means(order: PaymentOrder, said: dict[str, object], txn_of: UUID, verdict: Verdict) -> None:
    assert rules.verdict_of(a_notice(order, **said), order, txn_of) is verdict


def test_a_notice_for_no_order_of_ours() -> None:
    assert rules.verdict_of(a_notice(an_order()), None, None) is Verdict.UNMATCHED
