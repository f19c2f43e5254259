"""The book of points with a hundred thousand entries and with ten million: what grows with it, and what does not."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from itertools import cycle
from statistics import median
from uuid import UUID

import psycopg
from sqlalchemy import create_engine

from services.chassis.database.paging import PageRequest
from services.chassis.database.service_database import Database
from services.chassis.database.tables import COMMUNITY, new_id
from services.chassis.database.transactions import NOBODY
from services.chassis.messaging.contract import ReceivedEvent
from services.chassis.security.callers import Caller
from services.contracts.orders import OrderClosed, Served
from services.points.booking import events as booking
from services.points.ledger import store as ledger_store
from services.points.statements import queries as statements
from tests.performance.events import EMPTY
from tests.performance.frame import Aim, Point, Turn, sized
from tests.performance.recording import Recording
from tests.performance.stage import Stage

SMALL, LARGE = sized(100_000, 50_000), sized(10_000_000, 100_000)
COMMUNITIES = 100
JOURNALS = 125  # of each person, in both books; four entries each: two of the person, two of pools
LOOKS = 100
STATION = Caller(NOBODY, "person", frozenset({"station"}))

# In the order in which days bring them: each person's entries lie apart from each other.
_FILL = (
    "insert into known_communities select md5('community' || n)::uuid, 'grown-' || n, 'Asia/Shanghai', false, 'opened',"
    " '{{}}', 1 from generate_series(1, {communities}) n",
    "insert into rule_sets select id, 1, '0001-01-01', 2, 2, 30, null, null, null, null, now() from known_communities",
    "insert into known_people select md5('community' || 1 + n % {communities})::uuid, md5('person' || n)::uuid,"
    " '{{volunteer}}', 'active', 'adult', '2020-01-01', '{{}}', 1, true from generate_series(1, {people}) n",
    "insert into accounts select community_id, id, 'member', id, {journals} * 2, 0, {journals} * 60, {journals},"
    " {journals} * 2, '2026-01-01' from known_people",
    "insert into accounts select c.id, md5(c.id || p.kind)::uuid, p.kind, null, p.points * {pooled}, 0,"
    " p.minutes * {pooled}, {pooled}, {pooled}, '2026-01-01' from known_communities c, (values ('served', 0, -60),"
    " ('issued_service', -2, 0), ('issued_gift', 0, 0), ('redeemed', 0, 0)) p (kind, points, minutes)",
    "insert into journals select a.community_id, md5(a.id || '-' || n)::uuid, a.person_id, 'order', gen_random_uuid(),"
    " 2, '2026-01-01', '2026-01-01', now(), 1, '{{}}'"
    " from generate_series(1, {journals}) n, accounts a where a.kind = 'member' order by n, a.id",
    "insert into entries select a.community_id, a.id, n * 2 - 2 + l.line, md5(a.id || '-' || n)::uuid, l.part, 'earn',"
    " l.amount, 2026, n * l.amount, '2026-01-01' from generate_series(1, {journals}) n, accounts a,"
    " (values (1, 'minutes', 60), (2, 'points', 2)) l (line, part, amount) where a.kind = 'member' order by n, a.id",
    "insert into entries select j.community_id, md5(j.community_id || l.kind)::uuid,"
    " row_number() over (partition by j.community_id, l.kind order by j.id), j.id, l.part, 'earn', l.amount, null, 0,"
    " '2026-01-01' from journals j, (values ('served', 'minutes', -60), ('issued_service', 'points', -2))"
    " l (kind, part, amount)",
    "insert into year_totals select community_id, id, 2026, points * 6000, 0, minutes, points, 30 from accounts"
    " where kind = 'member'",
)


@dataclass
class Book:
    """A book of so many entries in a database of its own."""

    stage: Stage
    entries: int
    name: str

    @contextmanager
    def filled(self) -> Iterator[Book]:
        """As long as it lasts. Filled without its indexes and triggers, then as ever."""
        with self.stage.copied("wulin_points", self.name, "points"):
            with self.stage.admin(self.name) as admin:
                self._fill(admin)
            yield self
            self.database.dispose()

    def _fill(self, admin: psycopg.Connection) -> None:
        people = self.entries // (4 * JOURNALS)
        sizes = {"communities": COMMUNITIES, "people": people, "journals": JOURNALS}
        admin.execute(
            "set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '512MB'"
        )
        admin.execute(EMPTY)
        admin.execute("drop index entries_journal; alter table entries drop constraint entries_pkey")
        for statement in _FILL:
            admin.execute(statement.format(**sizes, pooled=people * JOURNALS // COMMUNITIES))
        admin.execute("alter table entries add constraint entries_pkey primary key (community_id, account_id, seq)")
        admin.execute("create index entries_journal on entries (community_id, journal_id)")
        admin.execute("vacuum analyze")
        (found,) = admin.execute("select count(*) from entries").fetchone() or (0,)
        assert found == people * JOURNALS * 4
        admin.execute("checkpoint")

    @cached_property
    def database(self) -> Database:
        """As the service sees it."""
        return self.stage.database("points", self.name)

    @cached_property
    def people(self) -> Iterator[tuple[UUID, UUID]]:
        """Community and person, anybody, again and again."""
        with self.stage.admin(self.name) as admin:
            anybody = "select community_id, id from known_people order by md5(id::text || 'anybody') limit 200"
            return cycle(admin.execute(anybody).fetchall())

    # ---- what is done with it --------------------------------------------------------------------------

    def posting(self) -> float:
        """Microseconds of a closed order, booked."""
        now = datetime.now(UTC)

        def post(community: UUID, person: UUID) -> None:
            closed = OrderClosed(
                order_id=new_id(),
                revision=1,
                form="errand",
                closed_at=now,
                volunteers=(Served(person_id=person, minutes=60, served_on=now.date(), method="code"),),
            )
            with self.database.batch([community]) as tx:
                booking.handle_ledger_events(tx, [ReceivedEvent(closed, new_id(), now, community)])

        return self._timed(post)

    def balance(self) -> float:
        """Microseconds of an account, seen."""

        def see(community: UUID, person: UUID) -> None:
            with self.database.transaction(community) as tx:
                statements.get_account(tx, person, None, who=STATION, now=datetime.now(UTC))

        return self._timed(see)

    def page(self) -> float:
        """Microseconds of a statement's first page."""

        def see(community: UUID, person: UUID) -> None:
            with self.database.transaction(community) as tx:
                page = statements.list_entries(tx, person, PageRequest(), who=STATION)
                assert len(page.items) > 1

        return self._timed(see)

    def _timed(self, act: Callable[[UUID, UUID], None]) -> float:
        """The median of many, each for somebody else."""
        took = []
        for _ in range(LOOKS):
            community, person = next(self.people)
            began = time.perf_counter()
            act(community, person)
            took.append((time.perf_counter() - began) * 1e6)
        return median(took)

    # ---- row security ----------------------------------------------------------------------------------

    def in_server(self, role: str) -> float:
        """Microseconds in the server of a statement page's statements, for a role with policies or one without."""
        with psycopg.connect(self._address(role), autocommit=True) as connection:
            return median([self._planned(connection, *next(self.people)) for _ in range(LOOKS)])

    def _planned(self, connection: psycopg.Connection, community: UUID, person: UUID) -> float:
        connection.execute("select set_config('wulin.community', %s, false)", [str(community)])
        return self._page(community, person).planned(connection)

    def _page(self, community: UUID, person: UUID) -> Recording:
        recording = Recording()
        with recording.of(self.database.app), self.database.transaction(community) as tx:
            statements.list_entries(tx, person, PageRequest(), who=STATION)
        return recording

    def whole_read(self) -> float:
        """Microseconds of one account row, read as services do: begin, community, statement, commit."""

        def see(community: UUID, person: UUID) -> None:
            with self.database.transaction(community) as tx:
                assert tx.read(ledger_store.balance_of(person))

        return self._timed(see)

    def plain_read(self) -> float:
        """The same statement by the administrator, in no transaction."""
        engine = create_engine(
            self._address("admin").replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT"
        )

        def see(community: UUID, person: UUID) -> None:
            with engine.connect() as connection:
                asked = ledger_store.balance_of(person)
                assert connection.execute(asked.statement.core, {COMMUNITY: community, **asked.values}).first()

        try:
            return self._timed(see)
        finally:
            engine.dispose()

    def _address(self, role: str) -> str:
        if role == "admin":
            return self.stage.deployment.admin_url(self.name)
        return self.stage.url("points", role, self.name).replace("+psycopg", "")


