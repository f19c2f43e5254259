"""What a slug and a time zone may be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.communities import rules as communities_rules
from services.chassis.errors import Invalid, Problem


@given(st.text(max_size=45))
def test_a_slug_is_checked_as_the_table_checks_it(slug: str) -> None:
    try:
        communities_rules.require_slug(slug)
    except Problem:
        return
    assert 2 <= len(slug) <= 40
    assert slug == slug.lower().strip("-")


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "Asia/Urumqi", "America/Argentina/Ushuaia", "UTC"])
def test_a_time_zone_is_that_of_a_place(zone: str) -> None:
    communities_rules.require_timezone(zone)


@pytest.mark.parametrize(
    "zone",
    ["localtime", "Factory", "PRC", "GMT+0", "Etc/GMT-8", "posixrules", "Asia/", "Asia/Nowhere", "asia/shanghai", ""],
)
def test_a_name_that_depends_on_the_machine_or_means_no_place_is_refused(zone: str) -> None:
    with pytest.raises(Invalid):
        communities_rules.require_timezone(zone)
