"""Voucher codes and lock-outs, by example and by property."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.charity.stock.model import CODE_DIGITS
from services.charity.vouchers import rules
from services.charity.vouchers.model import CodeKeys, VoucherCodeMalformed

NOW = datetime(2026, 11, 20, 1, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")
ID = UUID(int=7)
KEYS = CodeKeys(1, b"m" * 32, b"h" * 32)
uuids = st.uuids()


def test_a_day_ends_at_midnight_of_the_community() -> None:
    assert rules.midnight_after(date(2026, 12, 31), SHANGHAI) == datetime(2026, 12, 31, 16, tzinfo=UTC)


@given(uuids, uuids, st.integers(1, 9))
def test_a_code_is_read_in_every_way_of_typing(community: UUID, voucher: UUID, issue: int) -> None:
    code = rules.code_of(KEYS, community, voucher, issue)
    plain = code.replace("-", "")
    assert [len(group) for group in code.split("-")] == [4] * 5
    typed = plain.lower().replace("0", "o").replace("1", "l")
    assert rules.read_code(code) == rules.read_code(typed) == rules.read_code(f" {plain[:7]} {plain[7:]}") == plain
    assert rules.code_hash(KEYS, code) == rules.code_hash(KEYS, plain)
    assert rules.code_of(KEYS, community, voucher, issue + 1) != code


@pytest.mark.parametrize(
    "typed",
    [
        "WLN1:{}", "wln1：{}", "https://wulin.example/v/{}", "https://wulin.example/v/{}/", "https://wulin.example/#{}",
        "https://wulin.example/v?code={}",
    ],
)  # fmt: skip
@pytest.mark.parametrize("dash", ["-", "", " ", "－", "–", "—", "−", "‐", "ー", "一", "　", "·"])
@pytest.mark.parametrize("wide", [True, False])
def test_a_code_is_read_full_width_with_any_dash_and_behind_its_prefix(typed: str, dash: str, wide: bool) -> None:
    plain = rules.code_of(KEYS, ID, ID, 1).replace("-", "")
    body = plain.translate({ord(sign): ord(sign) + 0xFEE0 for sign in CODE_DIGITS}) if wide else plain.lower()
    parts = dash.join(body[at : at + 4] for at in range(0, 20, 4))
    assert rules.read_code(parts) == rules.read_code(typed.format(parts)) == plain


@given(uuids, st.integers(0, 19), st.sampled_from(CODE_DIGITS))
def test_one_wrong_digit_is_always_found(voucher: UUID, place: int, sign: str) -> None:
    plain = rules.code_of(KEYS, ID, voucher, 1).replace("-", "")
    wrong = plain[:place] + sign + plain[place + 1 :]
    if wrong != plain:
        with pytest.raises(VoucherCodeMalformed):
            rules.read_code(wrong)


@pytest.mark.parametrize("text", ["", "ABC", "U" * 20, "0" * 21, "券" * 20])
def test_text_that_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(VoucherCodeMalformed):
        rules.read_code(text)


def test_codes_differ_by_key_and_community() -> None:
    other = CodeKeys(2, b"n" * 32, b"i" * 32)
    code = rules.code_of(KEYS, ID, ID, 1)
    assert code not in (rules.code_of(other, ID, ID, 1), rules.code_of(KEYS, UUID(int=8), ID, 1))
    assert rules.code_hash(KEYS, code) != rules.code_hash(other, code)


def test_ten_failures_within_ten_minutes_lock_out_for_fifteen_minutes() -> None:
    def barred(*minutes_ago: int) -> datetime | None:
        at = [NOW - timedelta(minutes=minutes) for minutes in minutes_ago]
        return rules.locked_out_until(at, rules.PERSON_ATTEMPTS_MOST, rules.PERSON_ATTEMPTS_WITHIN)

    assert barred(*range(9)) is None
    assert barred(*range(10)) == NOW + timedelta(minutes=15)
    assert barred(*range(0, 20, 2)) is None
