"""What the charity supermarket decides, by example and by property."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.charity.model.gifts import Condition, GiftLine, Restriction
from services.charity.model.redemptions import GIVEN_BACK, UNANSWERED, Redemption, ReturnReason, State
from services.charity.model.refusals import OutOfStock, RedemptionNotOpen, ReliefOnly, VoucherCodeMalformed
from services.charity.model.rewards import LimitPeriod, RewardKind
from services.charity.model.stock import NO_END, Lot, LotSource, LotStatus
from services.charity.model.vouchers import CodeKeys
from services.charity.rules import redemptions, vouchers
from services.charity.rules.days import midnight_after, period_of
from services.charity.rules.gifts import value_left_fen
from services.charity.rules.rewards import taken_by
from services.charity.rules.stock import first_out, share_out

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 1, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")
ID = UUID(int=7)


def a_lot(number: int, free: int, until: date = NO_END, **given: object) -> Lot:
    whole: dict[str, object] = {
        "id": UUID(int=number),
        "item_id": ID,
        "source": LotSource.DONATED,
        "place_id": ID,
        "received_on": TODAY,
        "usable_until": until,
        "restriction": Restriction.NONE,
        "status": LotStatus.OK,
        "label": f"L-{number}",
        "received": free or 1,
        "on_hand": free,
    }
    return Lot(**whole | given)  # type: ignore[arg-type]


def a_redemption(kind: RewardKind = RewardKind.GOODS) -> Redemption:
    return Redemption(
        id=ID,
        person_id=ID,
        reward_id=ID,
        reward_kind=kind,
        quantity=2,
        points=8,
        state=State.RESERVED,
        period="2026",
        requested_by=ID,
        requested_at=NOW,
    )


lots = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.dates(TODAY - timedelta(days=3), TODAY + timedelta(days=9)) | st.just(NO_END),
        st.sampled_from(Restriction),
        st.sampled_from(LotStatus),
    ),
    max_size=8,
).map(
    lambda rows: [
        a_lot(number, free, until, restriction=restriction, status=status)
        for number, (free, until, restriction, status) in enumerate(rows, start=1)
    ]
)


# ---- stock -----------------------------------------------------------------------------------------------


def test_what_expires_first_goes_first_and_a_promise_spans_lots() -> None:
    early, late = a_lot(1, 2, date(2026, 12, 1)), a_lot(2, 5, date(2027, 1, 5))
    assert share_out([late, early], 3, TODAY) == [(early, 2), (late, 1)]


def test_the_last_day_counts_and_the_day_after_it_does_not() -> None:
    lot = a_lot(1, 1, TODAY)
    assert share_out([lot], 1, TODAY) == [(lot, 1)]
    with pytest.raises(OutOfStock):
        share_out([lot], 1, TODAY + timedelta(days=1))


def test_what_was_given_for_relief_is_not_exchanged_for_points() -> None:
    with pytest.raises(ReliefOnly):
        share_out([a_lot(1, 20, restriction=Restriction.RELIEF_ONLY)], 1, TODAY)


@given(lots, st.integers(1, 20))
def test_a_promise_is_kept_whole_from_usable_lots_or_not_at_all(held: list[Lot], quantity: int) -> None:
    fit = [
        lot
        for lot in held
        if lot.usable_until >= TODAY and lot.status is LotStatus.OK and lot.restriction is Restriction.NONE
    ]
    free = sum(lot.free for lot in fit)
    try:
        taken = share_out(held, quantity, TODAY)
    except (OutOfStock, ReliefOnly):
        assert free < quantity
        return
    assert sum(pieces for _, pieces in taken) == quantity
    assert all(0 < pieces <= lot.free and lot in fit for lot, pieces in taken)
    untouched = [lot for lot in fit if lot.free and lot not in [one for one, _ in taken]]
    assert all(first_out(last) <= first_out(lot) for lot in untouched for last, _ in taken[-1:])
    assert all(pieces == lot.free for lot, pieces in taken[:-1])  # no lot is begun before the earlier one is empty


def worth_left(value: int, quantity: int, back: int) -> int | None:
    line = GiftLine(
        gift_id=ID,
        line_no=1,
        name="毛巾",
        category="daily",
        quantity=quantity,
        unit="条",
        condition=Condition.NEW,
        value_fen=value,
        accepted=quantity,
        reversed=back,
    )
    return value_left_fen([line])


@given(st.integers(0, 10**12), st.integers(1, 1000), st.data())
def test_the_worth_of_what_is_left_never_grows_and_ends_at_nothing(
    value: int, quantity: int, data: st.DataObject
) -> None:
    backs = [*sorted(data.draw(st.lists(st.integers(0, quantity), max_size=5))), quantity]
    left = [worth_left(value, quantity, back) for back in backs]
    assert left == sorted(left, reverse=True)
    assert left[-1] == 0


@given(st.integers(0, 10**9), st.integers(1, 1000), st.data())
def test_what_has_a_price_a_piece_is_worth_that_to_the_fen(price: int, quantity: int, data: st.DataObject) -> None:
    back = data.draw(st.integers(0, quantity))
    assert worth_left(price * quantity, quantity, back) == price * (quantity - back)
    assert worth_left(100, 100, 71) == 29  # as a fraction of a hundred it is a little less


# ---- days ------------------------------------------------------------------------------------------------


def test_days_end_at_the_communitys_midnight() -> None:
    assert midnight_after(date(2026, 12, 31), SHANGHAI) == datetime(2026, 12, 31, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    ("period", "name"),
    [
        (LimitPeriod.YEAR, "2026"),
        (LimitPeriod.QUARTER, "2026-Q4"),
        (LimitPeriod.MONTH, "2026-11"),
        (LimitPeriod.EVER, "ever"),
    ],
)
def test_each_limit_has_its_counter(period: LimitPeriod, name: str) -> None:
    assert period_of(TODAY, period) == name


# ---- redemptions -----------------------------------------------------------------------------------------

ACTS = ("debited", "refused", "cancel", "hand over", "not collected", "expired")


def after(redemption: Redemption, act: str) -> Redemption:
    """One act as the doors would do it; what is refused changes nothing."""
    try:
        moved = {
            "debited": lambda: redemptions.after_debit(redemption, NOW),
            "refused": lambda: redemptions.after_refusal(redemption, "points_insufficient", 2, NOW),
            "cancel": lambda: redemptions.after_cancel(redemption, NOW),
            "hand over": lambda: redemptions.after_hand_over(redemption, TODAY, NOW),
            "not collected": lambda: redemptions.after_return(redemption, ReturnReason.NOT_COLLECTED, NOW),
            "expired": lambda: redemptions.after_return(redemption, ReturnReason.LOT_EXPIRED, NOW),
        }[act]()
    except RedemptionNotOpen:
        moved = None
    return moved or redemption


@given(
    st.sampled_from(RewardKind), st.sampled_from(["debited", "refused"]), st.lists(st.sampled_from(ACTS), max_size=10)
)
def test_whatever_happens_in_whatever_order_points_and_stock_agree(
    kind: RewardKind, answer: str, acts: list[str]
) -> None:
    """Points gives one answer for ever, so of the two only one is ever told, any number of times."""
    redemption, refunds = a_redemption(kind), 0
    for act in [*(answer if act in ("debited", "refused") else act for act in acts), answer]:
        before, redemption = redemption, after(redemption, act)
        if redemption is before:
            continue
        assert redemption.version == before.version + 1
        assert before.state not in GIVEN_BACK, "an end is an end"
        assert not (before.debited and redemption.state in UNANSWERED), "after the debit there is only forward"
        refunds += redemptions.owes_points(redemption)
    reserved, given_out = taken_by(redemption)
    assert redemption.debited == (answer == "debited")
    assert refunds == (redemption.debited and redemption.state in GIVEN_BACK)
    assert (reserved + given_out == 0) == (redemption.state in GIVEN_BACK)
    assert redemption.state not in UNANSWERED


def test_a_cancellation_before_the_answer_waits_for_it() -> None:
    waiting = redemptions.after_cancel(a_redemption(), NOW)
    assert waiting is not None
    assert (waiting.state, taken_by(waiting)) == (State.CANCELLING, (2, 0))
    assert redemptions.after_cancel(waiting, NOW) is None


def test_a_voucher_that_was_issued_is_not_called_off() -> None:
    paid = redemptions.after_debit(a_redemption(RewardKind.VOUCHER), NOW)
    assert paid is not None
    with pytest.raises(RedemptionNotOpen):
        redemptions.after_cancel(paid, NOW)


def test_goods_wait_two_weeks_but_never_past_their_date() -> None:
    assert redemptions.collect_by(TODAY, NO_END) == date(2026, 12, 4)
    assert redemptions.collect_by(TODAY, date(2026, 11, 22)) == date(2026, 11, 22)


# ---- codes -----------------------------------------------------------------------------------------------

KEYS = CodeKeys(1, b"m" * 32, b"h" * 32)
uuids = st.uuids()


@given(uuids, uuids, st.integers(1, 9))
def test_a_code_is_read_however_it_is_typed(community: UUID, voucher: UUID, issue: int) -> None:
    code = vouchers.code_of(KEYS, community, voucher, issue)
    plain = code.replace("-", "")
    assert [len(group) for group in code.split("-")] == [4] * 5
    typed = plain.lower().replace("0", "o").replace("1", "l")
    assert (
        vouchers.read_code(code)
        == vouchers.read_code(typed)
        == vouchers.read_code(f" {plain[:7]} {plain[7:]}")
        == plain
    )
    assert vouchers.hidden(KEYS, code) == vouchers.hidden(KEYS, plain)
    assert vouchers.code_of(KEYS, community, voucher, issue + 1) != code


@given(uuids, st.integers(0, 19), st.sampled_from(vouchers.SIGNS))
def test_one_wrong_sign_is_always_noticed(voucher: UUID, place: int, sign: str) -> None:
    plain = vouchers.code_of(KEYS, ID, voucher, 1).replace("-", "")
    wrong = plain[:place] + sign + plain[place + 1 :]
    if wrong != plain:
        with pytest.raises(VoucherCodeMalformed):
            vouchers.read_code(wrong)


@pytest.mark.parametrize("text", ["", "ABC", "U" * 20, "0" * 21, "券" * 20])
def test_what_is_no_code_is_not_looked_up(text: str) -> None:
    with pytest.raises(VoucherCodeMalformed):
        vouchers.read_code(text)


def test_the_codes_of_another_key_or_community_are_others() -> None:
    other = CodeKeys(2, b"n" * 32, b"i" * 32)
    code = vouchers.code_of(KEYS, ID, ID, 1)
    assert code not in (vouchers.code_of(other, ID, ID, 1), vouchers.code_of(KEYS, UUID(int=8), ID, 1))
    assert vouchers.hidden(KEYS, code) != vouchers.hidden(other, code)


def test_ten_failures_within_ten_minutes_bar_for_a_quarter_of_an_hour() -> None:
    def barred(*minutes_ago: int) -> datetime | None:
        at = [NOW - timedelta(minutes=minutes) for minutes in minutes_ago]
        return vouchers.barred_until(at, vouchers.PERSON_GUESSES_MOST, vouchers.PERSON_GUESSES_WITHIN)

    assert barred(*range(9)) is None
    assert barred(*range(10)) == NOW + timedelta(minutes=15)
    assert barred(*range(0, 20, 2)) is None
