"""Who sees an account, and how its entries read."""

from __future__ import annotations

from services.chassis.database.tables import new_id
from tests.points.conftest import PointsService
from tests.support.rig import Caller


def test_nobody_looks_into_anothers_account(points_service: PointsService, volunteer: Caller) -> None:
    other = points_service.rig.person("volunteer")
    assert points_service.rig.get(f"/accounts/{volunteer.id}", by=other).status_code == 404
    for reader in (
        points_service.rig.person("station"),
        points_service.rig.person("auditor"),
        points_service.rig.client("accounts:read"),
    ):
        assert points_service.rig.read(f"/accounts/{volunteer.id}", by=reader)["balance"] == 0
    stranger = points_service.rig.other.person("station")
    assert points_service.rig.other.get(f"/accounts/{volunteer.id}", by=stranger).status_code == 404


def test_ones_own_account_is_empty_until_the_service_knows_the_person(points_service: PointsService) -> None:
    """Somebody who registered a moment ago has a token before their event arrives here."""
    newcomer = points_service.rig.caller(new_id(), "resident")
    points_service.holds(newcomer, balance=0, owed=0, year_points=0, may_redeem=False, points_missing=30, version=0)
    assert points_service.rig.read(f"/accounts/{newcomer.id}/entries", by=newcomer)["items"] == []


def test_others_see_an_account_once_the_service_knows_the_person(points_service: PointsService) -> None:
    newcomer = points_service.rig.caller(new_id(), "resident")
    readers = points_service.rig.person("station"), points_service.rig.client("accounts:read")
    pages = f"/accounts/{newcomer.id}", f"/accounts/{newcomer.id}/entries"
    answers = [points_service.rig.get(page, by=reader) for page in pages for reader in readers]
    assert {(one.status_code, one.json["code"]) for one in answers} == {(404, "not_found")}
    points_service.rig.join(newcomer.id, "resident")
    assert {points_service.rig.get(page, by=reader).status_code for page in pages for reader in readers} == {200}


def test_the_statement_lists_everything_newest_first(points_service: PointsService, volunteer: Caller) -> None:
    points_service.serve(volunteer, 900)
    points_service.redeem(volunteer, 4)
    seen = points_service.rig.read(f"/accounts/{volunteer.id}/entries", by=volunteer)["items"]
    assert [(one["part"], one["kind"], one["amount"], one["balance_after"]) for one in seen] == [
        ("points", "spend", -4, 26),
        ("points", "earn", 30, 30),
        ("minutes", "earn", 900, 900),
    ]
    first = points_service.rig.read(f"/accounts/{volunteer.id}/entries?limit=2", by=volunteer)
    rest = points_service.rig.read(f"/accounts/{volunteer.id}/entries?limit=2&cursor={first['next']}", by=volunteer)
    assert [one["seq"] for one in first["items"] + rest["items"]] == [3, 2, 1]
