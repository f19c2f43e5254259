"""A community on the real platform: its people signed in as they are needed, and what they do all day."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from deploy.audit import examine
from deploy.client import Caller, Connection, Refusal, etag
from deploy.deployment import Deployment
from services.fund.providers.sandbox import Sandbox
from tests.support.auditor import InProcess

T = TypeVar("T")
MORNING = datetime(2026, 3, 10, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
PATIENCE_SECONDS = 60
FIRST_PASSWORD = "the river comes from the west"  # what the administrator sets
PASSWORD = "the river runs east"


@dataclass
class Neighbourhood:
    """One community. Everything goes through nginx; business time is what a story says."""

    deployment: Deployment
    connection: Connection
    slug: str
    admin: Caller
    now: datetime = MORNING
    _made: dict[str, int] = field(default_factory=dict)

    # ---- people ----------------------------------------------------------------------------------------

    def person(self, *roles: str, now: datetime | None = None) -> Caller:
        """Somebody new with these roles, signed in."""
        number = self._made["people"] = self._made.get("people", 0) + 1
        login = f"{roles[0].replace('_', '-')}-{number}"
        body = {"name": f"邻居{number}号", "login": login, "password": FIRST_PASSWORD, "roles": list(roles)}
        self.confirmed(self.admin.at(self.now).post("/people", body))
        joined = self.connection.first_login(self.slug, login, FIRST_PASSWORD, PASSWORD).at(now or self.now)
        if "admin" in roles:
            self.__dict__.setdefault("second_admin", joined)
        return joined

    def confirmed(self, person: Any) -> Any:
        """The person after their roles of money and rights are confirmed; for the second administrator the operator.

        Who confirms gives the first password, too.
        """
        for role in person["pending_roles"]:
            alone = role == "admin" and "second_admin" not in self.__dict__
            by = self.operator if alone else self.second_admin
            person = by.post(f"/people/{person['id']}/roles/{role}/confirm", If_Match=etag(person))
            path = f"/people/{person['id']}/first-password"
            person = by.post(path, {"password": FIRST_PASSWORD}, If_Match=etag(person))
        return person

    @property
    def operator(self) -> Caller:
        """The operator, signed in for the few calls in a community that are the operator's."""
        access = self.deployment.access
        operator = self.connection.operator(access["client_id"], access["client_secret"])
        return replace(operator, below=self.admin.below, now=self.now)

    @cached_property
    def second_admin(self) -> Caller:
        return self.person("admin")

    @cached_property
    def station(self) -> Caller:
        return self.person("station")

    @cached_property
    def colleague(self) -> Caller:
        """Another of the station."""
        return self.person("station")

    @cached_property
    def leader(self) -> Caller:
        return self.person("team_leader")

    @cached_property
    def resident(self) -> Caller:
        return self.person("resident")

    @cached_property
    def shopkeeper(self) -> Caller:
        return self.person("shop")

    @cached_property
    def manager(self) -> Caller:
        return self.person("fund_manager")

    @cached_property
    def approvers(self) -> list[Caller]:
        return [self.person("fund_approver") for _ in range(2)]

    # ---- orders ----------------------------------------------------------------------------------------

    @cached_property
    def team(self) -> Any:
        """The team that serves; volunteers join it as they serve."""
        body = {"name": "邻里帮", "leader_id": self.leader.id, "skills": ["代购"], "capacity": 50}
        return eventually(lambda: self.station.post("/teams", body))

    @cached_property
    def service(self) -> Any:
        body = {
            "name": "上门代购",
            "category": "便民",
            "form": "errand",
            "minutes": 300,  # up to half as long again, a volunteer's own word counts
            "skills": ["代购"],
            "dispatch_within_minutes": 600,
            "accept_within_minutes": 600,
        }
        return self.station.post("/services", body)

    def volunteer(self) -> Caller:
        """Somebody new in the team."""
        joined = self.person("volunteer")
        eventually(lambda: self.station.post(f"/teams/{self.team['id']}/members", {"person_id": joined.id}))
        return joined

    def next_day(self) -> datetime:
        """A day on which nobody has served yet."""
        number = self._made["days"] = self._made.get("days", 0) + 1
        return self.now + timedelta(days=number)

    def placed(self, wanted_at: datetime, by: Caller | None = None, **given: Any) -> str:
        """An order on the board."""
        body = {"service_id": self.service["id"], "wanted_at": wanted_at.isoformat(), "address": "3 栋 201"}
        asks = (by or self.resident).at(wanted_at - timedelta(hours=5))
        return str(eventually(lambda: asks.post("/orders", body | given))["id"])

    def accepted(self, volunteer: Caller, begins: datetime, by: Caller | None = None) -> str:
        """An order that the team has taken, for one volunteer."""
        order = self.placed(begins, by)
        morning = begins - timedelta(hours=4)
        self.station.at(morning).post(f"/orders/{order}/dispatch", {"team_ids": [self.team["id"]]})
        taken = {"team_id": self.team["id"], "members": [volunteer.id]}
        self.leader.at(morning).post(f"/orders/{order}/accept", taken)
        return order

    def served(self, volunteer: Caller, minutes: int, begins: datetime, by: Caller | None = None) -> str:
        """An order that waits for its reviews."""
        order = self.accepted(volunteer, begins, by)
        ends = begins + timedelta(minutes=minutes)
        volunteer.at(begins).post(f"/orders/{order}/check-in")
        volunteer.at(ends).post(f"/orders/{order}/check-out")
        self.leader.at(ends).post(f"/orders/{order}/finish")
        return order

    def reviewed(self, order: str, now: datetime) -> Any:
        """All sides say how it went; the order as it is then."""
        for party, who in (("requester", self.resident), ("team", self.leader)):
            self.review(order, party, who.at(now))
        return self.review(order, "station", self.station.at(now))

    def review(self, order: str, party: str, who: Caller) -> Any:
        """One side says how it went."""
        scores = {"as": party, "attitude": 5, "quality": 5, "punctuality": 4}
        return who.post(f"/orders/{order}/reviews", scores)

    def serve(self, volunteer: Caller, minutes: int) -> Any:
        """An order from placing to closing, on a day of its own."""
        begins = self.next_day()
        order = self.served(volunteer, minutes, begins)
        return self.reviewed(order, begins + timedelta(minutes=minutes + 30))

    # ---- points ----------------------------------------------------------------------------------------

    def account(self, person: Caller) -> Any:
        return person.get(f"/accounts/{person.id}?year=2026")

    def balance(self, person: Caller) -> int:
        """The points of an account."""
        return int(self.account(person)["balance"])

    def has_points(self, person: Caller, points: int) -> None:
        """Wait until the account holds this."""
        until(lambda: self.balance(person) == points)

    # ---- supermarket -----------------------------------------------------------------------------------

    def give(self, donor: Caller, units: int, **line: Any) -> Any:
        """Things brought and taken in."""
        body = {"name": "大米", "category": "食品", "quantity": units, "unit": "袋", "expires_on": "2027-06-30", **line}
        posted = {"donor": {"person_id": donor.id}, "lines": [body], "units": units}
        gift = eventually(lambda: self.station.post("/gifts", posted))
        return self.station.post(f"/gifts/{gift['id']}/accept", {"units": units})

    @cached_property
    def shop(self) -> Any:
        return eventually(lambda: self.station.post("/shops", {"name": "老街早餐", "staff": [self.shopkeeper.id]}))

    @cached_property
    def breakfast(self) -> Any:
        """A voucher for four points."""
        body = {
            "name": "早餐券",
            "kind": "voucher",
            "price_points": 4,
            "shop_id": self.shop["id"],
            "stock": 50,
            "valid_days": 60,
        }
        return self.station.post("/rewards", body)

    def redeem(self, person: Caller, reward: Any, quantity: int = 1) -> Any:
        """A redemption, once it is settled."""
        body = {"reward_id": reward["id"], "quantity": quantity}
        asked = person.post("/redemptions", body, Prefer="wait=10")

        def settled() -> bool:
            asked.update(person.get(f"/redemptions/{asked['id']}"))
            return bool(asked["state"] != "reserved")

        until(settled)
        return asked

    # ---- fund ------------------------------------------------------------------------------------------

    def campaign(self) -> Any:
        body = {
            "name": "“阳明治荟”春季倡议",
            "purpose": "支持共享工具手艺坊",
            "starts_on": "2026-03-01",
            "ends_on": "2026-12-31",
            "public": False,
        }
        return self.manager.post("/campaigns", body)

    def pay_online(self, donor: Caller, amount_fen: int, campaign_id: str, times: int = 2) -> tuple[Any, list[str]]:
        """A gift online, of which the provider tells several times; the gift, and what we answered each time."""
        body = {
            "campaign_id": campaign_id,
            "donor": {"person_id": donor.id},
            "amount_fen": amount_fen,
            "channel": "online",
            "publish_name": False,
        }
        gift = donor.post("/donations", body)
        notice = {
            "notice_id": str(uuid.uuid4()),
            "event": "paid",
            "out_trade_no": gift["payment"]["out_trade_no"],
            "provider_txn": f"sandbox-{gift['id']}",
            "amount_fen": amount_fen,
            "currency": "CNY",
            "paid_at": self.now.isoformat(),
        }
        verdicts = [self.notify(notice) for _ in range(times)]
        return donor.get(f"/donations/{gift['id']}"), verdicts

    def notify(self, notice: Mapping[str, Any], secret: str = "") -> str:
        """Deliver the provider's signed notice."""
        provider = Sandbox(secret or self.deployment.secrets["sandbox"])
        body, headers = provider.sign(notice, datetime.now(UTC))
        path = f"/v1/communities/{self.slug}/payments/sandbox/notifications"
        answer = self.connection.call("POST", path, raw=body, headers=headers | {"X-Wulin-Now": self.now.isoformat()})
        return str(answer["verdict"])

    def running_project(self, budget_fen: int = 1_000_000) -> Any:
        """A project that the station lists, an administrator approves, and the station starts."""
        body = {"name": "共享工具手艺坊", "budget_fen": budget_fen, "quarter": "2026Q1"}
        listed = self.station.post("/projects", body)
        approved = self.admin.post(f"/projects/{listed['id']}/approve", If_Match=etag(listed))
        return self.station.post(f"/projects/{listed['id']}/start", If_Match=etag(approved))

    @cached_property
    def payee(self) -> Any:
        """Whom the fund pays: entered by the manager, confirmed by an approver."""
        body = {"name": "老街五金店", "kind": "organisation", "account_no": "6217 0031 0002 1234 567"}
        entered = self.manager.post("/payees", body)
        return self.approvers[0].post(f"/payees/{entered['id']}/confirm", If_Match=etag(entered))

    def propose(self, project: Any, amount_fen: int, **given: Any) -> Any:
        """A grant for a project; the fund looks a moment for what it does not know yet."""
        body = {"project_id": project["id"], "payee_id": self.payee["id"], "amount_fen": amount_fen, **given}
        return eventually(lambda: self.manager.post("/grants", body))

    def pay(self, grant: Any, amount_fen: int, number: str) -> Any:
        """A part of a grant, against an invoice of that amount, once the fund knows that its project runs."""
        body = {"amount_fen": amount_fen, "proof": {"number": number, "amount_fen": amount_fen}}
        path = f"/grants/{grant['id']}"
        until(lambda: self.manager.get(path)["project_state"] == "running")
        return self.manager.post(f"{path}/pay", body, If_Match=etag(self.manager.get(path)))


