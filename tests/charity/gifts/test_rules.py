"""The value that is left of a gift, by property."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from services.charity.gifts.model import Condition, GiftLine
from services.charity.gifts.rules import value_left_fen

ID = UUID(int=7)


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
def test_the_value_left_never_grows_and_ends_at_zero(value: int, quantity: int, data: st.DataObject) -> None:
    backs = [*sorted(data.draw(st.lists(st.integers(0, quantity), max_size=5))), quantity]
    left = [worth_left(value, quantity, back) for back in backs]
    assert left == sorted(left, reverse=True)
    assert left[-1] == 0


@given(st.integers(0, 10**9), st.integers(1, 1000), st.data())
def test_pieces_of_one_price_keep_it_exactly(price: int, quantity: int, data: st.DataObject) -> None:
    back = data.draw(st.integers(0, quantity))
    assert worth_left(price * quantity, quantity, back) == price * (quantity - back)
    assert worth_left(100, 100, 71) == 29  # in floats it would be a little less, rounded down to 28
