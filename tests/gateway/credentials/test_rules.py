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
        ("0731-88881234", "+8673188881234"),
        ("+86 (0)731 8888 1234", "+8673188881234"),
        ("8613900000006", "+8613900000006"),
        ("86 139 0000 0006", "+8613900000006"),
        ("139.0000.0006", "+8613900000006"),
        ("tel:139-0000-0006", "+8613900000006"),
        ("\u202d13900000006\u202c", "+8613900000006"),  # as copied from a list of contacts
        ("139\u20110000\u20110006", "+8613900000006"),
        ("+86 1390000001", None),  # a digit is missing
        ("+86139000000145", None),
        ("+861234567", None),
        ("+860139000006", None),
        ("139abc00006", None),
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
