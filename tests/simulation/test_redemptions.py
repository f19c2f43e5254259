"""The redemption as a state machine: charity and points on their real databases, against a model of one page.

Hypothesis chooses what is asked, by whom, what is called off, which messages arrive where, in what order and how often,
and where a process ends. After each step both services say what the model says, and their audits are empty.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from werkzeug.test import TestResponse

from services.charity.redemptions.tables import redemptions
from services.charity.rewards.tables import rewards
from services.charity.stock.tables import lots, movements
from services.chassis.database.tables import new_id
from services.chassis.messaging.deferred import deferred
from services.contracts import charity, gateway, orders
from services.contracts import points as points_contracts
from services.points.ledger.tables import accounts
from services.points.redemptions.tables import debits
from tests.charity.conftest import Supermarket
from tests.points.conftest import SPRING, PointsService
from tests.simulation.conftest import SETTINGS, TIMEOUT
from tests.simulation.post import Letter, Post, broken, ending_before_commit, rows
from tests.support.rig import Caller, Prepared, Rig, if_match

FATES = st.sampled_from(["answered", "answered", "answered", "lost", "ended"])
STEPS = {  # and how often each
    "an_order_closes_or_is_reopened": 3,
    "somebody_asks": 4,
    "a_client_sends_again": 1,
    "something_becomes_of_it": 5,
    "messages_arrive": 10,
    "days_pass": 1,
    "somebody_leaves": 1,
}
Draw = Callable[[st.SearchStrategy[Any]], Any]
GATE, COLLECT_DAYS = 30, 14


@dataclass
class Wish:
    """A redemption as it must be."""

    person: UUID
    reward: str
    quantity: int
    points: int
    state: str = "reserved"
    answered_on: date | None = None
    used: int = 0

    @property
    def goods(self) -> bool:
        return self.reward == "goods"

    @property
    def open(self) -> bool:
        return self.state in ("reserved", "cancelling")

    def may(self, what: str) -> bool:
        """Whether it is good for this, and would be another thing afterwards."""
        if what == "second":
            return self.state == "awaiting_second"
        if what == "cancel":
            return self.state in ("reserved", "awaiting_second") or (self.goods and self.state == "confirmed")
        if what == "hand-over":
            return self.goods and self.state == "confirmed"
        return not self.goods and self.state == "confirmed" and self.used < self.quantity


@dataclass
class Model:
    """Both services on one page: what people have, what was answered, where each redemption stands."""

    people: list[UUID]
    left: set[tuple[str, UUID]] = field(default_factory=set)  # services that know that somebody left
    words: dict[UUID, tuple[int, UUID, int]] = field(default_factory=dict)  # of each order: revision, person, minutes
    doubts: dict[UUID, int] = field(default_factory=dict)  # of each order: the last revision that was opened again
    wishes: dict[UUID, Wish] = field(default_factory=dict)
    paid: dict[UUID, str | None] = field(default_factory=dict)  # what points answered: a code, None for paid
    refunded: dict[UUID, int] = field(default_factory=dict)
    consumed: set[tuple[str, UUID]] = field(default_factory=set)

    def earned(self, person: UUID, *, in_doubt: bool = True) -> int:
        """With the orders that are open again, or without."""
        told = {
            order: minutes
            for order, (revision, whose, minutes) in self.words.items()
            if whose == person and (in_doubt or self.doubts.get(order, 0) < revision)
        }
        return sum(told.values()) * 2 // 60

    def available(self, person: UUID) -> int:
        """What is there and not held."""
        there = max(0, self.net(person))
        return there - min(there, self.earned(person) - self.earned(person, in_doubt=False))

    def net(self, person: UUID) -> int:
        """What is there, or, below zero, owed."""
        spent = sum(
            self.wishes[one].points for one, code in self.paid.items() if code is None and self.is_of(one, person)
        )
        back = sum(points for one, points in self.refunded.items() if self.is_of(one, person))
        return self.earned(person) - spent + back

    def is_of(self, redemption: UUID, person: UUID) -> bool:
        return self.wishes[redemption].person == person

    # ---- what the services do with events -----------------------------------------------------

    def consume(self, to: str, events: list[tuple[UUID, Any]], today: date) -> None:
        """A batch; people are learnt first."""
        fresh = {event_id: event for event_id, event in events if (to, event_id) not in self.consumed}
        self.consumed |= {(to, event_id) for event_id in fresh}
        leaving = [one for one in fresh.values() if isinstance(one, gateway.PersonLeft)]
        for event in leaving:
            self.left.add((to, event.person_id))
            if to == "charity":
                for wish in self.wishes.values():
                    if wish.person == event.person_id and (wish.open or wish.may("cancel")):
                        self.call_off(wish)
        for event in fresh.values():
            self._consume(event, today)

    def _consume(self, event: Any, today: date) -> None:
        match event:
            case orders.OrderClosed():
                (served,) = event.volunteers
                if event.revision > self.words.get(event.order_id, (0,))[0]:
                    self.words[event.order_id] = (event.revision, served.person_id, served.minutes)
            case orders.OrderReopened():
                self.doubts[event.order_id] = max(event.revision, self.doubts.get(event.order_id, 0))
            case charity.RedemptionRequested():
                self.paid[event.redemption_id] = self._answer(event)
            case charity.RedemptionReturned():
                self.refunded[event.redemption_id] = event.points
            case points_contracts.PointsDebited() | points_contracts.DebitRefused():
                self._answered(self.wishes[event.redemption_id], event, today)

    def _answer(self, asked: Any) -> str | None:
        if ("points", asked.person_id) in self.left:
            return "account_closed"
        if self.earned(asked.person_id) < GATE:
            return "gate_not_reached"
        return "points_insufficient" if self.available(asked.person_id) < asked.points else None

    def _answered(self, wish: Wish, event: Any, today: date) -> None:
        wish.answered_on = today
        if isinstance(event, points_contracts.DebitRefused):
            wish.state = "refused" if wish.state == "reserved" else "cancelled"
        else:
            wish.state = "confirmed" if wish.state == "reserved" else "cancelled"

    # ---- what people do --------------------------------------------------------------------------------

    def call_off(self, wish: Wish) -> bool:
        """Whether it may be called off; from then on it is, or will be, undone."""
        if wish.state == "reserved":
            wish.state = "cancelling"
        elif wish.state == "awaiting_second":
            wish.state = "cancelled"
        elif wish.state == "confirmed" and wish.goods:
            wish.state = "returned"
        elif wish.state not in ("cancelling", "cancelled"):
            return False
        return True

    def hand_over(self, wish: Wish) -> bool:
        """Whether the goods may leave the counter; then they have."""
        if not wish.may("hand-over"):
            return False
        wish.state = "collected"
        return True

    def pass_to(self, today: date) -> None:
        """Goods that nobody collected go back, and what awaits a second worker lapses."""
        for wish in self.wishes.values():
            if wish.state == "awaiting_second":
                wish.state = "lapsed"
            waited = wish.answered_on and today > wish.answered_on + timedelta(days=COLLECT_DAYS)
            if wish.goods and wish.state == "confirmed" and waited:
                wish.state = "returned"

    def taken(self, reward: str) -> tuple[int, int]:
        """What of a reward is promised, and what is gone."""
        mine = [one for one in self.wishes.values() if one.reward == reward]
        promised = sum(one.quantity for one in mine if one.open or one.may("second") or one.may("hand-over"))
        gone = sum(one.quantity for one in mine if one.state == ("collected" if one.goods else "confirmed"))
        return promised, gone


class Exchange(RuleBasedStateMachine):
    """Three volunteers, two pieces on the shelf, two vouchers."""

    prepare: Callable[[str], Prepared]

    @initialize()
    def open(self) -> None:
        self.charity = Rig(self.prepare("charity"))
        self.points = Rig(self.prepare("points"), community_id=self.charity.community_id)
        self.post = Post({"charity": self.charity, "points": self.points})
        self.supermarket, self.book = Supermarket(self.charity), PointsService(self.points)
        self.people = [self.supermarket.who("volunteer", number) for number in range(3)]
        for one in self.people:
            self.points.join(one.id, "volunteer")
        made = {"goods": self.supermarket.goods_reward(stock=2), "voucher": self.supermarket.voucher_reward(stock=2)}
        self.rewards = {kind: (UUID(one["id"]), one["price_points"]) for kind, one in made.items()}
        self.model = Model([one.id for one in self.people])
        self.revisions: dict[UUID, tuple[Caller, int, bool]] = {}  # of each order: whose, revision, in doubt
        self.asked: list[dict[str, Any]] = []
        for who in self.people:
            self.serve(who, 900)
        self.post.bring("points", list(self.post.waiting))
        self.model.consume("points", [(one.id, one.event) for one in self.post.sent], self.today)

    @rule(what=st.sampled_from([name for name, many in STEPS.items() for _ in range(many)]), data=st.data())
    def something_happens(self, what: str, data: st.DataObject) -> None:
        """One rule for all, so that no example goes without some of them."""
        getattr(self, what)(data.draw)

    @property
    def today(self) -> date:
        return (self.charity.now + timedelta(hours=8)).date()

    def is_here(self, person: UUID) -> bool:
        return ("charity", person) not in self.model.left

    # ---- earning -------------------------------------------------------------------------------------

    def serve(self, who: Caller, minutes: int) -> None:
        order = new_id()
        self.revisions[order] = (who, 1, False)
        self.post.publish(self.book.closing({who.id: minutes}, order=order, on=self._day(order)))

    def _day(self, order: UUID) -> date:
        """Each order has a day of its own, so that no day has more minutes than a day."""
        return SPRING - timedelta(days=list(self.revisions).index(order))

    def an_order_closes_or_is_reopened(self, draw: Draw) -> None:
        """With minutes of somebody, for the first time or again; without, what it said is in doubt."""
        minutes = draw(st.sampled_from([0, 30, 600, 900]))
        if minutes and draw(st.integers(0, 2)):
            self.serve(draw(st.sampled_from(self.people)), minutes)
            return
        order = draw(st.sampled_from(list(self.revisions)))
        who, revision, in_doubt = self.revisions[order]
        if minutes:
            self.revisions[order] = (who, revision + 1, False)
            day = self._day(order)
            self.post.publish(self.book.closing({who.id: minutes}, order=order, revision=revision + 1, on=day))
        elif not in_doubt:
            self.revisions[order] = (who, revision, True)
            at = self.points.now
            doubt = orders.OrderReopened(order_id=order, revision=revision, reopened_at=at, reason="minutes")
            self.post.publish(doubt)

    # ---- exchanging ----------------------------------------------------------------------------------

    def somebody_asks(self, draw: Draw) -> None:
        who, kind = draw(st.sampled_from(self.people)), draw(st.sampled_from(list(self.rewards)))
        if self.is_here(who.id):
            quantity = draw(st.sampled_from([1, 1, 2]))
            counter = draw(st.integers(0, 3)) == 0
            self.asked.append(
                {"who": who, "kind": kind, "quantity": quantity, "counter": counter, "key": str(new_id()), "id": None}
            )
            self._ask(self.asked[-1], draw(FATES))

    def a_client_sends_again(self, draw: Draw) -> None:
        asked = draw(st.sampled_from(self.asked)) if self.asked else None
        if asked and (asked["id"] or self.is_here(asked["who"].id)):
            self._ask(asked, draw(FATES))

    def _ask(self, asked: dict[str, Any], fate: str) -> None:
        reward, price = self.rewards[asked["kind"]]
        body = {"reward_id": str(reward), "quantity": asked["quantity"]}
        by = asked["who"]
        if asked["counter"]:
            body, by = body | {"on_behalf_of": str(by.id)}, self.supermarket.who("station")
        answer = self._call("/redemptions", body, by=by, key=asked["key"], fate=fate)
        if answer is None:
            return
        if asked["id"]:
            assert (answer.json["id"], answer.headers["Idempotency-Replayed"]) == (asked["id"], "true")
        elif sum(self.model.taken(asked["kind"])) + asked["quantity"] > 2:
            assert (answer.status_code, answer.json["code"]) == (409, "out_of_stock")
        else:
            state = "awaiting_second" if asked["counter"] else "reserved"
            assert (answer.status_code, answer.json["state"]) == (202, state)
            asked["id"] = answer.json["id"]
            points = price * asked["quantity"]
            wish = Wish(asked["who"].id, asked["kind"], asked["quantity"], points, state)
            self.model.wishes[UUID(asked["id"])] = wish

    def something_becomes_of_it(self, draw: Draw) -> None:
        """Whatever it is good for: seconded, called off, handed over, scanned at a shop."""
        if not self.model.wishes:
            return
        what, fate = draw(st.sampled_from(["second", "cancel", "hand-over", "scan"])), draw(FATES)
        fit = [key for key, one in self.model.wishes.items() if one.may(what)]
        redemption = draw(st.sampled_from(fit if fit and draw(st.integers(0, 3)) else list(self.model.wishes)))
        wish = self.model.wishes[redemption]
        if what == "scan":
            self._scan(redemption, wish, fate)
            return
        if what == "second":
            self._second(redemption, wish, fate)
            return
        owner = next(one for one in self.people if one.id == wish.person)
        who = owner if what == "cancel" and draw(st.booleans()) else self.supermarket.who("station")
        answer = self._call(f"/redemptions/{redemption}/{what}", by=who, fate=fate)
        if answer is not None:
            may = self.model.call_off(wish) if what == "cancel" else self.model.hand_over(wish)
            assert (answer.status_code == 200) == may, answer.json

    def _second(self, redemption: UUID, wish: Wish, fate: str) -> None:
        seen = self.supermarket.read({"id": redemption}, by=self.supermarket.who("station", 2))
        path, by = f"/redemptions/{redemption}/second", self.supermarket.who("station", 2)
        answer = self._call(path, by=by, fate=fate, headers=if_match(seen))
        if answer is not None:
            assert (answer.status_code == 200) == wish.may("second"), answer.json
            wish.state = "reserved" if wish.may("second") else wish.state

    def _scan(self, redemption: UUID, wish: Wish, fate: str) -> None:
        owner = next(one for one in self.people if one.id == wish.person)
        shown = self.supermarket.read({"id": redemption}, by=owner)["vouchers"]
        codes = [one["code"] for one in shown if one["code"]]
        assert len(codes) == (wish.quantity - wish.used if not wish.goods and wish.state == "confirmed" else 0)
        if codes and (answer := self._call(f"/vouchers/{codes[0]}/use", by=self.supermarket.who("shop"), fate=fate)):
            assert answer.status_code == 200, answer.json
            wish.used += 1
            assert self.supermarket.use(codes[0]).status_code in (409, 429)

    def _call(
        self, path: str, body: Any = None, *, by: Caller, key: str | None = None, fate: str, **given: Any
    ) -> TestResponse | None:
        """What the client got, as the model needs it: None where the process ended; what is lost is only lost to it."""
        key = key or str(new_id())
        if fate == "ended":
            with ending_before_commit():
                answer = self.charity.post(path, body, by=by, key=key, **given)
                assert answer.status_code >= 400 or "Idempotency-Replayed" in answer.headers, (
                    "it did not come to a commit"
                )
            return None
        answer = self.charity.post(path, body, by=by, key=key, **given)
        if fate == "lost" and answer.status_code < 300:
            answer = self.charity.post(path, body, by=by, key=key, **given)
            assert answer.headers["Idempotency-Replayed"] == "true"
        return answer

    # ---- messages and time ---------------------------------------------------------------------------

    def messages_arrive(self, draw: Draw) -> None:
        """Some of those that wait, in any order; the process may end before its commit, or before it acknowledges."""
        to, fate = (
            draw(st.sampled_from(["points", "charity"])),
            draw(st.sampled_from(["done", "done", "twice", "ended"])),
        )
        waiting = [one for one in self.post.waiting if one.to == to]
        if not waiting:
            return
        batch = draw(st.permutations(waiting))[: draw(st.integers(1, len(waiting)))]
        note(f"{to} consumes {[type(one.event).__name__ for one in batch]}")
        self.post.bring(to, batch + batch[:1], ends=fate == "ended")
        if fate != "ended":
            self.model.consume(to, [(one.id, one.event) for one in batch], _latest_day(batch))
        if fate == "twice":  # with all that was done before
            known = [one for one in self.post.sent if one.to == to and (to, one.id) in self.model.consumed]
            self.post.bring(to, known[::-1])

    def days_pass(self, draw: Draw) -> None:
        self.charity.now = self.points.now = self.charity.now + timedelta(days=draw(st.sampled_from([1, 8, 16])))
        self.charity.run_jobs()
        self.model.pass_to(self.today)

    def somebody_leaves(self, draw: Draw) -> None:
        who, at = draw(st.sampled_from(self.people)), self.charity.now
        left = gateway.PersonLeft(person_id=who.id, epoch=1, left_at=at, reason="moved", erase=False)
        self.post.publish(left, sequence=9)

    # ---- what must hold ------------------------------------------------------------------------------

    @invariant()
    def both_say_what_the_model_says(self) -> None:
        self.post.collect()
        held = {row.person_id: (row.points, row.owed) for row in rows(self.points, accounts) if row.person_id}
        for person in self.model.people:
            net = self.model.net(person)
            assert held.get(person, (0, 0)) == (max(net, 0), max(-net, 0))
        answers = {row.redemption_id: (row.code, row.refunded) for row in rows(self.points, debits)}
        assert answers == {one: (code, self.model.refunded.get(one, 0)) for one, code in self.model.paid.items()}
        states = {row.id: row.state for row in rows(self.charity, redemptions)}
        assert states == {key: one.state for key, one in self.model.wishes.items()}
        counted = {row.id: (row.reserved, row.given) for row in rows(self.charity, rewards)}
        assert counted == {reward: self.model.taken(kind) for kind, (reward, _) in self.rewards.items()}
        (lot,) = rows(self.charity, lots)
        promised, gone = self.model.taken("goods")
        assert (lot.on_hand, lot.reserved) == (2 - gone, promised)
        causes = [(row.document_id, row.kind, row.round) for row in rows(self.charity, movements)]
        assert len(causes) == len(set(causes))

    @invariant()
    def nothing_is_broken_or_put_off(self) -> None:
        for rig in (self.charity, self.points):
            assert broken(rig) == []
            assert rows(rig, deferred) == []

    def teardown(self) -> None:
        """All messages arrive: every redemption is answered, and both services hold the same to be true."""
        if not hasattr(self, "post"):
            return
        while self.post.collect() or self.post.waiting:
            letter = self.post.waiting[0]
            self.post.bring(letter.to, [letter])
            self.model.consume(letter.to, [(letter.id, letter.event)], _latest_day([letter]))
        self.both_say_what_the_model_says()
        assert not any(one.open for one in self.model.wishes.values())
        assert self.charity.audit() == self.points.audit() == []
        here, there = self.charity.facts(), self.points.facts()
        for fact in ("redemption_debits", "redemption_refunds"):
            assert here.get(fact, {}) == there.get(fact, {})
        owed = {
            key
            for key, one in self.model.wishes.items()
            if self.model.paid.get(key, "never asked") is None and one.state in ("cancelled", "returned")
        }
        assert set(self.model.refunded) == owed


def _latest_day(batch: Sequence[Letter]) -> date:
    """The community's day at which a batch is worked: that of its latest event, however late it arrives."""
    return (max(one.time for one in batch) + timedelta(hours=8)).date()


@pytest.mark.slow
@pytest.mark.timeout(TIMEOUT)
def test_every_interleaving_of_redemptions(prepare: Callable[[str], Prepared]) -> None:
    machine = type("Exchange", (Exchange,), {"prepare": staticmethod(prepare)})
    run_state_machine_as_test(machine, settings=SETTINGS)
