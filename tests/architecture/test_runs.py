"""How a run of the tests is spread over processes, and what it says of its slow tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import pytest

from tests.support import slow
from tests.support.workers import TOGETHER, group_of, order_of

ROOT = Path(__file__).parents[2]


def test_tests_that_share_servers_stay_together(request: pytest.FixtureRequest) -> None:
    """As far as they were collected: in `make test` all of them."""
    wrong = [
        item.nodeid
        for item in request.session.items
        for fixture, group in (("platform", "platform"), ("rabbit", "broker"), ("prepared_echo", "broker"))
        if fixture in getattr(item, "fixturenames", ()) and group_of(item.nodeid) != group
    ]
    assert wrong == []


def test_a_group_names_files_that_are_there() -> None:
    assert all((ROOT / part).exists() for parts in TOGETHER.values() for part in parts)


def test_groups_begin_first_and_keep_their_order() -> None:
    last = "tests/deploy/test_platform.py"
    files = ["tests/points/test_rules.py", last, "tests/chassis/test_relay.py", "tests/journeys/test_gifts.py"]
    assert sorted(files, key=order_of) == [files[3], files[1], files[2], files[0]]


def test_what_shares_nothing_goes_file_by_file() -> None:
    assert group_of("tests/fund/grants/test_rules.py") == "tests/fund/grants/test_rules.py"


def report(name: str, seconds: float, *keywords: str, when: Literal["setup", "call"] = "call") -> pytest.TestReport:
    given: dict[str, Any] = dict.fromkeys(keywords, 1)
    return pytest.TestReport(name, ("", 0, ""), given, "passed", None, when, duration=seconds)


def test_slow_tests_are_summed_up_and_those_without_the_mark_named() -> None:
    reports = [
        report("known", 30, "slow"),
        report("known too", 12.2, "slow"),
        report("unknown", 5.1),
        report("worse", 9),
        report("quick", 4.9),
        report("first on a server", 40, when="setup"),
    ]
    summed, _, *named = slow.summary(reports)
    assert "2, 42 s" in summed
    assert [line.split()[-1] for line in named] == ["worse", "unknown"]


def test_a_run_without_slow_tests_says_nothing() -> None:
    assert list(slow.summary([report("quick", 0.1)])) == []