@dataclass(frozen=True)
class TwoCommunities:
    """Two communities next to each other on one platform."""

    east: Neighbourhood
    west: Neighbourhood

    def both(self, story: Callable[[Neighbourhood], T]) -> list[T]:
        """The same story in both at the same time."""
        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(story, (self.east, self.west)))


def opened(deployment: Deployment, slug: str, connection: Connection | None = None) -> Neighbourhood:
    """A fresh community with its administrator signed in."""
    connection = connection or Connection(deployment.gateway_url)
    operator = connection.operator(deployment.access["client_id"], deployment.access["client_secret"])
    body = {"slug": slug, "name": slug, "sandbox": True, "admin": {"login": "admin", "password": FIRST_PASSWORD}}
    operator.at(MORNING - timedelta(days=60)).post("/v1/communities", body)
    admin = connection.first_login(slug, "admin", FIRST_PASSWORD, PASSWORD).at(MORNING)
    for defaults in ("/funds", "/point-rules", "/places"):  # made by each service when it learns of the community
        until(lambda defaults=defaults: bool(admin.get(defaults)["items"]))  # type: ignore[misc]  # bound now
    return Neighbourhood(deployment, connection, slug, admin)


def until(look: Callable[[], bool], patience_seconds: float = PATIENCE_SECONDS) -> float:
    """Wait until it is so; the seconds that it took."""
    began = time.monotonic()
    while not look():
        assert time.monotonic() - began < patience_seconds, f"not so within {patience_seconds} s"
        time.sleep(0.05)
    return time.monotonic() - began


def eventually(act: Callable[[], T]) -> T:
    """Act until a service knows the person or thing that it is about; any other refusal is raised."""
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return act()
        except Refusal as refusal:
            if not refusal.code.startswith(("unknown_", "own_password_needed")) or time.monotonic() > end:
                raise
            time.sleep(0.1)


def refused(act: Callable[[], Any]) -> Refusal:
    """What was answered, where a refusal is expected."""
    try:
        value = act()
    except Refusal as refusal:
        return refusal
    raise AssertionError(f"should have been refused, but gave {value}")


def audited(deployment: Deployment, patience_seconds: float = 30) -> None:
    """Every ledger is whole, and the services say the same of each other."""

    report = examine(InProcess(deployment), patience_seconds)
    assert not report.broken
    assert not report.differences
    assert not report.unsettled
