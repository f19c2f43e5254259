"""People who serve, give and redeem, seen from the book of points."""

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
class Book:
    """The book of one community, told what happens in the others."""

    rig: Rig

    def closing(
        self, minutes: dict[UUID, int], *, order: UUID | None = None, revision: int = 1, on: date = SPRING
    ) -> orders.OrderClosed:
        """An order closed with these minutes of these people."""
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
        """One order, closed; its id."""
        event = self.closing({person.id: minutes}, **given)
        self.rig.hear(event)
        return event.order_id

    def gift(self, donor: UUID | None, units: int, *, on: date = SPRING) -> charity.GiftAccepted:
        """A gift taken in."""
        kind = "person" if donor else "named"
        return charity.GiftAccepted(
            gift_id=new_id(), revision=1, donor_kind=kind, donor_person_id=donor, units=units, accepted_on=on
        )

    def give(self, person: Caller, units: int) -> UUID:
        """A person's gift; its id."""
        event = self.gift(person.id, units)
        self.rig.hear(event)
        return event.gift_id

    def asking(self, person: UUID, points: int) -> charity.RedemptionRequested:
        """Stock is reserved for somebody."""
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
        """Somebody redeems; the redemption's id."""
        event = self.asking(person.id, points)
        self.rig.hear(event)
        return event.redemption_id

    def give_back(self, person: Caller, redemption: UUID, points: int) -> charity.RedemptionReturned:
        """Points of a redemption are to go back."""
        return charity.RedemptionReturned(
            redemption_id=redemption,
            return_id=new_id(),
            person_id=person.id,
            points=points,
            reason="cancelled",
            returned_at=self.rig.now,
        )

    def account(self, person: Caller, year: int | None = None) -> dict[str, Any]:
        """What the person sees of their account."""
        asked = f"?year={year}" if year else ""
        seen: dict[str, Any] = self.rig.read(f"/accounts/{person.id}{asked}", by=person)
        return seen

    def holds(self, person: Caller, **wanted: Any) -> None:
        """The account says this, and the book is in order."""
        seen = self.account(person)
        assert {name: seen[name] for name in wanted} == wanted
        assert self.rig.audit() == []


@pytest.fixture
def book(points: Rig) -> Book:
    """The book of a fresh community."""
    return Book(points)
