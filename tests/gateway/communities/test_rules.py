"""What a slug may be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gateway.communities import rules as communities_rules
from services.chassis.errors import Problem


@given(st.text(max_size=45))
def test_a_slug_is_checked_as_the_table_checks_it(slug: str) -> None:
    try:
        communities_rules.require_slug(slug)
    except Problem:
        return
    assert 2 <= len(slug) <= 40
    assert slug == slug.lower().strip("-")
