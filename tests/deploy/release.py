"""`python -m tests.deploy.release` keeps what a release leaves behind, for the tests of the upgrade from it.

In `tests/deploy/released/`, for each service: a dump of its database with a little data that the service itself has
made, and the SQL of its ten busiest operations, with parameters, as the application's role sent it. Each operation
finds in the dump what it needs, and none needs the effect of another. So each can be sent again, alone or beside
others, if it is rolled back.
"""

from __future__ import annotations

import importlib
import json
import re
import secrets
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy.engine import make_url

from deploy.deployment import module
from deploy.local.servers import Postgres, free_port, postgres_programs
from deploy.postgres.roles import ROLES, create
from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import SERVICES, Event
from services.contracts import charity as gifts
from tests import conftest  # noqa: F401 (it sets the environment of the services)
from tests.charity.conftest import Supermarket
from tests.fund.conftest import FundService
from tests.gateway.conftest import ADMIN_PASSWORD, DirectoryRig
from tests.orders.scenario import FIVE, OrderScenario, ScenarioTeam
from tests.points.conftest import PointsService
from tests.support.databases import PREFIX
from tests.support.rig import Prepared, Rig

RELEASED = Path(__file__).parent / "released"
Operations = Mapping[str, Callable[[], Any]]
Statement = tuple[str, list[str | None]]


# ---- what happens before, and the operations -------------------------------------------------------


def operations_of_orders(prepared: Prepared) -> Operations:
    scenario = OrderScenario(Rig(prepared))
    rig, station = scenario.rig, scenario.station
    teams = [scenario.new_team(f"{number} 队") for number in range(6)]
    fresh, offered, *carried = [scenario.placed() for _ in range(6)]
    for order, team in zip((offered, *carried), teams, strict=False):
        scenario.act(order, "dispatch", {"team_ids": [team.id]}, by=station)
    for order, team in zip(carried, teams[1:], strict=False):
        scenario.act(order, "accept", accepting(team), by=team.leader)
    rig.pass_time(hours=2)
    coming, _, reviewed, closed = carried
    for order, team in list(zip(carried, teams[1:], strict=False))[1:]:
        scenario.act(order, "check-in", one_of(team), by=team.leader)
    rig.pass_time(minutes=60)
    for order, team in ((reviewed, teams[3]), (closed, teams[4])):
        scenario.act(order, "check-out", one_of(team), by=team.leader)
        scenario.act(order, "finish", {}, by=team.leader)
    for party, by in (("requester", scenario.requester), ("station", station), ("team", teams[4].leader)):
        scenario.review(closed, party, by=by)
    return {
        "POST /orders": scenario.placed,
        "GET /orders/{id}": lambda: scenario.see(closed),
        "GET /orders": lambda: rig.read("/orders", by=scenario.requester),
        "GET /board": lambda: rig.read("/board", by=station),
        "GET /orders/{id}/candidates": lambda: rig.read(f"/orders/{fresh}/candidates", by=station),
        "POST /orders/{id}/dispatch": lambda: scenario.act(fresh, "dispatch", {"team_ids": [teams[5].id]}, by=station),
        "POST /orders/{id}/accept": lambda: scenario.act(offered, "accept", accepting(teams[0]), by=teams[0].leader),
        "POST /orders/{id}/check-in": lambda: scenario.act(coming, "check-in", one_of(teams[1]), by=teams[1].leader),
        "POST /orders/{id}/check-out": lambda: scenario.act(
            carried[1], "check-out", one_of(teams[2]), by=teams[2].leader
        ),
        "POST /orders/{id}/reviews": lambda: scenario.act(reviewed, "reviews", {"as": "station"} | FIVE, by=station),
    }


def accepting(team: ScenarioTeam) -> dict[str, Any]:
    return {"team_id": team.id, "members": [str(one.id) for one in team.members]}


def one_of(team: ScenarioTeam) -> dict[str, Any]:
    return {"person_id": str(team.members[0].id)}


def operations_of_points(prepared: Prepared) -> Operations:
    points = PointsService(Rig(prepared))
    rig = points.rig
    li, zhao, wang = (rig.person("volunteer") for _ in range(3))
    station, admin = rig.person("station"), rig.person("admin")
    for who in (li, zhao, wang):
        points.serve(who, 1200)
        points.give(who, 20)
    paid = points.redeem(wang, 6)
    closing = points.closing({li.id: 60, zhao.id: 90})
    rig.deliver(closing)
    rule = {"effective_from": "2026-06-01", "points_per_hour": 3, "points_per_unit": 2, "gate_points": 30}
    return {
        "GET /accounts/{id}": lambda: points.account(li),
        "GET /accounts/{id}/entries": lambda: rig.read(f"/accounts/{li.id}/entries", by=li),
        "GET /accounts": lambda: rig.read("/accounts", by=station),
        "GET /point-rules": lambda: rig.read("/point-rules", by=None),
        "POST /point-rules": lambda: rig.made("/point-rules", rule, by=admin),
        "orders.order_closed": lambda: deliver(rig, points.closing({li.id: 60})),
        "orders.order_closed again": lambda: deliver(
            rig, points.closing({zhao.id: 30}, order=closing.order_id, revision=2)
        ),
        "charity.gift_accepted": lambda: deliver(rig, points.gift(zhao.id, 3)),
        "charity.redemption_requested": lambda: deliver(rig, points.asking(zhao.id, 4)),
        "charity.redemption_returned": lambda: deliver(
            rig,
            gifts.RedemptionReturned(
                redemption_id=paid,
                return_id=new_id(),
                person_id=wang.id,
                points=6,
                reason="cancelled",
                returned_at=rig.now,
            ),
        ),
    }


