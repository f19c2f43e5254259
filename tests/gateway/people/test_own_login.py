"""Changing one's own password, phone or login needs the current password."""

from __future__ import annotations

from uuid import UUID

import pytest

from gateway.credentials import passwords
from tests.gateway.conftest import LI, NEW, DirectoryRig
from tests.support.rig import Caller


def test_a_new_password_ends_all_sessions(directory: DirectoryRig, li: dict[str, str]) -> None:
    old = directory.login("limei", "two sparrows").json
    me = Caller(UUID(li["id"]), old["access_token"])
    by_staff = directory.patch(
        f"/people/{li['id']}", {"password": "three sparrows"}, by=directory.admin, headers={"If-Match": '"1"'}
    )
    assert by_staff.status_code == 403
    new = {"password": "three sparrows", "current_password": "two sparrows"}
    changed = directory.patch(f"/people/{li['id']}", new, by=me, headers={"If-Match": '"1"'})
    assert changed.status_code == 200
    directory.look_again()
    assert directory.get("/people", by=me).status_code == 401
    assert directory.refresh(old["refresh_token"])[1]["code"] == "session_over"
    assert directory.login("limei", "two sparrows").status_code == 401
    again = directory.login("limei", "three sparrows").json
    assert directory.get("/people", by=Caller(me.id, again["access_token"])).status_code == 200


@pytest.mark.parametrize("change", [{"password": "three sparrows"}, {"phone": "13900000002"}, {"login": "lili"}])
def test_changing_ones_own_login_needs_the_password(
    directory: DirectoryRig, li: dict[str, str], change: dict[str, str]
) -> None:
    me, path = directory.caller(UUID(li["id"]), "volunteer"), f"/people/{li['id']}"
    match = {"If-Match": '"1"', "X-Forwarded-For": directory.slug}
    for proof in ({}, {"current_password": "a guess"}, {"current_password": ""}):
        refused = directory.patch(path, change | proof, by=me, headers=match)
        assert (refused.status_code, refused.json["code"]) == (422, "password_unproven"), refused.json
        assert refused.json["errors"][0]["pointer"] == "/current_password"
    assert directory.login("limei", "two sparrows").status_code == 200
    changed = directory.patch(path, change | {"current_password": "two sparrows"}, by=me, headers=match)
    assert changed.status_code == 200
    assert "current_password" not in changed.json


def test_guesses_of_the_current_password_are_limited(directory: DirectoryRig, li: dict[str, str]) -> None:
    me, path = directory.caller(UUID(li["id"]), "volunteer"), f"/people/{li['id']}"
    match = {"If-Match": '"1"', "X-Forwarded-For": directory.slug}
    wish = {"phone": "13900000002", "current_password": "a guess"}
    tries = [directory.patch(path, wish, by=me, headers=match) for _ in range(6)]
    assert [one.status_code for one in tries] == [422] * 5 + [429]
    right = directory.patch(path, wish | {"current_password": "two sparrows"}, by=me, headers=match)
    assert right.json["code"] == "slow_down"
    assert directory.patch(path, {"display_name": "李阿姨"}, by=me, headers=match).status_code == 200


def test_an_old_password_proves_nothing_if_it_was_changed_meanwhile(
    directory: DirectoryRig, li: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, check = f"/people/{li['id']}", passwords.verify_password
    proven = {"current_password": LI["password"]}

    def signed_in(epoch: int) -> Caller:
        return directory.caller(UUID(li["id"]), "volunteer", epoch=epoch)

    def slowly(kept: str | None, password: str) -> bool:
        known = check(kept, password)
        monkeypatch.setattr(passwords, "verify_password", check)
        wish = {"password": NEW["password"]} | proven
        assert directory.patch(path, wish, by=signed_in(1), headers={"If-Match": '"1"'}).status_code == 200
        return known

    monkeypatch.setattr(passwords, "verify_password", slowly)
    for epoch, guessed in ((1, '"1"'), (2, '"2"')):  # a thief sends today's version, or guesses the next
        wish, by = {"password": "four sparrows"} | proven, signed_in(epoch)  # the change ends older tokens
        late = directory.patch(path, wish, by=by, headers={"If-Match": guessed})
        assert late.status_code in (412, 422), guessed
    assert directory.login("limei", NEW["password"]).status_code == 200
