"""The community of the demo: its figures, its people with invented names, and what it has to offer."""

from __future__ import annotations

import json
import random
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from deploy.client import Caller, Connection

FIGURES = json.loads((Path(__file__).parent / "figures.json").read_text())
FACTS: dict[str, Any] = FIGURES["facts"]
INVENTED: dict[str, Any] = FIGURES["invented"]
ZONE = ZoneInfo(FACTS["community"]["timezone"])
FIRST_DAY = datetime(2026, 3, 2, 9, 0, tzinfo=ZONE)  # a Monday; the clock is simulated
AT_ONCE = 6  # requests that are on their way together
PATIENCE_SECONDS = 30

_FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗"
_GIVEN = "明华秀英建国桂兰志强丽娟晓东玉梅海燕文静春生雪峰思远佳怡子涵浩然若曦一诺欣悦"
_COMMUNITY_ROLES = {
    "admin": 1,
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
    """The day went otherwise than it should: the platform, or the plot, is wrong."""


def expect(what: str, found: object, wanted: object) -> None:
    """Stop the day where something is not as it must be."""
    if found != wanted:
        raise Unexpected(f"{what}: {found!r}, 应为 should be {wanted!r}")


@dataclass
class Town:
    """Everybody and everything of the community, by what they are."""

    slug: str
    people: dict[str, list[Caller]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    teams: list[dict[str, Any]] = field(default_factory=list)
    services: list[dict[str, Any]] = field(default_factory=list)
    shops: list[dict[str, Any]] = field(default_factory=list)
    rewards: dict[str, dict[str, Any]] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)  # for the table at the end

    def one(self, role: str, number: int = 0) -> Caller:
        """One of those who hold a role."""
        return self.people[role][number]


@dataclass
class Stage:
    """What the scenes are played on: the way in, progress, chance that is the same each time."""

    connection: Connection
    progress: Progress
    chance: random.Random = field(default_factory=lambda: random.Random(2023_11_14))  # noqa: S311  (the report's day)
    password: str = field(default_factory=lambda: secrets.token_urlsafe(12))

    def each(self, words: str, items: Sequence[T], act: Callable[[T], R]) -> list[R]:
        """Do `act` for all items, several at a time, with a bar; the first failure is raised."""
        task = self.progress.add_task(words, total=len(items))

        def once(item: T) -> R:
            done = act(item)
            self.progress.advance(task)
            return done

        with ThreadPoolExecutor(AT_ONCE) as pool:
            return list(pool.map(once, items))


@contextmanager
def bars() -> Iterator[Progress]:
    """Progress bars, one a scene."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns) as progress:
        yield progress


def until(what: str, look: Callable[[], bool]) -> None:
    """Wait for what another service hears a moment later."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not look():
        if time.monotonic() > end:
            raise Unexpected(f"{what}: 等待超时 not within {PATIENCE_SECONDS} s")
        time.sleep(0.1)


def day(number: int, hour: int = 9, minute: int = 0) -> datetime:
    """A moment of the simulated spring; day 0 is the first."""
    return FIRST_DAY.replace(hour=hour, minute=minute) + timedelta(days=number)


def open_town(stage: Stage, operator: Caller) -> Town:
    """Open the community under the next free slug, with its first admin, and let everybody join and sign in."""
    taken = {one["slug"] for one in operator.pages("/v1/communities")}
    wanted = str(FACTS["community"]["slug"])
    slug = next(name for name in _numbered(wanted) if name not in taken)
    body = {
        "slug": slug,
        "name": FACTS["community"]["name"],
        "timezone": FACTS["community"]["timezone"],
        "admin": {"login": "admin", "password": stage.password},
    }
    operator.at(FIRST_DAY - timedelta(days=7)).post("/v1/communities", body)
    town = Town(slug)
    town.people["admin"] = [stage.connection.login(slug, "admin", stage.password)]
    _join(stage, town)
    return town


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in range(2, 1000))


def _join(stage: Stage, town: Town) -> None:
    wanted = [(role, number) for role, many in _COMMUNITY_ROLES.items() for number in range(many) if role != "admin"]
    names = dict(zip(wanted, _invent(stage.chance, len(wanted)), strict=True))
    admin = town.one("admin").at(FIRST_DAY - timedelta(days=6))

    def join(person: tuple[str, int]) -> tuple[str, Caller]:
        role, number = person
        login = f"{role.replace('_', '-')}-{number + 1}"
        body = {"name": names[person], "login": login, "password": stage.password, "roles": [role]}
        admin.post("/people", body)
        return role, stage.connection.login(town.slug, login, stage.password)

    for (role, caller), person in zip(stage.each("居民入驻 people", wanted, join), wanted, strict=True):
        town.people.setdefault(role, []).append(caller)
        town.names[caller.id] = names[person]


def _invent(chance: random.Random, many: int) -> list[str]:
    names: dict[str, None] = {}
    while len(names) < many:
        names[chance.choice(_FAMILY) + "".join(chance.sample(_GIVEN, chance.choice((1, 2, 2))))] = None
    return list(names)


def equip(stage: Stage, town: Town) -> None:
    """Teams with members, the catalogue, shops and rewards, as the figures have them."""
    station = town.one("station").at(FIRST_DAY - timedelta(days=5))
    leaders, volunteers = town.people["team_leader"], town.people["volunteer"]

    def team(numbered: tuple[int, dict[str, Any]]) -> dict[str, Any]:
        number, figures = numbered
        made: dict[str, Any] = station.post("/teams", {**figures, "leader_id": leaders[number].id})
        made["leader"], made["members"] = leaders[number], volunteers[number::10]
        for member in made["members"]:
            station.post(f"/teams/{made['id']}/members", {"person_id": member.id})
        return made

    town.teams = stage.each("志愿服务队 teams", list(enumerate(INVENTED["teams"])), team)
    town.services = stage.each("服务项目 services", INVENTED["services"], lambda one: station.post("/services", one))

    def shop(numbered: tuple[int, dict[str, Any]]) -> dict[str, Any]:
        number, figures = numbered
        staff = town.one("shop", number)
        made: dict[str, Any] = station.post("/shops", {"name": figures["name"], "staff": [staff.id]})
        return {**made, "person": staff, "honours": figures["honours"]}

    town.shops = stage.each("商户 shops", list(enumerate(INVENTED["shops"])), shop)
    honoured = {reward: one["id"] for one in town.shops for reward in one["honours"]}

    def reward(figures: dict[str, Any]) -> dict[str, Any]:
        shop_id = {"shop_id": honoured[figures["name"]]} if figures["kind"] == "voucher" else {}
        return dict(station.post("/rewards", {**figures, **shop_id}))

    last = {"name": "手工书签", "kind": "goods", "price_points": 5, "stock": 1, "limit_per_person": 1}
    for made in stage.each("兑换项目 rewards", [*INVENTED["rewards"], last], reward):
        town.rewards[made["name"]] = made