def operations_of_charity(prepared: Prepared) -> Operations:
    supermarket = Supermarket(Rig(prepared))
    rig, station = supermarket.rig, supermarket.who("station")
    shelf, breakfast = supermarket.goods_reward(stock=20), supermarket.voucher_reward()
    brought = supermarket.gift(donor={"person_id": str(supermarket.who("resident").id)})
    supermarket.accept(supermarket.gift(donor={"person_id": str(supermarket.who("resident", 2).id)}))
    waiting, dropped = (supermarket.request(shelf, by=supermarket.who("volunteer", number)).json for number in (2, 3))
    bought = supermarket.confirmed(breakfast, by=supermarket.who("volunteer", 4))
    supermarket.confirmed(shelf, by=supermarket.who("volunteer", 4))
    return {
        "GET /rewards": lambda: rig.read("/rewards", by=None),
        "GET /stock": lambda: rig.read("/stock", by=station),
        "GET /redemptions/{id}": lambda: supermarket.read(bought, by=supermarket.who("volunteer", 4)),
        "GET /vouchers": lambda: rig.read("/vouchers", by=supermarket.who("volunteer", 4)),
        "POST /gifts": lambda: supermarket.gift(donor={"person_id": str(supermarket.who("resident").id)}),
        "POST /gifts/{id}/accept": lambda: supermarket.accept(brought),
        "POST /redemptions": lambda: supermarket.request(shelf, by=supermarket.who("volunteer", 5)),
        "points.points_debited": lambda: deliver(rig, supermarket.debited(waiting)),
        "points.debit_refused": lambda: deliver(rig, supermarket.refused(dropped)),
        "POST /vouchers/{code}/use": lambda: supermarket.use(bought["vouchers"][0]["code"]),
    }


def operations_of_fund(prepared: Prepared) -> Operations:
    fund = FundService(Rig(prepared))
    rig, manager = fund.rig, fund.who("fund_manager")
    donor = fund.who("resident")
    given = fund.give(2_000_00)
    paid, promised = (fund.give_online(donor, 50_00) for _ in range(2))
    fund.send(fund.notice(paid))
    campaign = fund.campaign()
    asked, ready = fund.grant(100_00, approvals=1), fund.grant(80_00)
    asking = {"project_id": str(fund.project()), "payee_id": fund.payee["id"], "amount_fen": 60_00}
    return {
        "GET /ledger": fund.ledger,
        "GET /funds": fund.fund,
        "GET /campaigns/{id}": lambda: rig.read(f"/campaigns/{campaign['id']}", by=donor),
        "GET /donations": lambda: rig.read("/donations", by=donor),
        "GET /donations/{id}/receipt": lambda: rig.read(f"/donations/{given['id']}/receipt", by=fund.who("station")),
        "POST /donations": lambda: fund.give_online(donor, 20_00),
        "POST /payments/sandbox/notifications": lambda: fund.send(fund.notice(promised)),
        "POST /grants": lambda: rig.made("/grants", asking, by=manager),
        "POST /grants/{id}/approve": lambda: fund.approve(asked, fund.who("fund_approver", 2)),
        "POST /grants/{id}/pay": lambda: fund.pay(ready, 30_00),
    }


def operations_of_gateway(prepared: Prepared) -> Operations:
    rig = DirectoryRig(prepared)
    admin, station = rig.admin, rig.station
    li, zhao = (
        rig.made("/people", {"name": name, "login": login, "password": PASSWORD, "roles": ["volunteer"]}, by=station)
        for name, login in (("李梅", "limei"), ("赵敏", "zhaomin"))
    )
    rig.choose_passwords()
    pair = rig.login("limei", PASSWORD).json or {}
    form = {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]}
    me = rig.caller(UUID(li["id"]), *li["roles"])
    return {
        "POST /login": lambda: rig.login("admin", ADMIN_PASSWORD),
        "POST /token": lambda: rig.token(form),
        "GET /jwks.json": rig.jwks,
        "GET /communities/{slug}": lambda: rig.read("", by=None),
        "GET /people": lambda: rig.read("/people", by=station),
        "GET /people/{id}": lambda: rig.read(f"/people/{li['id']}", by=me),
        "POST /people": lambda: rig.made("/people", {"name": "王芳", "roles": []}, by=station),
        "POST /people/{id}/suspend": lambda: rig.made(f"/people/{zhao['id']}/suspend", by=admin),
        "GET /settings": lambda: rig.read("/settings", by=me),
        "GET /sessions": lambda: rig.read("/sessions", by=me),
    }


