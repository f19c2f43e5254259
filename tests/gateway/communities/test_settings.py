"""Settings of a community."""

from __future__ import annotations

import threading
import time
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from gateway.communities import store as communities_store
from gateway.communities.model import DEFAULTS, STAFF_HOURS, Setting
from gateway.sign_in import commands as sign_in_commands
from gateway.sign_in.model import SessionOver
from services.charity.gifts import rules as gifts_rules
from services.charity.redemptions import rules as redemptions_rules
from services.charity.stock_changes import rules as stock_rules
from services.chassis.clock import real_now
from services.contracts.gateway import CommunityChanged
from services.fund.donations import rules as donations_rules
from tests.gateway.conftest import DirectoryRig

PATH = f"/settings/{STAFF_HOURS}"
FIRST = {"If-Match": '"0"'}


def test_a_setting_has_a_default_and_is_changed_by_the_administrator(directory: DirectoryRig) -> None:
    before, *others = _settings(directory)
    assert [one["value"] for one in others] == [20, 200, 20, 15, 20_000, 20]  # of gifts, the counter, the fund, stock
    assert before == {"key": STAFF_HOURS, "value": 12, "valid_from": None, "version": 0}
    change = {"value": 8, "reason": "换班"}
    assert directory.put(PATH, change, by=directory.station).status_code == 403
    assert directory.put(PATH, change, by=directory.admin).status_code == 428
    assert directory.put(PATH, change, by=directory.admin, headers=FIRST).json["value"] == 8
    assert directory.put(PATH, change, by=directory.admin, headers=FIRST).status_code == 412
    assert directory.put(PATH, {"value": 9}, by=directory.admin, headers={"If-Match": '"1"'}).json["version"] == 2
    after = _settings(directory)[0]
    assert (after["value"], after["version"]) == (9, 2)
    assert [{one.key: one.value for one in event.settings} for event in directory.published(CommunityChanged)] == [
        DEFAULTS | {STAFF_HOURS: 8},
        DEFAULTS | {STAFF_HOURS: 9},
    ]


def test_services_have_the_same_defaults_as_the_directory() -> None:
    """They use their own where the copy of a community is older than the setting."""
    assert DEFAULTS["gift_units_of_donor"] == gifts_rules.DONOR_UNITS
    assert DEFAULTS["gift_units_of_accepter"] == gifts_rules.ACCEPTER_UNITS
    assert DEFAULTS["counter_alone_points"] == redemptions_rules.ALONE_POINTS
    assert DEFAULTS["stock_alone_pieces"] == stock_rules.PIECES_ALONE
    assert DEFAULTS["stock_alone_fen"] == stock_rules.FEN_ALONE
    assert DEFAULTS["last_year_open_days"] == donations_rules.OPEN_DAYS


def _settings(directory: DirectoryRig) -> list[Any]:
    """The settings, with that of sessions first."""
    found = directory.read("/settings", by=directory.station)["items"]
    return sorted(found, key=lambda one: (one["key"] != STAFF_HOURS, one["key"]))


def test_a_session_of_staff_is_as_short_as_the_setting_says(directory: DirectoryRig) -> None:
    station = {"name": "赵云", "login": "zhaoyun", "password": "two long sparrows", "roles": ["station"]}
    directory.made("/people", station, by=directory.admin)
    directory.choose_passwords()
    for hours, version in ((4, 0), (2, 1)):
        match = {"If-Match": f'"{version}"'}
        assert directory.put(PATH, {"value": hours}, by=directory.admin, headers=match).status_code == 200
        token = directory.login("zhaoyun", "two long sparrows").json["refresh_token"]
        later = real_now() + timedelta(hours=3)
        with directory.database.transaction() as tx:
            if hours == 4:
                sign_in_commands.renew(tx, published_at=directory.now, refresh_token=token, now=later)
            else:
                with pytest.raises(SessionOver):
                    sign_in_commands.renew(tx, published_at=directory.now, refresh_token=token, now=later)


def test_of_two_changes_of_a_setting_at_once_the_second_is_refused(directory: DirectoryRig) -> None:
    answers = []

    def change() -> None:
        answers.append(directory.put(PATH, {"value": 8}, by=directory.admin, headers=FIRST))

    second = threading.Thread(target=change)
    assert directory.get(PATH, by=directory.admin).json["version"] == 0
    with directory.tx() as tx:
        first = tx.read(communities_store.own_to_lock(tx))
        communities_store.add_setting(tx, Setting(STAFF_HOURS, 6, directory.now, 1), by_id=first.id, reason=None)
        second.start()
        until = time.monotonic() + 10
        while not tx.scalar(text("select count(*) from pg_locks where not granted")):
            assert time.monotonic() < until
            time.sleep(0.01)
    second.join()
    assert [answer.status_code for answer in answers] == [412]
    assert directory.read(PATH, by=directory.admin)["value"] == 6


@pytest.mark.parametrize("value", [0, 25, True, "12", 8.5, None, [8]])
def test_a_setting_refuses_a_value_of_another_kind(directory: DirectoryRig, value: object) -> None:
    answer = directory.put(PATH, {"value": value}, by=directory.admin, headers=FIRST)
    assert (answer.status_code, answer.json["errors"][0]["pointer"]) == (422, "/value")


@pytest.mark.parametrize("key", ["name_of_station", "leaderboard", "fusions", "colour"])
def test_a_setting_that_no_code_reads_is_unknown(directory: DirectoryRig, key: str) -> None:
    assert directory.put(f"/settings/{key}", {"value": True}, by=directory.admin, headers=FIRST).status_code == 404
    assert directory.get(f"/settings/{key}", by=directory.admin).status_code == 404
