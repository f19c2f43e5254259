"""The community of the demo: its figures, its people with invented names, its teams, services, shops and rewards."""

from __future__ import annotations

import json
import random
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from deploy.client import Caller, Connection, etag

FIGURES = json.loads((Path(__file__).parent / "figures.json").read_text())
FACTS: dict[str, Any] = FIGURES["facts"]
INVENTED: dict[str, Any] = FIGURES["invented"]
ZONE = ZoneInfo(FACTS["community"]["timezone"])
FIRST_DAY = datetime(2026, 3, 2, 9, 0, tzinfo=ZONE)  # a Monday; the clock is simulated
AT_ONCE = 6  # requests sent at the same time
PATIENCE_SECONDS = 30

_FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗"
_GIVEN = "明华秀英建国桂兰志强丽娟晓东玉梅海燕文静春生雪峰思远佳怡子涵浩然若曦一诺欣悦"
_COMMUNITY_ROLES = {
    "admin": 2,
    "station": 2,
    "social_worker": 2,
    "fund_manager": 1,
    "fund_approver": 2,
    "auditor": 1,
    "shop": 4,
    "team_leader": 10,
    "volunteer": 30,
    "resident": 27,
}

T = TypeVar("T")
R = TypeVar("R")


class Unexpected(Exception):
    """A result is not as expected: the platform, or the demo, is wrong."""


def expect(what: str, found: object, wanted: object) -> None:
    """Raises Unexpected if a result is not as expected."""
    if found != wanted:
        raise Unexpected(f"{what}: {found!r}, 应为 should be {wanted!r}")


@dataclass
class Community:
    """What the demo has created: people by role, teams, services, shops, rewards; and the results."""

    slug: str
    people: dict[str, list[Caller]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    teams: list[dict[str, Any]] = field(default_factory=list)
    services: list[dict[str, Any]] = field(default_factory=list)
    shops: list[dict[str, Any]] = field(default_factory=list)
    rewards: dict[str, dict[str, Any]] = field(default_factory=dict)
    results: dict[str, Any] = field(default_factory=dict)  # for the table at the end

    def one(self, role: str, number: int = 0) -> Caller:
        """Returns one of the people with this role."""
        return self.people[role][number]


@dataclass
class DemoRun:
    """What all parts of the demo share: a connection, progress bars, random numbers with a fixed seed, passwords."""

    connection: Connection
    progress: Progress
    chance: random.Random = field(default_factory=lambda: random.Random(2023_11_14))  # noqa: S311  (the report's day)
    first_password: str = field(default_factory=lambda: secrets.token_urlsafe(12))  # what the administrator sets
    password: str = field(default_factory=lambda: secrets.token_urlsafe(12))  # what everybody chooses instead

    def each(self, words: str, items: Sequence[T], act: Callable[[T], R]) -> list[R]:
        """Calls `act` for all items, several at a time, with a progress bar. Raises the first failure."""
        task = self.progress.add_task(words, total=len(items))

        def once(item: T) -> R:
            done = act(item)
            self.progress.advance(task)
            return done

        with ThreadPoolExecutor(AT_ONCE) as pool:
            return list(pool.map(once, items))


@contextmanager
def bars() -> Iterator[Progress]:
    """Progress bars, one for each part."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns) as progress:
        yield progress


def until(what: str, look: Callable[[], bool]) -> None:
    """Waits for the effect of an event in another service. Raises Unexpected if it does not come in time."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not look():
        if time.monotonic() > end:
            raise Unexpected(f"{what}: 等待超时 not within {PATIENCE_SECONDS} s")
        time.sleep(0.1)


def day(number: int, hour: int = 9, minute: int = 0) -> datetime:
    """Returns a time on a simulated day; day 0 is the first."""
    return FIRST_DAY.replace(hour=hour, minute=minute) + timedelta(days=number)


def open_community(run: DemoRun, operator: Caller) -> Community:
    """Opens the community under the next free slug, with its first administrator; all people join and sign in."""
    taken = {one["slug"] for one in operator.pages("/v1/communities")}
    wanted = str(FACTS["community"]["slug"])
    slug = next(name for name in _numbered(wanted) if name not in taken)
    body = {
        "slug": slug,
        "name": FACTS["community"]["name"],
        "timezone": FACTS["community"]["timezone"],
        "sandbox": True,  # its money is not real
        "admin": {"login": "admin", "password": run.first_password},
    }
    operator.at(FIRST_DAY - timedelta(days=7)).post("/v1/communities", body)
    community = Community(slug)
    first = run.connection.first_login(slug, "admin", run.first_password, run.password)
    community.people["admin"] = [first]
    _join_second_admin(run, community, replace(operator, below=first.below))
    _join(run, community)
    return community


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in range(2, 1000))


