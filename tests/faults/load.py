"""Load: people of several communities who repeat the usual work."""

from __future__ import annotations

import itertools
import random
import threading
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from deploy.client import Caller, Refusal, etag
from deploy.deployment import Deployment
from tests.faults.clients import PASSWORD, GaveUp, Remembering
from tests.journeys.neighbourhood import FIRST_PASSWORD, Neighbourhood, opened, until

WALKERS = 2  # threads a community
VOLUNTEERS = 3
DAYS = 190  # from spring on; then somebody new serves
PAUSE_SECONDS = (0.0, 0.4)
_WORN_OUT = {"too_many_open_orders": "resident", "too_many_attempts": "lunch"}  # refused for it -> who is replaced


@dataclass
class Street(Neighbourhood):
    """One community under load."""

    chance: random.Random = field(default_factory=random.Random)
    stopping: threading.Event = field(default_factory=threading.Event)
    failed: list[BaseException] = field(default_factory=list)  # of the load itself; there should be none
    _people: Any = field(default_factory=lambda: itertools.count(1))
    _days: dict[str, Any] = field(default_factory=dict)

    def person(self, *roles: str, now: datetime | None = None) -> Caller:
        """Somebody new with these roles, signed in; may be called by several threads."""
        login = self.joined(*roles)
        return self.connection.first_login(self.slug, login, FIRST_PASSWORD, PASSWORD).at(now or self.now)

    def joined(self, *roles: str) -> str:
        """Somebody new with these roles: the login."""
        login = f"{roles[0].replace('_', '-')}-{next(self._people)}"
        body = {"name": f"邻居 {login}", "login": login, "password": FIRST_PASSWORD, "roles": list(roles)}
        self.confirmed(self.admin.at(self.now).post("/people", body))
        return login

    @cached_property
    def serving(self) -> list[Caller]:
        """Who serves and redeems now; each has brought enough to be allowed to."""
        return [self.newcomer_with_points() for _ in range(VOLUNTEERS)]

    @cached_property
    def lunch(self) -> tuple[Caller, Any]:
        """A voucher of which there are many, and who honours it."""
        return self.lunch_elsewhere()

    def lunch_elsewhere(self) -> tuple[Caller, Any]:
        """The same at a shop of its own."""
        keeper, number = self.person("shop"), next(self._people)
        shop = self.station.post("/shops", {"name": f"老街早餐{number}", "staff": [keeper.id]})
        meal = {"name": f"午餐券{number}", "kind": "voucher", "price_points": 2, "stock": 100_000, "valid_days": 300}
        return keeper, self.station.post("/rewards", meal | {"shop_id": shop["id"]})

    def afresh(self, code: str) -> None:
        """Let another take the place of who is refused for what they did too often: the day would stand still."""
        self.__dict__.pop(_WORN_OUT.get(code, ""), None)

    @cached_property
    def rice(self) -> Any:
        """Goods of which there are many."""
        return self.station.post("/rewards", {"name": "小米", "kind": "goods", "price_points": 2, "stock": 100_000})

    @cached_property
    def appeal(self) -> Any:
        """A campaign that takes money, goods and time."""
        return self.campaign()

    @cached_property
    def workshop(self) -> Any:
        """A project that the fund pays for."""
        return self.running_project(budget_fen=10**9)

    def newcomer(self) -> Caller:
        """Somebody who serves, past the gate from the first day."""
        made = self.volunteer()
        self.give(made, 16)
        self._days[made.id] = itertools.count(1)
        return made

    def newcomer_with_points(self) -> Caller:
        """Somebody who serves and may redeem now."""
        made = self.newcomer()
        until(lambda: self.balance(made) >= 30)
        return made

    def settle_in(self) -> None:
        """Everything that stories take for granted is there before the first fault."""
        _ = self.service, self.team, self.lunch, self.rice, self.appeal, self.workshop, self.approvers, self.serving

    # ---- stories ---------------------------------------------------------------------------------------

    def order(self, chance: random.Random) -> None:
        """From placing to the last review."""
        volunteer = chance.choice(self.serving)
        day = next(self._days[volunteer.id])
        if day == DAYS:
            self.serving[self.serving.index(volunteer)] = self.newcomer()
        begins = self.now + timedelta(days=day)
        minutes = chance.randrange(20, 200)
        named = {"campaign_id": self.appeal["id"]} if chance.random() < 0.3 else {}
        order = self.placed(begins, **named)
        self.serve_placed(order, volunteer, begins, minutes)
        self.reviewed(order, begins + timedelta(minutes=minutes + 30))

    def serve_placed(self, order: str, volunteer: Caller, begins: datetime, minutes: int) -> None:
        """What the station, the leader and the volunteer do between placing and reviews."""
        morning, ends = begins - timedelta(hours=4), begins + timedelta(minutes=minutes)
        self.station.at(morning).post(f"/orders/{order}/dispatch", {"team_ids": [self.team["id"]]})
        taken = {"team_id": self.team["id"], "members": [volunteer.id]}
        self.leader.at(morning).post(f"/orders/{order}/accept", taken)
        volunteer.at(begins).post(f"/orders/{order}/check-in")
        volunteer.at(ends).post(f"/orders/{order}/check-out")
        self.leader.at(ends).post(f"/orders/{order}/finish")

    def gift(self, chance: random.Random) -> None:
        """Things brought and taken in, some for the campaign."""
        units = chance.randrange(1, 9)
        line = {"name": "大米", "category": "食品", "quantity": units, "unit": "袋", "expires_on": "2027-06-30"}
        donor = chance.choice(self.serving)
        given = {"donor": {"person_id": donor.id}, "lines": [line], "units": units}
        given |= {"campaign_id": self.appeal["id"]} if chance.random() < 0.3 else {}
        gift = self.station.post("/gifts", given)
        self.station.post(f"/gifts/{gift['id']}/accept", {"units": units})

    def meal_for_points(self, chance: random.Random) -> None:
        """A voucher, and most are honoured."""
        keeper, meal = self.lunch
        settled = self.redeem(chance.choice(self.serving), meal)
        for voucher in settled.get("vouchers", ()):
            if chance.random() < 0.8:
                keeper.post(f"/vouchers/{voucher['code']}/use")

    def goods_for_points(self, chance: random.Random) -> None:
        """Goods, and many think better of it: before the answer or after it."""
        volunteer = chance.choice(self.serving)
        wait = {"Prefer": f"wait={chance.choice((0, 5))}"}
        asked = volunteer.post("/redemptions", {"reward_id": self.rice["id"], "quantity": 1}, **wait)
        if chance.random() < 0.6:
            volunteer.post(f"/redemptions/{asked['id']}/cancel")
        elif volunteer.get(f"/redemptions/{asked['id']}")["state"] == "confirmed":
            self.station.post(f"/redemptions/{asked['id']}/hand-over")

    def money_in_hand(self, chance: random.Random) -> None:
        """A donation that the station books."""
        body = {"donor": {"name": "老街早餐"}, "amount_fen": chance.randrange(100, 90_000), "channel": "cash"}
        named = {"campaign_id": self.appeal["id"]} if chance.random() < 0.5 else {}
        self.station.post("/donations", body | named | {"publish_name": chance.random() < 0.5})

    def money_online(self, chance: random.Random) -> None:
        """A donation that the provider tells us of more than once."""
        self.pay_online(self.resident, chance.randrange(100, 90_000), self.appeal["id"], times=chance.choice((1, 2, 3)))

    def grant(self, chance: random.Random) -> None:
        """Money asked for, allowed by two, paid in two parts."""
        self.station.post("/donations", {"donor": None, "amount_fen": 10_000, "channel": "cash", "publish_name": False})
        first = chance.randrange(100, 4_000)
        grant = self.propose(self.workshop, 9_000)
        for approver in self.approvers:
            grant = approver.post(f"/grants/{grant['id']}/approve", If_Match=etag(grant))
        for part in (first, 9_000 - first):
            body = {"amount_fen": part, "proof": {"number": grant["id"], "amount_fen": 9_000}}
            grant = self.manager.post(f"/grants/{grant['id']}/pay", body, If_Match=etag(grant))

    def arrival(self, _: random.Random) -> None:
        """Somebody moves in."""
        self.joined("resident")

    @property
    def stories(self) -> list[Callable[[random.Random], None]]:
        """As often as they happen."""
        return [
            *(self.order,) * 4,
            *(self.gift,) * 2,
            *(self.meal_for_points,) * 4,
            *(self.goods_for_points,) * 3,
            *(self.money_in_hand, self.money_online, self.grant, self.arrival),
        ]

    def walk(self, chance: random.Random) -> None:
        """Live through one story after another until stopped."""
        while not self.stopping.wait(chance.uniform(*PAUSE_SECONDS)):
            try:
                chance.choice(self.stories)(chance)
            except Refusal as refusal:
                self.afresh(refusal.code)
            except (GaveUp, AssertionError):
                continue  # a story that ends in the middle; its writes are judged
            except Exception as error:  # noqa: BLE001  (the load's own mistake, printed at the end)
                self.failed.append(error)


