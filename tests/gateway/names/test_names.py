"""Names beside ids."""

from __future__ import annotations

from services.chassis.database.tables import new_id
from tests.gateway.conftest import DirectoryRig


def test_names_are_read_for_a_list_as_each_record_shows_them(directory: DirectoryRig) -> None:
    li = directory.person("volunteer", name="李梅")
    wang = directory.person("resident", name="王刚", display_name="王叔")
    stranger = directory.other.person("resident")
    asked = {"ids": [str(one) for one in (wang.id, li.id, stranger.id, new_id())]}

    def seen(by: object) -> list[tuple[str, str | None]]:
        found = directory.made("/people/names", asked, by=by)["items"]
        assert [one["id"] for one in found] == [str(li.id), str(wang.id)]
        return [(one["display_name"], one["name"]) for one in found]

    for staff in (directory.station, directory.admin, directory.person("social_worker")):
        assert seen(staff) == [("李**", "李梅"), ("王叔", "王刚")]
    assert seen(li) == [("李**", "李梅"), ("王叔", None)]
    for other in (directory.person("team_leader"), directory.person("shop"), directory.client("people:read")):
        assert seen(other) == [("李**", None), ("王叔", None)]


def test_a_list_of_names_has_a_length(directory: DirectoryRig) -> None:
    for ids in ([], [str(new_id()) for _ in range(101)]):
        assert directory.post("/people/names", {"ids": ids}, by=directory.station).status_code == 422
