"""The points service of one community, and the events that other services send to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from services.chassis.database.tables import new_id
from services.contracts import charity, orders
from tests.support.rig import Caller, Rig

SPRING = date(2026, 3, 10)


@dataclass
class PointsService:
    """The points service in one community."""

    rig: Rig

    def closing(
        self, minutes: dict[UUID, int], *, order: UUID | None = None, revision: int = 1, on: date = SPRING
    ) -> orders.OrderClosed:
        """Returns the event of an order that closed with these minutes."""
        return orders.OrderClosed(
            order_id=order or new_id(),
            revision=revision,
            form="errand",
            closed_at=self.rig.now,
            volunteers=tuple(
                orders.Served(person_id=person, served_on=on, minutes=many, method="leader")
                for person, many in minutes.items()
            ),
        )

    def serve(self, person: Caller, minutes: int, **given: Any) -> UUID:
        """Close one order; returns its id."""
        event = self.closing({person.id: minutes}, **given)
        self.rig.deliver(event)
        return event.order_id

    def gift(self, donor: UUID | None, units: int, *, on: date = SPRING) -> charity.GiftAccepted:
        """Returns the event of an accepted gift."""
        kind = "person" if donor else "named"
        return charity.GiftAccepted(
            gift_id=new_id(), revision=1, donor_kind=kind, donor_person_id=donor, units=units, accepted_on=on
        )

    def give(self, person: Caller, units: int) -> UUID:
        """Accept a gift of a person; returns its id."""
        event = self.gift(person.id, units)
        self.rig.deliver(event)
        return event.gift_id

    def asking(self, person: UUID, points: int) -> charity.RedemptionRequested:
        """Returns the event of a redemption that asks for points."""
        return charity.RedemptionRequested(
            redemption_id=new_id(),
            person_id=person,
            reward_id=new_id(),
            reward_kind="voucher",
            quantity=1,
            points=points,
            requested_at=self.rig.now,
        )

    def redeem(self, person: Caller, points: int) -> UUID:
        """Ask for a redemption; returns its id."""
        event = self.asking(person.id, points)
        self.rig.deliver(event)
        return event.redemption_id

    def give_back(self, person: Caller, redemption: UUID, points: int) -> charity.RedemptionReturned:
        """Returns the event of a redemption whose points go back."""
        return charity.RedemptionReturned(
            redemption_id=redemption,
            return_id=new_id(),
            person_id=person.id,
            points=points,
            reason="cancelled",
            returned_at=self.rig.now,
        )

    def account(self, person: Caller, year: int | None = None) -> dict[str, Any]:
        """Returns what the person sees of their account."""
        asked = f"?year={year}" if year else ""
        seen: dict[str, Any] = self.rig.read(f"/accounts/{person.id}{asked}", by=person)
        return seen

    def holds(self, person: Caller, **wanted: Any) -> None:
        """The account shows these values, and the audit finds nothing."""
        seen = self.account(person)
        assert {name: seen[name] for name in wanted} == wanted
        assert self.rig.audit() == []


@pytest.fixture
def points_service(points: Rig) -> PointsService:
    """The points service in a fresh community."""
    return PointsService(points)


@pytest.fixture
def volunteer(points_service: PointsService) -> Caller:
    """A volunteer of the community."""
    return points_service.rig.person("volunteer")