@dataclass
class Town:
    """All communities of a run."""

    connection: Remembering
    streets: list[Street]
    stopping: threading.Event
    _threads: list[threading.Thread] = field(default_factory=list)

    @classmethod
    def opened(cls, deployment: Deployment, seed: int, communities: int) -> Town:
        """Fresh communities, ready for the day."""
        stopping = threading.Event()
        connection = Remembering(deployment.gateway_url, chance=random.Random(seed))
        run = uuid.uuid4().hex[:6]

        def settled(number: int) -> Street:
            made = opened(deployment, f"street-{number}-{run}", connection)
            street = Street(deployment, connection, made.slug, made.admin, stopping=stopping)
            street.chance = random.Random(f"{seed} {number}")
            street.settle_in()
            return street

        with ThreadPoolExecutor(2) as pool:
            streets = list(pool.map(settled, range(1, communities + 1)))
        return cls(connection, streets, stopping)

    def begin(self) -> None:
        """Let everybody go about their day."""
        for street in self.streets:
            for number in range(WALKERS):
                chance = random.Random(f"{street.chance.random()} {number}")
                self._threads.append(threading.Thread(target=street.walk, args=(chance,), name=street.slug))
        for thread in self._threads:
            thread.start()

    def end(self) -> None:
        """Everybody goes home; who has no answer leaves it at that."""
        self.stopping.set()
        self.connection.ending.set()
        for thread in self._threads:
            thread.join()

    @property
    def failed(self) -> list[BaseException]:
        """Mistakes of the load itself."""
        return [error for street in self.streets for error in street.failed]
