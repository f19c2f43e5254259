"""How long until it works again: after each fault somebody asks until what it hit has done something."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Any

import psycopg

from deploy.client import Caller, Refusal
from deploy.deployment import Deployment
from services.chassis.messaging.contract import SERVICES
from tests.faults.clients import PASSWORD, GaveUp, Remembering, Write
from tests.faults.faults import Happened
from tests.faults.load import Street

ASK_AGAIN_SECONDS = 0.1
GIVE_UP_SECONDS = 180
SERVERS = ("postgres", "rabbitmq")
LASTED_ON_SECONDS = 1.0


@dataclass(frozen=True)
class Recovered:
    """From the end of a fault's cause to the first thing done by what it hit."""

    happened: Happened
    began: float
    works_at: float

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.works_at - self.began

    @property
    def of_server(self) -> bool:
        """Whether broker or database were hit, not one process of ours."""
        return self.happened.what in SERVERS

    def alone(self, others: Iterable[Recovered]) -> float | None:
        """The seconds of it in which nothing else that it needs was away; None where that was away as long.

        A process that is hit twice counts from the second time.
        """
        others = [one for one in others if one is not self]
        if any(one.happened.what == self.happened.what and self._again(one) for one in others):
            return None
        away = [one.works_at for one in others if one.happened.what in self._needs and self._beside(one)]
        since = max([self.began, *away])
        return None if since > self.began and self.works_at - since < LASTED_ON_SECONDS else self.works_at - since

    @property
    def _needs(self) -> set[str]:
        """The other servers that are needed for the awaited effect: webs write, workers consume."""
        if self.happened.what == "postgres":
            return set()
        return set(SERVERS) if self.happened.what.endswith("-worker") else {"postgres"}

    def _again(self, one: Recovered) -> bool:
        return self.happened.began < one.happened.began < self.works_at

    def _beside(self, one: Recovered) -> bool:
        return one.happened.began < self.works_at and self.began < one.works_at


@dataclass
class Recovery:
    """Asks on a street of its own account."""

    deployment: Deployment
    street: Street
    chance: random.Random
    recovered: list[Recovered] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)  # faults after which nothing worked in time
    _threads: list[threading.Thread] = field(default_factory=list)

    def watch(self, happened: Happened) -> None:
        """Begin to ask."""
        if happened.what in SERVERS or happened.fault == "kill":
            thread = threading.Thread(target=self._watch, args=(happened,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def join(self) -> None:
        """Wait until all that was asked has been answered."""
        for thread in self._threads:
            thread.join()

    def _watch(self, happened: Happened) -> None:
        cause_gone = happened.began if happened.fault == "kill" else happened.ended
        until = time.monotonic() + GIVE_UP_SECONDS
        try:
            works_at = self._works_at(happened.what, until)
        except (GaveUp, Refusal, TimeoutError) as error:
            self.failed.append(f"{happened.fault} {happened.what}: {error}")
            return
        self.recovered.append(Recovered(happened, cause_gone, works_at))

    def _works_at(self, what: str, until: float) -> float:
        """The instant at which something was done that needs `what`."""
        service, _, part = what.partition("-")
        if what == "postgres":
            return max(self._answered(one, until) for one in SERVICES)
        if what == "rabbitmq":
            return self._handled(SERVICES[1:], until)
        if part == "worker":
            return self._handled([service] if service != "gateway" else ["orders"], until)
        return self._answered(service if part else "gateway", until)

    def _answered(self, service: str, until: float) -> float:
        """A request from now on succeeds at a service's web."""
        who, path, body = self._wish(service)
        if body is None:
            who.get(path)
            return time.monotonic()
        return self._written(who, path, body, until).sendings[-1].ended

    def _written(self, who: Caller, path: str, body: Any, until: float) -> Write:
        connection = self.street.connection
        assert isinstance(connection, Remembering)
        headers = {"X-Wulin-Now": self.street.now.isoformat()}
        write = connection.wanted(who.below + path, None, headers, body=body)
        write.who = who.id
        while connection.once(write) is None:
            if time.monotonic() > until:
                raise TimeoutError(path)
            time.sleep(ASK_AGAIN_SECONDS)
        return write

    def _handled(self, services: list[str] | tuple[str, ...], until: float) -> float:
        """Services know a person who was added just now."""
        who, path, body = self._wish("gateway")
        person = self._written(who, path, body, until).answers[0]["id"]
        waiting = set(services)
        while waiting := {one for one in waiting if not self._knows(one, person)}:
            if time.monotonic() > until:
                raise TimeoutError(f"{waiting} never knew the person")
            time.sleep(ASK_AGAIN_SECONDS)
        return time.monotonic()

    def _knows(self, service: str, person: str) -> bool:
        url = self.deployment.database_url(service, "audit").replace("+psycopg", "")
        try:
            with psycopg.connect(url, connect_timeout=3) as connection:
                return connection.execute("select 1 from known_people where id = %s", [person]).fetchone() is not None
        except psycopg.OperationalError:
            return False

    def _wish(self, service: str) -> tuple[Caller, str, Any]:
        """What a service is asked for; points takes no small writes by hand, so it is asked to show something."""
        street = self.street
        login = f"probe-{self.chance.randrange(10**12)}"
        wishes: dict[str, tuple[Caller, str, Any]] = {
            "gateway": (
                street.admin,
                "/people",
                {"name": f"邻居 {login}", "login": login, "password": PASSWORD, "roles": ["resident"]},
            ),
            "orders": (street.station, "/projects", {"name": "共享工具", "budget_fen": 100, "quarter": "2026Q1"}),
            "points": (street.resident, f"/accounts/{street.resident.id}", None),
            "charity": (street.station, "/shops", {"name": login, "staff": []}),
            "fund": (
                street.station,
                "/donations",
                {"donor": None, "amount_fen": 1, "channel": "cash", "publish_name": False},
            ),
        }
        return wishes[service]


def summary(seconds: list[float]) -> dict[str, float]:
    """Median, 99th percentile and most; nothing of nothing."""
    if not seconds:
        return {}
    p99 = quantiles(seconds, n=100, method="inclusive")[98] if len(seconds) > 1 else seconds[0]
    return {"times": len(seconds), "median": median(seconds), "p99": p99, "max": max(seconds)}