@contextmanager
def growing(stage: Stage) -> Iterator[Mapping[str, Turn]]:
    """The same acts in a small book and in a large one."""
    small, large = Book(stage, SMALL, "bench_small"), Book(stage, LARGE, "bench_large")
    with stage.quiet(), small.filled(), large.filled():
        yield {
            "记账 posting, 10 M": large.posting,
            "记账 posting, 0.1 M": small.posting,
            "余额 balance, 10 M": large.balance,
            "余额 balance, 0.1 M": small.balance,
            "明细 statement page, 10 M": large.page,
            "明细 statement page, 0.1 M": small.page,
            "明细 in the server, row security": lambda: large.in_server("app"),
            "明细 in the server, without": lambda: large.in_server("admin"),
            "整读 whole read": large.whole_read,
            "单句 autocommit read without row security": large.plain_read,
        }


GROWING = Point(
    "P9",
    "账越记越长 From 0.1 M to 10 M entries",
    "µs",
    [
        Aim("记账 posting, 10 M", 1.2, "记账 posting, 0.1 M", at_most=True),
        Aim("余额 balance, 10 M", 1.1, "余额 balance, 0.1 M", at_most=True),
        Aim("明细 statement page, 10 M", 2, "明细 statement page, 0.1 M", at_most=True),
        Aim("明细 in the server, row security", 1.15, "明细 in the server, without", at_most=True),
        Aim("整读 whole read", 2.2, "单句 autocommit read without row security", at_most=True),
    ],
    growing,
)
