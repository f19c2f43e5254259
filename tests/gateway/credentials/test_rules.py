"""The normal form of logins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.credentials import rules as credentials_rules
from gateway.credentials.model import LoginKind


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("13812345678", "+8613812345678"),
        ("138 1234 5678", "+8613812345678"),
        ("138-1234-5678", "+8613812345678"),
        ("+86 138 1234 5678", "+8613812345678"),
        ("0086 13812345678", "+8613812345678"),
        ("138１２３４５６７８", "+8613812345678"),  # full-width digits
        ("0731-8888 8888", "+8673188888888"),
        ("+852 2345 6789", "+85223456789"),
        ("23812345678", None),
        ("1381234567", None),
        ("+0138", None),
        ("hello", None),
        ("", None),
    ],
)
def test_a_phone_number_has_one_normal_form(typed: str, kept: str | None) -> None:
    assert credentials_rules.phone(typed) == kept


@given(st.text(max_size=40))
def test_text_is_a_phone_number_a_user_name_or_neither(typed: str) -> None:
    made = credentials_rules.login(typed)
    assert made is None or credentials_rules.login(made.text) == made  # the normal form of a normal form is itself
    if made and made.kind is LoginKind.NAME:
        assert credentials_rules.phone(made.text) is None
