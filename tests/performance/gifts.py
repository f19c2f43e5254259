"""A gift booked over HTTP, authenticated, idempotent, behind row security: beside its rows alone and beside peers."""

from __future__ import annotations

import json
import re
import subprocess
import uuid
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property, partial
from pathlib import Path

from deploy.local.servers import postgres_programs
from services.chassis.messaging.contract import SERVICES
from tests.journeys.neighbourhood import Neighbourhood, eventually, opened
from tests.performance import webpeers
from tests.performance.frame import Aim, Point, Turn
from tests.performance.load import Request, called, request
from tests.performance.stage import Stage

HERE = Path(__file__).parent
CLIENTS = 8  # each in a community of its own, so that nobody waits for another's fund
SECONDS = 3.0


@dataclass
class Counter:
    """A station in each of some communities, with cash in hand, and the ways to write it down."""

    stage: Stage

    @cached_property
    def communities(self) -> list[Neighbourhood]:
        """Their people signed in, and known to the fund."""
        slugs = [f"gifts-{uuid.uuid4().hex[:6]}" for _ in range(CLIENTS)]
        deployment = self.stage.deployment  # started by us: it ends with the thread that starts it
        with ThreadPoolExecutor(CLIENTS) as pool:
            made = list(pool.map(partial(opened, deployment), slugs))
            list(pool.map(_furnish, made))
        return made

    # ---- ours ------------------------------------------------------------------------------------------

    def posted(self, address: str) -> float:
        """Gifts a second that the platform takes at `host:port`."""
        return called(address, self.gifts(), SECONDS).rate

    def gifts(self) -> list[Request]:
        """A gift in each community."""
        return [_gift(here) for here in self.communities]

    def looks(self) -> list[Request]:
        """A page of gifts in each community."""
        return [_look(here) for here in self.communities]

    @property
    def front(self) -> str:
        """nginx."""
        return f"127.0.0.1:{self.stage.layout.ports['gateway']}"

    @property
    def behind(self) -> str:
        """The fund itself."""
        return self.stage.layout.address("fund", "web")

    # ---- the limit, and peers ----------------------------------------------------------------------------

    def prepare(self) -> None:
        """What pgbench and the peers find in the fund's database: one call for a gift, and the purse of each client."""
        with self.stage.admin("wulin_fund") as admin:
            admin.execute((HERE / "sql" / "gift.sql").read_text())
            admin.execute("drop table if exists bench_purses")
            admin.execute(
                "create table bench_purses as select c.number::int - 1 as client, k.id as community, p.id as taker,"
                " p.id as person, f.id as fund, e.id as earmark"
                " from unnest(%s::text[]) with ordinality as c (slug, number) join known_communities k using (slug)"
                " join funds f on f.community_id = k.id and f.is_default"
                " join earmarks e on e.community_id = k.id and e.fund_id = f.id and e.kind = 'general'"
                " join lateral (select id from known_people p where p.community_id = k.id limit 1) p on true",
                [[here.slug for here in self.communities]],
            )
            admin.execute("alter table bench_purses add primary key (client)")

    def rows_alone(self) -> float:
        """The same rows a second through pgbench: plain statements, one after another, as many clients."""
        command = [
            *(str(postgres_programs("pgbench") / "pgbench"), "-n", "-M", "prepared"),
            *("-c", str(CLIENTS), "-T", str(int(SECONDS)), "-f", str(HERE / "sql" / "gift.pgbench")),
            self.stage.deployment.admin_url("wulin_fund"),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        found = re.search(r"tps = ([0-9.]+) \(without", done.stdout)
        assert found, done.stdout + done.stderr
        assert "number of failed transactions: 0 " in done.stdout, done.stdout
        return float(found[1])

    def peer(self, address: str, path: str, token: str) -> float:
        """Gifts a second that a peer takes."""
        makers = [_posting(f"{path}/{number}", token, _body(here)) for number, here in enumerate(self.communities)]
        return called(address, makers, SECONDS).rate


def _furnish(here: Neighbourhood) -> None:
    gift = _body(here)
    eventually(lambda: here.station.post("/donations", gift))  # once the fund knows the donor
    here.now += timedelta(minutes=1)


def _body(here: Neighbourhood) -> dict[str, object]:
    return {"donor": {"person_id": here.resident.id}, "amount_fen": 1000, "channel": "cash", "publish_name": False}


def _gift(here: Neighbourhood) -> Request:
    at = {"X-Wulin-Now": here.now.isoformat()}
    return _posting(f"/v1/communities/{here.slug}/donations", here.station.token, _body(here), at)


def _look(here: Neighbourhood) -> Request:
    headers = {"Authorization": f"Bearer {here.station.token}", "X-Wulin-Now": here.now.isoformat()}
    return lambda: request("GET", f"/v1/communities/{here.slug}/donations?limit=20", headers)


def _posting(path: str, token: str, body: Mapping[str, object], headers: Mapping[str, str] | None = None) -> Request:
    said = json.dumps(body).encode()
    fixed = {"Authorization": f"Bearer {token}", "Content-Type": "application/json", **(headers or {})}
    return lambda: request("POST", path, fixed | {"Idempotency-Key": str(uuid.uuid4())}, said)


@contextmanager
def counter_of(stage: Stage) -> Iterator[Counter]:
    """The communities are there, and nobody but the webs runs: what they tell waits in the outbox."""
    counter = Counter(stage)
    counter.communities  # noqa: B018  (opened while the workers run)
    with stage.without(*(f"{service}-worker" for service in SERVICES)):
        counter.prepare()
        yield counter


@contextmanager
def posting(stage: Stage) -> Iterator[Mapping[str, Turn]]:
    """Ours, the rows alone, and peers that write the same rows."""
    with counter_of(stage) as counter, ExitStack() as open_:
        runs: dict[str, Turn] = {
            "五社 Wulin": lambda: counter.posted(counter.front),
            "pgbench": counter.rows_alone,
        }
        for name, (address, path) in webpeers.webs(stage, open_).items():
            runs[name] = partial(counter.peer, address, path, webpeers.token())
        yield runs


POSTING = Point(
    "P4",
    "经网关记账 Posting over HTTP through nginx, 8 clients",
    "gifts/s",
    [
        Aim("五社 Wulin", 0.35, "pgbench"),
        Aim("五社 Wulin", 3, "Flask + ORM"),
        Aim("五社 Wulin", 0.85, "FastAPI + asyncpg"),
    ],
    posting,
    warm=True,
)


@contextmanager
def hop(stage: Stage) -> Iterator[Mapping[str, Turn]]:
    """The same write through nginx and without it; and what nginx costs an answer that costs nothing."""
    with counter_of(stage) as counter, ExitStack() as open_:
        bare, proxied = webpeers.bare(stage, open_)
        ask = [lambda: request("GET", "/bare/", {})] * CLIENTS
        yield {
            "经网关 through nginx": lambda: counter.posted(counter.front),
            "直连 direct": lambda: counter.posted(counter.behind),
            "空答 empty answer through nginx": lambda: called(proxied, ask, SECONDS / 2).rate,
            "空答 empty answer direct": lambda: called(bare, ask, SECONDS / 2).rate,
        }


HOP = Point(
    "P5",
    "网关一跳 The gateway hop on a real write",
    "gifts/s",
    [Aim("经网关 through nginx", 0.9, "直连 direct")],
    hop,
    warm=True,
)
