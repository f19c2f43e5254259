"""Amounts in capital characters, by example and by property, without a database."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.fund.receipts import rules


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
    assert rules.format_capital_yuan(fen) == words


@given(some.integers(1, 10**11), some.integers(1, 10**11))
def test_two_amounts_never_read_alike(one: int, other: int) -> None:
    assert (rules.format_capital_yuan(one) == rules.format_capital_yuan(other)) == (one == other)
    assert "零零" not in rules.format_capital_yuan(one)
