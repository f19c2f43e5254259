"""How far a request walks: the files of the directory that it calls, the statements and the trips to the server.

The limits are what is reached; they only go down.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from tests.gateway.conftest import ADMIN_PASSWORD, LI, DirectoryRig
from tests.support.rig import if_match
from tests.support.walks import walking

PROOF = {"current_password": LI["password"]}


@contextmanager
def walk_within(directory: DirectoryRig, *, files: int, statements: int, trips: int) -> Iterator[None]:
    with walking("gateway", directory.database) as walk:
        yield
    assert len(walk.counted) <= files, walk.counted
    assert len(walk.statements) <= statements, "\n".join(walk.statements)
    assert walk.trips <= trips, "\n".join(walk.statements)


def test_a_sign_in(directory: DirectoryRig, li: dict[str, str]) -> None:
    with walk_within(directory, files=15, statements=11, trips=4):
        assert directory.login("limei", "two sparrows").status_code == 200


def test_a_refused_sign_in_is_as_long_for_an_unknown_login(directory: DirectoryRig, li: dict[str, str]) -> None:
    """Statements and trips are the same, so that the time of an answer tells nothing."""
    with walking("gateway", directory.database) as unknown:
        assert directory.login("nobody", "a wrong password").status_code == 401
    with walking("gateway", directory.database) as known:
        assert directory.login("limei", "a wrong password").status_code == 401
    assert (unknown.statements, unknown.trips) == (known.statements, known.trips)
    assert unknown.files == known.files
    assert known.trips <= 3  # the last one is ROLLBACK


def test_a_refresh(directory: DirectoryRig, li: dict[str, str]) -> None:
    """The simulated clock of the tests is read by a trip of its own, here and for the token of a client."""
    token = directory.login("limei", "two sparrows").json["refresh_token"]
    with walk_within(directory, files=10, statements=11, trips=4):
        assert directory.refresh(token)[0] == 200


def test_a_new_person(directory: DirectoryRig) -> None:
    station = directory.station
    with walk_within(directory, files=10, statements=15, trips=3):
        assert directory.post("/people", LI, by=station).status_code == 201


def test_a_new_role(directory: DirectoryRig, li: dict[str, str]) -> None:
    roles, admin, match = {"roles": ["volunteer", "station"]}, directory.admin, {"If-Match": '"1"'}
    directory.login("limei", "two sparrows")
    with walk_within(directory, files=7, statements=12, trips=3):
        assert directory.patch(f"/people/{li['id']}", roles, by=admin, headers=match).status_code == 200


def test_leaving(directory: DirectoryRig, li: dict[str, str]) -> None:
    me = directory.caller(UUID(li["id"]), "volunteer")
    with walk_within(directory, files=12, statements=19, trips=3):
        assert directory.post(f"/people/{li['id']}/leave", PROOF, by=me).status_code == 200


def test_asking_somebody_to_leave(directory: DirectoryRig, li: dict[str, str]) -> None:
    admin = directory.admin
    with walk_within(directory, files=6, statements=8, trips=2):
        assert directory.post(f"/people/{li['id']}/leave", {"reason": "moved"}, by=admin).status_code == 200


def test_setting_a_first_password(directory: DirectoryRig) -> None:
    directory.made("/people", LI, by=directory.station)
    refused = directory.login("limei", "two sparrows")
    with walk_within(directory, files=16, statements=16, trips=4):
        assert directory.set_password(refused, "three sparrows").status_code == 200


def test_confirming_a_role(directory: DirectoryRig) -> None:
    by, made = (
        directory.second_admin,
        directory.made("/people", {"name": "周敏", "roles": ["auditor"]}, by=directory.admin),
    )
    path = f"/people/{made['id']}/roles/auditor/confirm"
    with walk_within(directory, files=9, statements=16, trips=5):
        assert directory.post(path, by=by, headers=if_match(made)).status_code == 200


def test_a_new_client_and_its_token(directory: DirectoryRig) -> None:
    admin = directory.admin
    with walk_within(directory, files=6, statements=8, trips=2):
        made = directory.post("/clients", {"name": "医院", "scopes": ["orders:read"]}, by=admin).json
    with walk_within(directory, files=9, statements=7, trips=4):
        grant = {"grant_type": "client_credentials"}
        assert directory.token(grant, (made["client_id"], made["client_secret"])).status_code == 200


def test_opening_a_community(directory: DirectoryRig) -> None:
    new = {"slug": f"{directory.slug}-2", "name": "枫林社区", "admin": {"login": "admin", "password": ADMIN_PASSWORD}}
    with walk_within(directory, files=12, statements=18, trips=4):
        assert directory.post("/v1/communities", new, by=directory.operator).status_code == 201
