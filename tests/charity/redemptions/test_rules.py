"""The states of a redemption, by example and by property."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.charity.redemptions import rules
from services.charity.redemptions.model import (
    GIVEN_BACK,
    UNANSWERED,
    Authority,
    Redemption,
    RedemptionNotOpen,
    RedemptionState,
    ReturnReason,
)
from services.charity.rewards.model import RewardKind
from services.charity.stock.model import NO_END

TODAY = date(2026, 11, 20)


NOW = datetime(2026, 11, 20, 1, tzinfo=UTC)


ID = UUID(int=7)


def a_redemption(kind: RewardKind = RewardKind.GOODS) -> Redemption:
    return Redemption(
        id=ID,
        person_id=ID,
        reward_id=ID,
        reward_kind=kind,
        quantity=2,
        points=8,
        state=RedemptionState.RESERVED,
        period="2026",
        requested_by=ID,
        requested_at=NOW,
        authority=Authority.OWN,
        asked_at=NOW,
    )


ACTS = ("debited", "refused", "cancel", "hand over", "not collected", "expired")


def after(redemption: Redemption, act: str) -> Redemption:
    """Returns the redemption after one event; a refused one changes nothing."""
    try:
        moved = {
            "debited": lambda: rules.after_debit(redemption, NOW),
            "refused": lambda: rules.after_refusal(redemption, "points_insufficient", 2, NOW),
            "cancel": lambda: rules.after_cancel(redemption, NOW),
            "hand over": lambda: rules.after_hand_over(redemption, TODAY, NOW),
            "not collected": lambda: rules.after_return(redemption, ReturnReason.NOT_COLLECTED, NOW),
            "expired": lambda: rules.after_return(redemption, ReturnReason.LOT_EXPIRED, NOW),
        }[act]()
    except RedemptionNotOpen:
        moved = None
    return moved or redemption


@given(
    st.sampled_from(RewardKind), st.sampled_from(["debited", "refused"]), st.lists(st.sampled_from(ACTS), max_size=10)
)
def test_points_and_stock_agree_after_any_sequence_of_events(kind: RewardKind, answer: str, acts: list[str]) -> None:
    """Points gives one answer, debited or refused, and may repeat it any number of times."""
    redemption, refunds = a_redemption(kind), 0
    for act in [*(answer if act in ("debited", "refused") else act for act in acts), answer]:
        before, redemption = redemption, after(redemption, act)
        if redemption is before:
            continue
        assert redemption.version == before.version + 1
        assert before.state not in GIVEN_BACK, "an end is an end"
        assert not (before.debited and redemption.state in UNANSWERED), "after the debit there is only forward"
        refunds += rules.owes_points(redemption)
    reserved, given_out = rules.taken_by(redemption)
    assert redemption.debited == (answer == "debited")
    assert refunds == (redemption.debited and redemption.state in GIVEN_BACK)
    assert (reserved + given_out == 0) == (redemption.state in GIVEN_BACK)
    assert redemption.state not in UNANSWERED


def test_a_cancellation_before_the_answer_awaits_it() -> None:
    waiting = rules.after_cancel(a_redemption(), NOW)
    assert waiting is not None
    assert (waiting.state, rules.taken_by(waiting)) == (RedemptionState.CANCELLING, (2, 0))
    assert rules.after_cancel(waiting, NOW) is None


def test_a_redemption_with_issued_vouchers_cannot_be_cancelled() -> None:
    paid = rules.after_debit(a_redemption(RewardKind.VOUCHER), NOW)
    assert paid is not None
    with pytest.raises(RedemptionNotOpen):
        rules.after_cancel(paid, NOW)


def test_goods_wait_two_weeks_but_not_past_their_last_day() -> None:
    assert rules.collect_by(TODAY, NO_END) == date(2026, 12, 4)
    assert rules.collect_by(TODAY, date(2026, 11, 22)) == date(2026, 11, 22)
