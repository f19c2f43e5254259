"""The programs of the last release go on while the migrations of the next one run.

`tests/deploy/released/` holds what they left and what they ask (see release.py). What they ask is asked again and
again, as the application's role and rolled back, while a database of that release is brought to the newest migration
and beyond.
"""

from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy.engine import make_url

from deploy.postgres.roles import create
from services.chassis.database import migrations
from services.chassis.database.versions import CHASSIS
from services.chassis.messaging.contract import SERVICES
from tests.deploy.release import role_of
from tests.support.rig import Prepared

RELEASED = Path(__file__).parent / "released"
PREFIX = "wulin_released_"
PATIENCE_SECONDS = 60
REQUEST_SECONDS = 2
BEHIND_SECONDS = 0.5  # a statement that took so long stood in a queue
TIMEOUTS = "-c lock_timeout=2000 -c statement_timeout=5000 -c timezone=UTC"
TO_COME = {  # what later releases do to a table that most requests write
    "a_column": 'op.add_column("outbox", sa.Column("note", sa.Text(), nullable=False, server_default=""))',
    "a_check": 'op.create_check_constraint("o", "outbox", "length(note) < 9", postgresql_not_valid=True)',
    "old_rows": 'op.validate_constraint("o", "outbox")',
    "an_index": 'op.create_index("i", "outbox", ["note"], postgresql_concurrently=True, if_not_exists=True)',
}


@dataclass
class Released:
    """A database as the last release left it, and the service whose migrations it has not had."""

    prepared: Prepared
    urls: dict[str, str]
    folder: Path

    def plain(self, role: str) -> str:
        """The address for psycopg."""
        return self.urls[role].replace("+psycopg", "")

    def migrate(self, *to_come: str) -> None:
        """Run all migrations that there are, and some that are to come."""
        history = self.prepared.service.history
        chassis = self.folder / CHASSIS
        shutil.copytree(history.chassis_folder, chassis, ignore=shutil.ignore_patterns("__pycache__"))
        for number, name in enumerate(to_come):
            previous = history.chains[0].scripts()[-1].revision if number == 0 else f"29990101000{number - 1}"
            (chassis / f"29990101000{number}_{name}.py").write_text(
                "import sqlalchemy as sa\nfrom alembic import op\n"
                f'revision = "29990101000{number}"\ndown_revision = "{previous}"\n'
                f"in_transaction = {name != 'an_index'}\n"
                f"def upgrade(service):\n    {TO_COME[name]}\n"
            )
        replace(history, chassis_folder=chassis).migrate(self.urls["owner"])

    def ask(self, statement: str) -> list[Any]:
        """Read as the owner."""
        with psycopg.connect(self.plain("owner")) as connection:
            return connection.execute(statement).fetchall()


@dataclass
class Traffic:
    """What the programs of the last release ask, round after round."""

    urls: dict[str, str]  # by role
    operations: list[tuple[str, list[tuple[str, list[str | None]]]]]  # statements with their parameters
    rounds: int = 0
    waits: list[float] = field(default_factory=lambda: [0.0])
    failed: list[str] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        """Until it is ended or something failed."""
        with ExitStack() as opened:
            connections = {role: opened.enter_context(_connected(url)) for role, url in self.urls.items()}
            while not (self.ended.is_set() or self.failed):
                for name, statements in self.operations:
                    self._ask(connections[role_of(name)], name, statements)
                self.rounds += 1

    def _ask(self, connection: psycopg.Connection[Any], name: str, statements: list[Any]) -> None:
        for sql, values in statements:
            began = time.monotonic()
            try:
                if sql.startswith("begin;"):
                    connection.execute(sql, prepare=False)
                else:
                    connection.execute("rollback" if sql.lower() == "commit" else sql, values or None)
            except psycopg.Error as error:
                self.failed.append(f"{name}: {sql}: {error}")
                connection.rollback()
                return
            self.waits.append(time.monotonic() - began)


def _connected(url: str) -> psycopg.Connection[Any]:
    return psycopg.connect(url, autocommit=True, options=TIMEOUTS, cursor_factory=psycopg.RawCursor)


