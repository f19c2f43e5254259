"""Attackers on the real platform: a community in which there is something to take, and people with no right to it."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from deploy.client import Caller, Connection
from deploy.deployment import Deployment
from deploy.local.platform import Platform
from gateway.clients.scopes import SCOPES
from services.chassis.messaging.contract import SERVICES
from tests.journeys.crowded import Crowded, crowd
from tests.journeys.neighbourhood import opened, until
from tests.journeys.strangers import Document
from tests.security.wire import Wire

STRANGERS = ("resident", "volunteer", "team_leader", "shop", "social_worker")


@dataclass(frozen=True)
class Target:
    """A crowded community, people of it who have to do with nothing there, and words that are not for them."""

    crowd: Crowded
    strangers: dict[str, Caller]
    program: Caller  # an integrator's, which may read all that a program may read
    private: dict[str, str]

    @property
    def slug(self) -> str:
        return self.crowd.here.slug


@pytest.fixture(scope="session")
def target(deployment: Deployment) -> Target:
    """The community that is attacked; what must not succeed leaves it as it is."""
    here = opened(deployment, "attacked")
    crowded = crowd(here)
    private = {
        "name": "诸葛守密",
        "phone": "13912345678",
        "address": "密 7 栋 707",
        "note": "门锁密码在花盆下",
        "giver": "欧阳无名",
        "donor": "司马不留名",
        "code": crowded.ids["code"],
    }
    here.station.post("/people", {"name": private["name"], "phone": private["phone"], "roles": ["resident"]})
    here.placed(here.next_day(), address=private["address"], note=private["note"])
    cash = {"donor": {"name": private["giver"]}, "amount_fen": 5_000, "channel": "cash", "publish_name": False}
    here.station.post("/donations", cash)
    line = {"name": "大米", "category": "食品", "quantity": 2, "unit": "袋", "expires_on": "2027-06-30"}
    here.station.post("/gifts", {"donor": {"name": private["donor"]}, "lines": [line], "units": 2})
    reading = sorted(scope for scope in SCOPES if scope.endswith(":read"))
    client = here.admin.post("/clients", {"name": "到处看看", "scopes": reading})
    program = here.connection.client(here.slug, client["client_id"], client["client_secret"])
    return Target(crowded, {role: here.person(role) for role in STRANGERS}, program, private)


@pytest.fixture(scope="session")
def document(platform: Platform) -> Document:
    """The document as the gateway serves it."""
    return Document(Connection(platform.layout.base_url).call("GET", "/v1/openapi.json"))


@pytest.fixture(scope="session")
def wire(platform: Platform) -> Wire:
    """The front as bytes reach it."""
    return Wire(platform.layout.ports["gateway"])


@pytest.fixture(scope="module", autouse=True)
def nothing_broke(platform: Platform) -> Iterator[None]:
    """Whatever was tried: no program met anything that it had not foreseen.

    It looks after each module, not at the session's end: later tests kill the broker on purpose. Earlier ones do too;
    until every worker has found it again, what they write is of then.
    """
    until(lambda: all(_is_ready(platform, service) for service in SERVICES))
    began = {path: path.stat().st_size for path in platform.layout.logs()}
    yield
    said = [line for path in platform.layout.logs() for line in _since(path, began.get(path, 0)) if _is_bad(line)]
    assert not said, "\n".join(said)[:4000]


def _is_ready(platform: Platform, service: str) -> bool:
    try:
        with urllib.request.urlopen(f"http://{platform.layout.address(service, 'worker')}/readyz", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:  # 503 too
        return False


def _since(path: Path, position: int) -> list[str]:
    with path.open("rb") as file:
        file.seek(position)
        return file.read().decode(errors="replace").splitlines()


def _is_bad(line: str) -> bool:
    if not line.startswith("{"):
        return "Traceback" in line
    try:
        entry = json.loads(line)
    except ValueError:
        return True  # a line that somebody wrote into from outside
    return entry.get("level") in ("error", "critical")