def _join_second_admin(run: DemoRun, community: Community, operator: Caller) -> None:
    """Adds a second administrator; the operator confirms the role, as there is nobody else yet."""
    day = FIRST_DAY - timedelta(days=7)
    first = community.one("admin").at(day)
    made = first.post("/people", {"name": "周敏", "similar_ok": True, "login": "admin-2", "roles": ["admin"]})
    _confirm(made, operator.at(day), run.first_password)
    second = run.connection.first_login(community.slug, "admin-2", run.first_password, run.password)
    community.people["admin"].append(second)


def _confirm(made: Any, by: Caller, first_password: str) -> None:
    """Confirms the role that somebody was added with; who has not asked for it gives the first password."""
    (role,) = made["pending_roles"]
    made = by.post(f"/people/{made['id']}/roles/{role}/confirm", If_Match=etag(made))
    by.post(f"/people/{made['id']}/first-password", {"password": first_password}, If_Match=etag(made))


def _join(run: DemoRun, community: Community) -> None:
    wanted = [(role, number) for role, many in _COMMUNITY_ROLES.items() for number in range(many) if role != "admin"]
    names = dict(zip(wanted, _invent(run.chance, len(wanted)), strict=True))
    admin, second = (one.at(FIRST_DAY - timedelta(days=6)) for one in community.people["admin"])

    def join(person: tuple[str, int]) -> tuple[str, Caller]:
        role, number = person
        given = "volunteer" if role == "team_leader" else role  # the role of a leader follows from the team
        login = f"{role.replace('_', '-')}-{number + 1}"
        body: dict[str, Any] = {"name": names[person], "login": login, "password": run.first_password, "roles": [given]}
        body["similar_ok"] = True  # invented names may be equal
        made = admin.post("/people", body)
        if made["pending_roles"]:
            _confirm(made, second, run.first_password)
        return role, run.connection.first_login(community.slug, login, run.first_password, run.password)

    for (role, caller), person in zip(run.each("居民入驻 people", wanted, join), wanted, strict=True):
        community.people.setdefault(role, []).append(caller)
        community.names[caller.id] = names[person]


def _as_leader(run: DemoRun, community: Community, number: int) -> Caller:
    """Returns a person who leads a team now, signed in anew: the role counts from the next token."""
    admin, leader = community.one("admin"), community.one("team_leader", number)
    until("队长岗位 the role of a leader", lambda: "team_leader" in admin.get(f"/people/{leader.id}")["roles"])
    return run.connection.login(community.slug, f"team-leader-{number + 1}", run.password)


def _invent(chance: random.Random, many: int) -> list[str]:
    names: dict[str, None] = {}
    while len(names) < many:
        names[chance.choice(_FAMILY) + "".join(chance.sample(_GIVEN, chance.choice((1, 2, 2))))] = None
    return list(names)


def equip(run: DemoRun, community: Community) -> None:
    """Creates teams with members, the catalogue, shops and rewards, as in figures.json."""
    station = community.one("station").at(FIRST_DAY - timedelta(days=5))
    leaders, volunteers = community.people["team_leader"], community.people["volunteer"]

    def team(numbered: tuple[int, dict[str, Any]]) -> dict[str, Any]:
        number, figures = numbered
        made: dict[str, Any] = station.post("/teams", {**figures, "leader_id": leaders[number].id})
        made["leader"] = leaders[number] = _as_leader(run, community, number)
        made["members"] = volunteers[number::10]
        for member in made["members"]:
            station.post(f"/teams/{made['id']}/members", {"person_id": member.id})
        return made

    community.teams = run.each("志愿服务队 teams", list(enumerate(INVENTED["teams"])), team)
    community.services = run.each("服务项目 services", INVENTED["services"], lambda one: station.post("/services", one))

    def shop(numbered: tuple[int, dict[str, Any]]) -> dict[str, Any]:
        number, figures = numbered
        staff = community.one("shop", number)
        made: dict[str, Any] = station.post("/shops", {"name": figures["name"], "staff": [staff.id]})
        return {**made, "person": staff, "honours": figures["honours"]}

    community.shops = run.each("商户 shops", list(enumerate(INVENTED["shops"])), shop)
    honoured = {reward: one["id"] for one in community.shops for reward in one["honours"]}

    def reward(figures: dict[str, Any]) -> dict[str, Any]:
        shop_id = {"shop_id": honoured[figures["name"]]} if figures["kind"] == "voucher" else {}
        return dict(station.post("/rewards", {**figures, **shop_id}))

    last = {"name": "手工书签", "kind": "goods", "price_points": 5, "stock": 1, "limit_per_person": 1}
    for made in run.each("兑换项目 rewards", [*INVENTED["rewards"], last], reward):
        community.rewards[made["name"]] = made
