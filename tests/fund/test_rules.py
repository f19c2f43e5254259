"""What the fund decides, by example and by property; nothing here needs a server."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import astuple, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.chassis.errors import WrongState
from services.fund.campaigns import rules as campaigns_rules
from services.fund.campaigns.model import (
    NO_REVISION,
    Campaign,
    CampaignState,
    Contribution,
    EndsBeforeStart,
    FilingTooLate,
    Mode,
    Source,
    Totals,
)
from services.fund.donations import rules as donations_rules
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
    Verdict,
)
from services.fund.grants import rules as grants_rules
from services.fund.grants.model import (
    Grant,
    GrantState,
    OverApproved,
    OwnProposal,
    Payout,
    Project,
    ProjectState,
    Proof,
    ProofKind,
    ProofMissing,
    PurposeMismatch,
    SameApprover,
)
from services.fund.ledger import rules as ledger_rules
from services.fund.ledger.model import Account, Earmark, EarmarkKind
from services.fund.providers.model import PaymentNotice
from services.fund.receipts import rules as receipts_rules

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)
PROPOSER, FIRST, SECOND = UUID(int=1), UUID(int=2), UUID(int=3)
RECEIPT = Proof(ProofKind.RECEIPT, "收据")


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


def a_campaign(mode: Mode = Mode.INTERNAL) -> Campaign:
    return Campaign(
        id=uuid4(),
        fund_id=UUID(int=10),
        earmark_id=UUID(int=11),
        name="为独居老人添暖",
        purpose="购置取暖器",
        purpose_code=None,
        mode=mode,
        goal_fen=None,
        goal_units=None,
        goal_minutes=None,
        starts_on=date(2026, 3, 1),
        ends_on=date(2026, 3, 31),
        state=CampaignState.DRAFT,
        host_charity=None,
        filing_no=None,
        filed_on=None,
        turns_at=None,
        created_by=PROPOSER,
        created_at=NOW,
        version=1,
    )


def a_grant(amount_fen: int = 300_000) -> Grant:
    return Grant(
        id=uuid4(),
        project_id=UUID(int=20),
        fund_id=UUID(int=10),
        earmark_id=UUID(int=11),
        amount_fen=amount_fen,
        purpose="工具",
        state=GrantState.PROPOSED,
        proposed_by=PROPOSER,
        approved_1=None,
        approved_2=None,
        approved_at=None,
        paid_fen=0,
        created_at=NOW,
        version=1,
    )


def approved(grant: Grant) -> Grant:
    return grants_rules.approved(grants_rules.approved(grant, FIRST, NOW), SECOND, NOW)


# ---- the books -----------------------------------------------------------------------------------------


@given(some.integers(1, 10**11), some.sampled_from(Channel))
def test_a_gift_sums_to_zero_and_can_be_spent_whole(amount_fen: int, channel: Channel) -> None:
    gift = a_gift(amount_fen, channel)
    journal = donations_rules.gift_journal(gift, uuid4(), None)
    assert sum(entry.amount_fen for entry in journal.entries) == 0
    assert ledger_rules.spendable_change(journal) == {gift.earmark_id: amount_fen}


@given(some.integers(1, 10**11))
def test_a_part_paid_sums_to_zero_and_leaves_the_earmark(amount_fen: int) -> None:
    grant = a_grant(amount_fen)
    part = Payout(uuid4(), grant.id, 1, amount_fen, NOW.date(), PROPOSER)
    journal = grants_rules.payout_journal(grant, part, uuid4())
    assert sum(entry.amount_fen for entry in journal.entries) == 0
    assert ledger_rules.spendable_change(journal) == {grant.earmark_id: -amount_fen}
    assert [entry.account for entry in journal.entries] == [Account.GRANTS, Account.IN_FLIGHT]


@pytest.mark.parametrize(
    ("fen", "words"),
    [
        (1, "壹分"),
        (10, "壹角整"),
        (20_000, "贰佰元整"),
        (10_005, "壹佰元零伍分"),
        (123_456, "壹仟贰佰叁拾肆元伍角陆分"),
        (1_000_500, "壹万零伍元整"),
        (101_000, "壹仟零壹拾元整"),
        (10_000_050_030, "壹亿零伍佰元叁角整"),
        (10_010_000_000, "壹亿零壹拾万元整"),
        (10**11, "壹拾亿元整"),
    ],
)
def test_amounts_in_the_characters_of_receipts(fen: int, words: str) -> None:
    assert receipts_rules.format_capital_yuan(fen) == words


@given(some.integers(1, 10**11), some.integers(1, 10**11))
def test_two_amounts_never_read_alike(one: int, other: int) -> None:
    assert (receipts_rules.format_capital_yuan(one) == receipts_rules.format_capital_yuan(other)) == (one == other)
    assert "零零" not in receipts_rules.format_capital_yuan(one)


# ---- campaigns and gifts -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("today", "state", "turns_on"),
    [
        (date(2026, 2, 28), CampaignState.DRAFT, date(2026, 3, 1)),
        (date(2026, 3, 1), CampaignState.OPEN, date(2026, 4, 1)),
        (date(2026, 3, 31), CampaignState.OPEN, date(2026, 4, 1)),
        (date(2026, 4, 1), CampaignState.CLOSING, date(2026, 4, 16)),
        (date(2026, 4, 15), CampaignState.CLOSING, date(2026, 4, 16)),
        (date(2026, 4, 16), CampaignState.CLOSED, None),
    ],
)
def test_a_campaign_turns_at_the_communitys_midnight(today: date, state: CampaignState, turns_on: date | None) -> None:
    turned = campaigns_rules.on_day(a_campaign(), today, SHANGHAI)
    midnight = datetime(turns_on.year, turns_on.month, turns_on.day, tzinfo=SHANGHAI) if turns_on else None
    assert (turned.state, turned.turns_at) == (state, midnight)


@pytest.mark.parametrize(("filed_on", "late"), [(date(2026, 2, 19), False), (date(2026, 2, 20), True), (None, False)])
def test_a_plan_is_filed_ten_days_before_the_public_is_asked(filed_on: date | None, *, late: bool) -> None:
    campaign = replace(a_campaign(Mode.PUBLIC), filed_on=filed_on)
    with pytest.raises(FilingTooLate) if late else nullcontext():
        campaigns_rules.require_filed_in_time(campaign)


def test_a_campaign_cannot_end_before_it_starts() -> None:
    with pytest.raises(EndsBeforeStart):
        campaigns_rules.on_day(replace(a_campaign(), ends_on=date(2026, 2, 1)), date(2026, 1, 1), SHANGHAI)


def test_late_offline_gifts_of_its_days_are_taken_while_it_closes() -> None:
    closing = replace(a_campaign(), state=CampaignState.CLOSING)
    donations_rules.require_campaign_open(closing, Channel.CASH, date(2026, 3, 31))
    for channel, day in ((Channel.ONLINE, date(2026, 3, 31)), (Channel.CASH, date(2026, 4, 1))):
        with pytest.raises(CampaignNotOpen):
            donations_rules.require_campaign_open(closing, channel, day)


@pytest.mark.parametrize(
    ("channel", "fen"), [(Channel.CASH, 0), (Channel.CASH, 10**11 + 1), (Channel.ONLINE, 5_000_001)]
)
def test_amounts_out_of_range(channel: Channel, fen: int) -> None:
    with pytest.raises(AmountOutOfRange):
        donations_rules.require_amount(channel, fen)


def test_money_is_not_received_tomorrow() -> None:
    with pytest.raises(FutureDay):
        donations_rules.day_received(date(2026, 3, 10), date(2026, 3, 11))


@pytest.mark.parametrize(
    ("paid_at", "day"),
    [
        (datetime(2025, 12, 31, 15, 59, 30, tzinfo=UTC), date(2025, 12, 31)),
        (datetime(2025, 12, 31, 16, 0, 10, tzinfo=UTC), date(2026, 1, 1)),
    ],
)
def test_a_payment_belongs_to_the_communitys_day(paid_at: datetime, day: date) -> None:
    assert donations_rules.day_paid(a_notice(an_order(), paid_at=paid_at), date(2026, 1, 1), SHANGHAI) == day


@pytest.mark.parametrize(
    ("publish", "anonymous", "name", "shown"),
    [
        (True, False, "热心商户", "热心商户"),
        (False, False, "热心商户", donations_rules.HIDDEN),
        (True, False, None, donations_rules.HIDDEN),
        (False, True, None, donations_rules.ANONYMOUS),
    ],
)
def test_a_donor_is_shown_as_consented(publish: bool, anonymous: bool, name: str | None, shown: str) -> None:
    assert donations_rules.shown_donor(publish_name=publish, anonymous=anonymous, name=name) == shown


@pytest.mark.parametrize("band", ["child", "teen"])
def test_minors_are_never_named(band: str) -> None:
    assert not donations_rules.may_publish(wished=True, age_band=band)


# ---- what a provider says ------------------------------------------------------------------------------


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
    made = PaymentNotice("sandbox", "n-1", "paid", order.out_trade_no, "t-1", order.amount_fen, "CNY", NOW, b"")
    return replace(made, **given_)  # type: ignore[arg-type]


PAID = an_order(state=PaymentState.PAID, provider_txn="t-1")


@pytest.mark.parametrize(
    ("order", "said", "txn_of", "verdict"),
    [
        (an_order(), {}, None, Verdict.BOOKED),
        (an_order(state=PaymentState.CLOSED), {}, None, Verdict.BOOKED),  # it expired, the money came all the same
        (an_order(), {"event": "closed"}, None, Verdict.CLOSED),
        (an_order(), {"amount_fen": 15_000}, None, Verdict.CONFLICT),
        (an_order(), {"currency": "USD"}, None, Verdict.CONFLICT),
        (an_order(), {}, UUID(int=99), Verdict.CONFLICT),
        (PAID, {}, PAID.id, Verdict.REPEATED),
        (PAID, {"amount_fen": 30_000}, PAID.id, Verdict.CONFLICT),
        (PAID, {"provider_txn": "t-2"}, None, Verdict.CONFLICT),  # paid twice by two transactions
    ],
)
def test_what_a_notice_means(order: PaymentOrder, said: dict[str, object], txn_of: UUID, verdict: Verdict) -> None:
    assert donations_rules.verdict_of(a_notice(order, **said), order, txn_of) is verdict


def test_a_notice_for_no_order_of_ours() -> None:
    assert donations_rules.verdict_of(a_notice(an_order()), None, None) is Verdict.UNMATCHED


# ---- goods and time: the order of arrival doesn't matter -----------------------------------------------

CAMPAIGNS = [UUID(int=number) for number in (40, 41)]
facts = some.builds(
    Contribution,
    source=some.sampled_from(Source),
    source_id=some.sampled_from([UUID(int=50), UUID(int=51)]),
    revision=some.integers(1, 4),
    step=some.just(0),
    campaign_id=some.sampled_from([None, *CAMPAIGNS]),
    amount=some.integers(0, 600),
)


def told(story: list[Contribution], batches: int) -> dict[UUID, Totals]:
    """The totals after the story was heard in so many batches."""
    held = {one.key: replace(one, revision=NO_REVISION, step=0, campaign_id=None, amount=0) for one in story}
    totals = dict.fromkeys(CAMPAIGNS, Totals())
    size = max(1, -(-len(story) // batches))
    for begin in range(0, len(story), size):
        kept, changes = campaigns_rules.contributed(held, story[begin : begin + size])
        held |= {one.key: one for one in kept}
        for campaign, change in changes.items():
            both = zip(astuple(totals[campaign]), astuple(change), strict=True)
            totals[campaign] = Totals(*(before + more for before, more in both))
    return totals


def a_sum(held: list[Contribution], campaign: UUID) -> Totals:
    """What a campaign has, counted anew from what holds."""
    mine = [one for one in held if one.campaign_id == campaign]
    units, minutes = (sum(one.amount for one in mine if one.source is source) for source in (Source.GIFT, Source.ORDER))
    return Totals(units=units, minutes=minutes)


@given(some.lists(facts, max_size=8, unique_by=lambda one: (one.key, one.revision)), some.data())
def test_whatever_comes_when_and_how_often_the_totals_are_the_same(
    story: list[Contribution], data: some.DataObject
) -> None:
    """Closed orders, reopened ones, each heard in any order, in any batches, several times."""
    reopened = [replace(one, step=1, campaign_id=None, amount=0) for one in story if data.draw(some.booleans())]
    whole = story + reopened
    mixed = data.draw(some.permutations(whole + whole))
    holds = list({one.key: one for one in sorted(whole, key=lambda one: one.rank)}.values())
    expected = {campaign: a_sum(holds, campaign) for campaign in CAMPAIGNS}
    assert told(list(mixed), data.draw(some.integers(1, 5))) == expected


# ---- grants --------------------------------------------------------------------------------------------


def test_two_others_approve() -> None:
    once = grants_rules.approved(a_grant(), FIRST, NOW)
    assert (once.state, once.held_fen) == (GrantState.PROPOSED, 0)
    twice = grants_rules.approved(once, SECOND, NOW)
    assert (twice.state, twice.held_fen, twice.approved_at) == (GrantState.APPROVED, 300_000, NOW)
    with pytest.raises(OwnProposal):
        grants_rules.approved(once, PROPOSER, NOW)
    with pytest.raises(SameApprover):
        grants_rules.approved(once, FIRST, NOW)
    with pytest.raises(WrongState):
        grants_rules.approved(twice, UUID(int=4), NOW)


def test_a_change_voids_approvals_and_no_change_does_not() -> None:
    grant = approved(a_grant())
    assert grants_rules.amended(grant, grant.amount_fen, grant.purpose) == grant
    for changed in (grants_rules.amended(grant, 1, None), grants_rules.amended(grant, None, "别的")):
        assert (changed.state, changed.approvals, changed.held_fen) == (GrantState.PROPOSED, (), 0)
    with pytest.raises(WrongState):
        grants_rules.amended(grants_rules.paid(grant, 1, RECEIPT), 400_000, None)


@given(some.integers(1, 10**6), some.lists(some.integers(1, 10**6), max_size=12))
def test_parts_never_exceed_the_grant(amount_fen: int, parts: list[int]) -> None:
    grant = approved(a_grant(amount_fen))
    for part in parts:
        try:
            grant = grants_rules.paid(grant, part, RECEIPT)
        except OverApproved:
            assert part > grant.held_fen
        except WrongState:
            assert grant.state is GrantState.REPORTING
        assert grant.paid_fen + grant.held_fen == amount_fen
        assert (grant.state is GrantState.REPORTING) == (grant.held_fen == 0)


def test_a_proof_covers_its_payment() -> None:
    with pytest.raises(ProofMissing):
        grants_rules.paid(approved(a_grant()), 100_000, replace(RECEIPT, amount_fen=99_999))


def test_an_earmark_serves_its_purpose_alone() -> None:
    project = Project(UUID(int=20), "工具手艺坊", frozenset({"tools"}), ProjectState.LISTED)
    purse = Earmark(UUID(int=11), UUID(int=10), EarmarkKind.CAMPAIGN, "添暖", "elders", 10_000, 0)
    with pytest.raises(PurposeMismatch):
        grants_rules.require_supportable(project, purse)
    grants_rules.require_supportable(project, replace(purse, purpose_code="tools"))
    grants_rules.require_supportable(project, replace(purse, kind=EarmarkKind.GENERAL))
    with pytest.raises(WrongState):
        grants_rules.require_supportable(replace(project, state=ProjectState.CLOSED), replace(purse, purpose_code=None))


def test_what_an_earmark_lacks_is_told_in_yuan() -> None:
    purse = Earmark(UUID(int=11), UUID(int=10), EarmarkKind.GENERAL, "非限定", None, 100_000, 60_000)
    assert grants_rules.insufficient(purse, 60_000).facts == {"missing": "200.00"}
