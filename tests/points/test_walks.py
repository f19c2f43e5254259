"""How far a request or an event walks: the files of the service that it calls, the statements and the trips.

The limits are what is reached; they only go down.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from services.chassis.messaging.contract import Event
from services.contracts import orders
from services.contracts import points as contracts
from tests.points.conftest import SPRING, PointsService
from tests.support.rig import Caller
from tests.support.walks import walking


@contextmanager
def walk_within(points_service: PointsService, *, files: int, statements: int, trips: int) -> Iterator[None]:
    with walking("services/points", points_service.rig.database) as walk:
        yield
    assert len(walk.counted) <= files, walk.counted
    assert len(walk.statements) <= statements, "\n".join(walk.statements)
    assert walk.trips <= trips, "\n".join(walk.statements)


def deliver_once(points_service: PointsService, *events: Event) -> None:
    points_service.rig.consumer.take([points_service.rig.delivery(event) for event in events])


@pytest.fixture
def served(points_service: PointsService, volunteer: Caller) -> Caller:
    """A volunteer who has reached the gate; the time zone is read once a process, and was read here."""
    points_service.serve(volunteer, 900)
    return volunteer


@pytest.mark.parametrize("many", [1, 50])
def test_a_service_that_earns(points_service: PointsService, served: Caller, many: int) -> None:
    """However many orders close together."""
    closings = [points_service.closing({served.id: 60}, on=SPRING - timedelta(days=one)) for one in range(many)]
    with walk_within(points_service, files=8, statements=21, trips=4):
        deliver_once(points_service, *closings)
    points_service.holds(served, balance=30 + 2 * many)


def test_a_gift_that_earns(points_service: PointsService, served: Caller) -> None:
    gift = points_service.gift(served.id, 2)
    with walk_within(points_service, files=8, statements=20, trips=4):
        deliver_once(points_service, gift)


def test_a_revision(points_service: PointsService, served: Caller) -> None:
    """Another volunteer served: the points of the one who was named before are reversed."""
    order, other = points_service.serve(served, 60), points_service.rig.person("volunteer")
    revised = points_service.closing({other.id: 60}, order=order, revision=2)
    with walk_within(points_service, files=8, statements=22, trips=4):
        deliver_once(points_service, revised)
    points_service.holds(served, balance=30)
    points_service.holds(other, balance=2)


def test_a_reopened_order(points_service: PointsService, served: Caller) -> None:
    order = points_service.serve(served, 60)
    reopened = orders.OrderReopened(order_id=order, revision=1, reopened_at=points_service.rig.now, reason="minutes")
    with walk_within(points_service, files=8, statements=20, trips=4):
        deliver_once(points_service, reopened)
    points_service.holds(served, balance=32, held=2)


def test_a_redemption_debited(points_service: PointsService, served: Caller) -> None:
    asked = points_service.asking(served.id, 4)
    with walk_within(points_service, files=8, statements=17, trips=4):
        deliver_once(points_service, asked)
    assert len(points_service.rig.published(contracts.PointsDebited)) == 1


def test_a_redemption_refused(points_service: PointsService, served: Caller) -> None:
    asked = points_service.asking(served.id, 31)
    with walk_within(points_service, files=8, statements=13, trips=3):
        deliver_once(points_service, asked)
    assert len(points_service.rig.published(contracts.DebitRefused)) == 1


def test_a_return(points_service: PointsService, served: Caller) -> None:
    returned = points_service.give_back(served, points_service.redeem(served, 4), 4)
    with walk_within(points_service, files=8, statements=19, trips=4):
        deliver_once(points_service, returned)
    points_service.holds(served, balance=30)


def test_an_account(points_service: PointsService, served: Caller) -> None:
    with walk_within(points_service, files=4, statements=6, trips=2):
        assert points_service.account(served)["balance"] == 30


def test_the_entries_of_an_account(points_service: PointsService, served: Caller) -> None:
    with walk_within(points_service, files=4, statements=5, trips=3):
        points_service.rig.read(f"/accounts/{served.id}/entries", by=served)


@pytest.mark.usefixtures("served")
def test_a_new_rule(points_service: PointsService) -> None:
    admin = points_service.rig.person("admin")
    rule = {"effective_from": "2026-05-01", "points_per_hour": 3}
    with walk_within(points_service, files=5, statements=10, trips=2):
        points_service.rig.made("/point-rules", rule, by=admin)
