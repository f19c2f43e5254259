"""How the station is reached, as everybody sees it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from gateway.communities.tables import community_profiles
from tests.gateway.conftest import DirectoryRig
from tests.support.rig import if_match

PROFILE = {"phone": "0731-8888 1234 转 801", "address": "阳明路 1 号", "opening_hours": "周一至周五\n8:30–17:30"}


def test_an_administrator_says_how_the_station_is_reached(directory: DirectoryRig) -> None:
    before = directory.read("", by=None)
    assert {before[name] for name in PROFILE} == {None}
    changed = directory.patch("", PROFILE, by=directory.admin, headers=if_match(before)).json
    assert {name: changed[name] for name in PROFILE} == PROFILE | {"phone": "+8673188881234;ext=801"}
    assert directory.read("", by=None) == changed
    stale = directory.patch("", {"phone": "12345"}, by=directory.admin, headers=if_match(before))
    assert stale.status_code == 412
    without = directory.patch("", {"phone": None}, by=directory.admin, headers=if_match(changed)).json
    assert (without["phone"], without["address"]) == (None, PROFILE["address"])
    with directory.tx() as tx:
        rows = tx.all(select(community_profiles).where(tx.in_community(community_profiles)).order_by("version"))
    assert [(row.phone, row.by_id) for row in rows] == [
        ("+8673188881234;ext=801", directory.admin.id),
        (None, directory.admin.id),
    ]
    first = {"If-Match": '"0"'}
    setting = directory.put("/settings/session_hours_staff", {"value": 8}, by=directory.admin, headers=first)
    assert setting.status_code == 200
    assert directory.read("", by=None)["address"] == PROFILE["address"]
    assert directory.audit() == []


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("12345", "12345"),
        ("400 800 1234", "+864008001234"),
        ("０７３１－８８８８１２３４", "+8673188881234"),
        ("0731-88881234#8", "+8673188881234;ext=8"),
        ("13900000001", "+8613900000001"),
    ],
)
def test_the_forms_of_a_phone_are_one(directory: DirectoryRig, typed: str, stored: str) -> None:
    community = directory.read("", by=None)
    changed = directory.patch("", {"phone": typed}, by=directory.admin, headers=if_match(community)).json
    assert changed["phone"] == stored
    again = directory.patch("", {"phone": stored}, by=directory.admin, headers=if_match(changed)).json
    assert again["phone"] == stored


@pytest.mark.parametrize("typed", ["139000000011", "88881234", "call us", "转 801"])
def test_what_is_no_phone_is_refused(directory: DirectoryRig, typed: str) -> None:
    community = directory.read("", by=None)
    answer = directory.patch("", {"phone": typed}, by=directory.admin, headers=if_match(community))
    assert (answer.status_code, answer.json["errors"][0]["pointer"]) == (422, "/phone")


def test_nobody_else_changes_it(directory: DirectoryRig) -> None:
    headers = if_match(directory.read("", by=None))
    for role in ("station", "resident"):
        answer = directory.patch("", {"phone": "12345"}, by=directory.person(role), headers=headers)
        assert answer.status_code == 403
