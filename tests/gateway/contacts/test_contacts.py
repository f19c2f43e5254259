"""Names and phones inside the windows that orders published; each reading is recorded."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from services.chassis.database.tables import new_id
from services.contracts.orders import ContactsChanged, ContactWindow
from tests.gateway.conftest import DirectoryRig
from tests.support.rig import Caller

ORDER = new_id()


@pytest.fixture
def elder(directory: DirectoryRig) -> dict[str, Any]:
    made: dict[str, Any] = directory.made("/people", {"name": "孙桂兰", "phone": "13900000008"}, by=directory.station)
    return made


@pytest.fixture
def volunteer(directory: DirectoryRig) -> Caller:
    return directory.person("volunteer")


def open_window(
    directory: DirectoryRig, person: dict[str, Any], *readers: UUID, role: str = "volunteer", sequence: int = 1
) -> None:
    window = ContactWindow(person_id=UUID(person["id"]), role=role, reader_ids=readers)
    event = ContactsChanged(order_id=ORDER, windows=(window,) if readers else ())
    directory.deliver(event, sequence=sequence)


def read(directory: DirectoryRig, person: dict[str, Any], by: Caller) -> tuple[int, Any]:
    answer = directory.get(f"/people/{person['id']}/contact", by=by)
    return answer.status_code, answer.json


def test_who_serves_reads_name_and_phone_and_the_person_sees_it(
    directory: DirectoryRig, elder: dict[str, Any], volunteer: Caller
) -> None:
    assert read(directory, elder, volunteer)[1]["code"] == "contact_closed"
    open_window(directory, elder, volunteer.id)
    status, contact = read(directory, elder, volunteer)
    assert (status, contact["name"], contact["phone"]) == (200, "孙桂兰", "+8613900000008")
    own = directory.caller(UUID(elder["id"]), "resident")
    for who in (own, directory.admin):
        (line,) = directory.read(f"/people/{elder['id']}/reads", by=who)["items"]
        assert (line["reader_id"], line["object_kind"], line["purpose"]) == (str(volunteer.id), "contact", "service")
        assert (line["object_id"], line["read_at"]) == (str(ORDER), directory.now.isoformat())
    assert directory.audit() == []


def test_others_read_neither_the_contact_nor_the_record(
    directory: DirectoryRig, elder: dict[str, Any], volunteer: Caller
) -> None:
    open_window(directory, elder, volunteer.id)
    for who in (directory.person("volunteer"), directory.station, directory.person("auditor")):
        assert read(directory, elder, who)[0] == 403
        assert directory.get(f"/people/{elder['id']}/reads", by=who).status_code == 403
    assert directory.get(f"/people/{elder['id']}/reads", by=volunteer).status_code == 403
    assert directory.get(f"/people/{new_id()}/contact", by=volunteer).status_code == 404
    assert directory.read(f"/people/{elder['id']}/reads", by=directory.admin)["items"] == []


def test_the_window_closes_with_the_order(directory: DirectoryRig, elder: dict[str, Any], volunteer: Caller) -> None:
    open_window(directory, elder, volunteer.id)
    open_window(directory, elder, sequence=3)
    assert read(directory, elder, volunteer)[0] == 403
    open_window(directory, elder, volunteer.id, sequence=2)  # comes late
    assert read(directory, elder, volunteer)[0] == 403
    open_window(directory, elder, volunteer.id, sequence=4)  # reopened
    assert read(directory, elder, volunteer)[0] == 200


def test_the_reader_needs_the_role_of_now(directory: DirectoryRig, elder: dict[str, Any], volunteer: Caller) -> None:
    """The token is the one of before: the directory looks at what the reader is now."""
    open_window(directory, elder, volunteer.id)
    path = f"/people/{volunteer.id}"
    tag = {"If-Match": directory.get(path, by=directory.admin).headers["ETag"]}
    assert directory.patch(path, {"roles": []}, by=directory.admin, headers=tag).status_code == 200
    newer = directory.caller(volunteer.id, "volunteer", epoch=2)
    assert read(directory, elder, newer)[1]["code"] == "contact_closed"


def test_leaders_read_their_members_and_a_leader_is_a_volunteer_too(directory: DirectoryRig) -> None:
    leader, member = directory.person("team_leader"), directory.made("/people", {"name": "李梅"}, by=directory.admin)
    open_window(directory, member, leader.id, role="team_leader")
    assert read(directory, member, leader)[1]["name"] == "李梅"
    open_window(directory, member, leader.id, role="volunteer", sequence=2)
    assert read(directory, member, leader)[0] == 200


def test_a_person_who_left_is_not_read(directory: DirectoryRig, elder: dict[str, Any], volunteer: Caller) -> None:
    open_window(directory, elder, volunteer.id)
    directory.let_leave(elder["id"])
    assert read(directory, elder, volunteer)[0] == 403
