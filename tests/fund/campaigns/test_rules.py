"""The days of a campaign and its totals, by example and by property, without a database."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import astuple, replace
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.fund.campaigns import rules
from services.fund.campaigns.model import (
    NO_REVISION,
    CampaignState,
    Contribution,
    EndsBeforeStart,
    FilingTooLate,
    Mode,
    Source,
    Totals,
)
from tests.fund.conftest import a_campaign

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)
PROPOSER, FIRST, SECOND = UUID(int=1), UUID(int=2), UUID(int=3)


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
    turned = rules.on_day(a_campaign(), today, SHANGHAI)
    midnight = datetime(turns_on.year, turns_on.month, turns_on.day, tzinfo=SHANGHAI) if turns_on else None
    assert (turned.state, turned.next_state_change_at) == (state, midnight)


@pytest.mark.parametrize(("filed_on", "late"), [(date(2026, 2, 19), False), (date(2026, 2, 20), True), (None, False)])
def test_a_plan_is_filed_ten_days_before_the_public_is_asked(filed_on: date | None, *, late: bool) -> None:
    campaign = replace(a_campaign(Mode.PUBLIC), filed_on=filed_on)
    with pytest.raises(FilingTooLate) if late else nullcontext():
        rules.require_filed_in_time(campaign, date(2026, 2, 20))


def test_a_campaign_that_nobody_opened_stays_a_draft() -> None:
    waiting = rules.on_day(a_campaign(Mode.PUBLIC), date(2026, 3, 5), SHANGHAI)
    assert (waiting.state, waiting.next_state_change_at) == (CampaignState.DRAFT, None)
    opened = replace(a_campaign(Mode.PUBLIC), opened_by=UUID(int=9))
    assert rules.on_day(opened, date(2026, 3, 5), SHANGHAI).state is CampaignState.OPEN


def test_a_campaign_cannot_end_before_it_starts() -> None:
    with pytest.raises(EndsBeforeStart):
        rules.on_day(replace(a_campaign(), ends_on=date(2026, 2, 1)), date(2026, 1, 1), SHANGHAI)


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


def totals_after(story: list[Contribution], batches: int) -> dict[UUID, Totals]:
    """The totals after the story was consumed in so many batches."""
    held = {one.key: replace(one, revision=NO_REVISION, step=0, campaign_id=None, amount=0) for one in story}
    totals = dict.fromkeys(CAMPAIGNS, Totals())
    size = max(1, -(-len(story) // batches))
    for begin in range(0, len(story), size):
        kept, changes = rules.contributed(held, story[begin : begin + size])
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
    """Closed orders, reopened ones, each consumed in any order, in any batches, several times."""
    reopened = [replace(one, step=1, campaign_id=None, amount=0) for one in story if data.draw(some.booleans())]
    whole = story + reopened
    mixed = data.draw(some.permutations(whole + whole))
    holds = list({one.key: one for one in sorted(whole, key=lambda one: one.rank)}.values())
    expected = {campaign: a_sum(holds, campaign) for campaign in CAMPAIGNS}
    assert totals_after(list(mixed), data.draw(some.integers(1, 5))) == expected