PASSWORD = "two sparrows in March"
OPERATIONS: dict[str, Callable[[Prepared], Operations]] = {
    "gateway": operations_of_gateway,
    "orders": operations_of_orders,
    "points": operations_of_points,
    "charity": operations_of_charity,
    "fund": operations_of_fund,
}


def deliver(rig: Rig, event: Event) -> None:
    """Deliver an event once."""
    delivery = rig.delivery(event)
    rig.consumer.take([delivery])
    assert rig.outcome(delivery) == "done"


# ---- how it is written down -----------------------------------------------------------------------------------


MARK = "\N{SECTION SIGN}"  # begins a line of the log


@dataclass
class Listener:
    """What PostgreSQL writes down of the statements of one role, in its own log."""

    server: Postgres
    read: int = 0

    def __post_init__(self) -> None:
        with psycopg.connect(self.server.url, autocommit=True) as admin:
            admin.execute(f"alter system set log_line_prefix = '{MARK}%u {MARK}'")
            admin.execute("select pg_reload_conf()")

    def statements_of(self, role: str) -> list[Statement]:
        """The statements since the last time, with their parameters as text."""
        log = (self.server.folder / "log").read_bytes()
        text, self.read = log[self.read :].decode(), len(log)
        statements: list[Statement] = []
        for line in text.replace("\n\t", "\n").split(MARK + role + " " + MARK)[1:]:
            entry = line.split(MARK)[0].rstrip("\n")
            if asked := re.match(r"LOG:  (?:statement|execute [^:]+): (.*)", entry, re.DOTALL):
                statements.append((asked[1], []))
            elif entry.startswith("DETAIL:  parameters: "):
                values = re.findall(r"\$\d+ = (?:(NULL)|'((?:[^']|'')*)')", entry)
                statements[-1][1].extend(None if null else value.replace("''", "'") for null, value in values)
            elif not entry.startswith("DETAIL:  prepare: "):
                raise AssertionError(entry)
        return statements


def role_of(operation: str) -> str:
    """The role that runs an operation: a request (`POST /orders`) or an event (`orders.order_closed`)."""
    return "app" if operation.split()[0].isupper() else "worker"


def main() -> None:
    """Write all files anew."""
    with tempfile.TemporaryDirectory(prefix="wulin-release-", dir="/var/tmp") as folder:
        Path(folder).chmod(0o711)
        server = Postgres(Path(folder) / "postgres", free_port(), durable=False)
        server.start()
        try:
            listener = Listener(server)
            for service in SERVICES:
                write(service, prepared(service, server.url), listener)
        finally:
            server.stop()


def prepared(service: str, admin_url: str) -> Prepared:
    """A service with a fresh database."""
    passwords = {role: secrets.token_hex(12) for role in ROLES}
    create(admin_url, service, passwords, prefix=PREFIX)
    server = make_url(admin_url).set(drivername="postgresql+psycopg", database=f"{PREFIX}{service}")
    urls = {
        role: server.set(username=f"{service}_{role}", password=password).render_as_string(hide_password=False)
        for role, password in passwords.items()
    }
    made = Prepared(importlib.import_module(f"{module(service)}.app").service, urls)
    made.service.history.migrate(urls["owner"])
    return made


def write(service: str, made: Prepared, listener: Listener) -> None:
    """The dump, then the statements of each operation after it."""
    operations = OPERATIONS[service](made)
    (RELEASED / f"{service}.sql").write_text(dump(made.urls["owner"], listener.server), encoding="utf-8")
    made.database.dispose()  # what connections have prepared has other names in the log
    with psycopg.connect(listener.server.url, autocommit=True) as admin:
        for role in ("app", "worker"):
            admin.execute(f"alter role {service}_{role} set log_statement = 'all'")
    asked = {}
    listener.statements_of(f"{service}_app")
    for name, use in operations.items():
        answer = use()
        assert getattr(answer, "status_code", 200) < 300, (name, answer.json)
        asked[name] = listener.statements_of(f"{service}_{role_of(name)}")
    made.database.dispose()
    (RELEASED / f"{service}.json").write_text(json.dumps(asked, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(service, {name: len(statements) for name, statements in asked.items()})


def dump(owner_url: str, server: Postgres) -> str:
    """Plain SQL that the owner of an empty database can run in one go, on any PostgreSQL that we support."""
    database = f"--dbname={make_url(server.url).set(database=make_url(owner_url).database).render_as_string(False)}"
    done = subprocess.run(
        [
            str(postgres_programs("pg_dump") / "pg_dump"),
            "--no-owner",
            "--no-comments",
            "--rows-per-insert=100",
            database,
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    unknown = re.compile(
        r"^(\\|--|SET transaction_timeout|CREATE EXTENSION|(GRANT|REVOKE) .* ON (SCHEMA|FUNCTION pg_catalog))"
    )
    lines = [line for line in done.stdout.splitlines() if not unknown.match(line)]
    return re.sub(r"\n{2,}", "\n\n", "\n".join(lines)).strip() + "\n"


if __name__ == "__main__":
    main()