@contextmanager
def traffic(released: Released) -> Iterator[list[Traffic]]:
    """While two connections ask, each half of the operations, so that they don't stand in each other's way."""
    name = released.prepared.service.name
    operations = list(json.loads((RELEASED / f"{name}.json").read_text(encoding="utf-8")).items())
    urls = {role: released.plain(role) for role in ("app", "worker")}
    halves = [Traffic(urls, operations[half::2]) for half in range(2)]
    threads = [threading.Thread(target=half.run) for half in halves]
    for thread in threads:
        thread.start()
    try:
        more_rounds(halves)
        yield halves
        more_rounds(halves)
    finally:
        for half in halves:
            half.ended.set()
        for thread in threads:
            thread.join()


def more_rounds(halves: list[Traffic], many: int = 2) -> None:
    """Wait until each has asked for everything again."""
    wanted = [half.rounds + many for half in halves]
    until(lambda: all(half.rounds >= rounds or half.failed for half, rounds in zip(halves, wanted, strict=True)))


def until(is_so: Callable[[], bool]) -> None:
    """Wait for what must happen."""
    give_up = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert time.monotonic() < give_up
        time.sleep(0.01)


@pytest.fixture(params=SERVICES)
def released(
    request: pytest.FixtureRequest, postgres: str, prepare: Callable[[str], Prepared], tmp_path: Path
) -> Iterator[Released]:
    prepared = prepare(request.param)
    name = f"{PREFIX}{request.param}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"drop database if exists {name} with (force)")
    create(postgres, request.param, {role: str(make_url(url).password) for role, url in prepared.urls.items()}, PREFIX)
    urls = {
        role: make_url(url).set(database=name).render_as_string(hide_password=False)
        for role, url in prepared.urls.items()
    }
    made = Released(prepared, urls, tmp_path)
    with psycopg.connect(made.plain("owner"), autocommit=True) as owner:
        owner.execute((RELEASED / f"{request.param}.sql").read_text(encoding="utf-8"))
        owner.execute("set search_path = public; analyze")
    return made


def test_requests_of_the_last_release_go_on_while_the_next_migrates(released: Released) -> None:
    with traffic(released) as halves:
        released.migrate(*TO_COME)
    assert [half.failed for half in halves] == [[], []]
    assert max(max(half.waits) for half in halves) < REQUEST_SECONDS
    assert released.ask("select count(*) from migrations_applied where id like '2999%'") == [(len(TO_COME),)]
    assert released.ask("select 1 from pg_constraint where not convalidated") == []
    assert released.ask("select indisvalid from pg_index where indexrelid = 'i'::regclass") == [(True,)]


def test_an_upgraded_database_is_what_the_code_says(released: Released) -> None:
    released.migrate()
    assert released.prepared.service.history.differences(released.urls["owner"]) == []


@pytest.mark.parametrize("released", ["orders"], indirect=True)
def test_requests_go_on_behind_a_migration_that_waits(released: Released, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader does not end, so the migration can't begin: it gives way, and tries until the reader has gone."""
    monkeypatch.setattr(migrations, "PAUSE_SECONDS", (0.1, 0.3))
    migration = threading.Thread(target=released.migrate, args=["a_column"])
    with ExitStack() as open_until_end:
        reader = open_until_end.enter_context(psycopg.connect(released.plain("audit")))
        halves = open_until_end.enter_context(traffic(released))
        reader.execute("select 1 from outbox")
        migration.start()
        until(lambda: any(half.failed or behind(half) > 1 for half in halves))
        assert migration.is_alive()
        reader.rollback()
        migration.join(30)
    assert not migration.is_alive()
    assert [half.failed for half in halves] == [[], []]
    assert max(max(half.waits) for half in halves) < REQUEST_SECONDS
    assert released.ask("select count(*) from migrations_applied where id like '2999%'") == [(1,)]


def behind(half: Traffic) -> int:
    """How often it stood behind the migration."""
    return sum(wait > BEHIND_SECONDS for wait in half.waits)
