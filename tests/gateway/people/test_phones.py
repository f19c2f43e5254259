"""Phones beside the login, which a household shares, and logins that are taken off."""

from __future__ import annotations

from typing import Any

import pytest

from services.contracts.gateway import PersonChanged
from tests.gateway.conftest import DirectoryRig
from tests.support.rig import if_match

HOME = "0731-8888 1234"
STORED = "+8673188881234"


@pytest.fixture
def couple(directory: DirectoryRig) -> list[dict[str, Any]]:
    """Two people with one phone at home; one of them signs in with a phone of her own."""
    wife = {"name": "王奶奶", "phone": "13900000009", "contact_phones": [HOME, "0731 88881234", "0731-8888 0002 转 9"]}
    husband = {"name": "张爷爷", "login": "zhang", "contact_phones": ["+86 (0)731 8888 1234"]}
    return [directory.made("/people", one, by=directory.station) for one in (wife, husband)]


def ids(directory: DirectoryRig, query: str) -> list[str]:
    return [one["id"] for one in directory.read(f"/people?{query}", by=directory.station)["items"]]


def test_a_household_shares_a_phone(directory: DirectoryRig, couple: list[dict[str, Any]]) -> None:
    wife, husband = couple
    assert wife["contact_phones"] == [STORED, "+8673188880002;ext=9"]
    assert (husband["contact_phones"], husband["phone"]) == ([STORED], None)
    both = [wife["id"], husband["id"]]
    for query in ("q=1234", "q=0731-88881234", "phone=0731-88881234"):
        assert ids(directory, query) == both
    assert ids(directory, "q=0002") == [wife["id"]]
    assert directory.login(STORED, "whatever it is").json["code"] == "login_failed"
    seen = directory.read(f"/people/{wife['id']}", by=directory.person("resident"))
    assert (seen["phone"], seen["contact_phones"]) == (None, [])


def test_contact_phones_are_changed_and_read_again(directory: DirectoryRig, couple: list[dict[str, Any]]) -> None:
    path, told = f"/people/{couple[0]['id']}", len(directory.published(PersonChanged))
    self = directory.caller(couple[0]["id"], "resident")
    wrong = directory.patch(path, {"contact_phones": [HOME, "88"]}, by=self, headers=if_match(couple[0]))
    assert (wrong.status_code, wrong.json["errors"][0]["pointer"]) == (422, "/contact_phones/1")
    changed = directory.patch(path, {"contact_phones": ["400 800 1234"]}, by=self, headers=if_match(couple[0])).json
    assert changed["contact_phones"] == ["+864008001234"]
    assert ids(directory, "q=0731-88881234") == [couple[1]["id"]]
    assert changed["phone"] == couple[0]["phone"]
    assert len(directory.published(PersonChanged)) == told
    many = {"contact_phones": [HOME] * 6}
    assert directory.patch(path, many, by=self, headers=if_match(changed)).status_code == 422


def test_a_phone_is_taken_off_and_free_again(directory: DirectoryRig, couple: list[dict[str, Any]]) -> None:
    path = f"/people/{couple[0]['id']}"
    freed = directory.patch(path, {"phone": None}, by=directory.station, headers=if_match(couple[0])).json
    assert (freed["phone"], freed["contact_phones"]) == (None, couple[0]["contact_phones"])
    assert ids(directory, "q=0009") == []
    new = directory.made("/people", {"name": "李四", "phone": "13900000009"}, by=directory.station)
    assert ids(directory, "q=0009") == [new["id"]]
    path = f"/people/{couple[1]['id']}"
    freed = directory.patch(path, {"login": None}, by=directory.station, headers=if_match(couple[1])).json
    assert freed["login"] is None


def test_contact_phones_end_with_the_leaving(directory: DirectoryRig, couple: list[dict[str, Any]]) -> None:
    directory.let_leave(couple[0]["id"])
    gone = directory.read(f"/people/{couple[0]['id']}", by=directory.station)
    assert (gone["phone"], gone["contact_phones"]) == (None, [])
    assert ids(directory, "q=0731-88881234") == [couple[1]["id"]]
