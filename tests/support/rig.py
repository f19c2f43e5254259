"""One service on its real database, in a fresh community: its requests, events and jobs, without a broker."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from typing import Any, TypeVar
from uuid import UUID

from flask import Flask
from sqlalchemy import Engine, create_engine, select
from sqlalchemy.dialects.postgresql import insert
from werkzeug.test import TestResponse

from services.chassis.database import audit
from services.chassis.database.service_database import Database
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.messaging.beats import DIRECTORY, beats
from services.chassis.messaging.consumer import Consumer
from services.chassis.messaging.contract import Event, publisher
from services.chassis.messaging.deferred import Delivery, deferred
from services.chassis.messaging.outbox import outbox
from services.chassis.security.tokens import save_keys
from services.chassis.service import Service
from services.contracts import gateway
from tests.support.tokens import JWKS, token

E = TypeVar("E", bound=Event)
MORNING = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)  # 9 o'clock in Shanghai


@dataclass(frozen=True)
class Caller:
    """Somebody with a token."""

    id: UUID
    token: str
    roles: tuple[str, ...] = ()


@dataclass
class Prepared:
    """A service whose database stands, migrated; made once a session."""

    service: Service
    urls: dict[str, str]  # by role: app, clerk, owner, audit

    @cached_property
    def database(self) -> Database:
        """The real database, as the service's own roles."""
        made = Database(self.urls["app"], self.urls["clerk"], self.urls["worker"], pool_size=25, worker_pool_size=5)
        with made.transaction() as tx:
            save_keys(tx, JWKS)
            hear_the_directory(tx)
        return made

    @cached_property
    def auditor(self) -> Engine:
        """The real database, as the auditor reads it; its connections may have been ended by a test."""
        return create_engine(self.urls["audit"], pool_pre_ping=True)

    @cached_property
    def app(self) -> Flask:
        """Its web application."""
        return self.service.web_app(self.database)

    def dispose(self) -> None:
        """Ends all connections."""
        self.database.dispose()
        self.auditor.dispose()


def hear_the_directory(tx: Tx) -> None:
    """Notes a beat of tomorrow: there is no directory here, and tokens stay good however long the tests take."""
    tomorrow = insert(beats).values(publisher=DIRECTORY, sent_at=datetime.now(UTC) + timedelta(days=1))
    tx.execute(
        tomorrow.on_conflict_do_update(index_elements=["publisher"], set_={"sent_at": tomorrow.excluded.sent_at})
    )


@dataclass
class Rig:
    """A service as one community sees it."""

    prepared: Prepared
    community_id: UUID = field(default_factory=new_id)
    now: datetime = MORNING
    timezone: str = "Asia/Shanghai"
    sandbox: bool = True
    _sequence: int = 0

    def __post_init__(self) -> None:
        self.slug = f"c-{self.community_id.hex[-12:]}"
        self.consumer = Consumer(self.database, self.prepared.service.all_handlers)
        self.open_community()

    @property
    def database(self) -> Database:
        """The service's database."""
        return self.prepared.database

    @cached_property
    def other(self) -> Rig:
        """Another community on the same database."""
        return Rig(self.prepared, now=self.now)

    # ---- people --------------------------------------------------------------------------------------

    def open_community(self) -> None:
        """Deliver the event that the community was opened."""
        settings: dict[str, Any] = {}
        self.deliver(
            gateway.CommunityOpened(
                slug=self.slug, timezone=self.timezone, profile="urban", sandbox=self.sandbox, settings=settings
            ),
            sequence=1,
        )

    def person(self, *roles: str, age_band: str = "adult", has_signed_in: bool = True) -> Caller:
        """Somebody with these roles, known to the service, with a token."""
        person_id = new_id()
        held = roles or ("resident",)
        self.join(person_id, *held, age_band=age_band, has_signed_in=has_signed_in)
        return self.caller(person_id, *held)

    def join(self, person_id: UUID, *roles: str, age_band: str = "adult", has_signed_in: bool = True) -> None:
        """Deliver the event that somebody joined."""
        joined = gateway.PersonJoined(
            person_id=person_id,
            roles=roles,
            epoch=1,
            age_band=age_band,
            joined_on=date(2026, 1, 1),
            household_id=None,
            grid_id=None,
            volunteer_no=None,
            volunteer_since=None,
            guardian_ids=(),
            consents=(),
            has_signed_in=has_signed_in,
        )
        self.deliver(joined, sequence=1)

    def caller(self, person_id: UUID, *roles: str, epoch: int = 1) -> Caller:
        """A token for somebody, whether the service knows them or not."""
        made = token(person_id, community=self.community_id, slug=self.slug, roles=roles, epoch=epoch)
        return Caller(person_id, made, roles)

    def as_now(self, who: Caller, *roles: str, state: str = "active") -> Caller:
        """Somebody whose roles or state the directory changed, with the token that they get from then on."""
        self._sequence += 1
        epoch = sequence = self._sequence + 1
        changed = gateway.PersonChanged(
            person_id=who.id,
            roles=roles,
            epoch=epoch,
            age_band="adult",
            joined_on=date(2026, 1, 1),
            guardian_ids=(),
            consents=(),
            state=state,
            changed=("roles", "state"),
        )
        self.deliver(changed, sequence=sequence)
        self.read_revocations()
        return self.caller(who.id, *roles, epoch=epoch)

    def left(self, who: Caller) -> None:
        """Somebody leaves the community."""
        self._sequence += 1
        epoch = sequence = self._sequence + 1
        left = gateway.PersonLeft(person_id=who.id, epoch=epoch, left_at=self.now, reason="moved", erase=False)
        self.deliver(left, sequence=sequence)
        self.read_revocations()

    def read_revocations(self) -> None:
        """Let the web application read keys and revocations again at once, not within a second."""
        self.prepared.app.extensions["wulin"].authenticator._seen_at = float("-inf")

    def client(self, *scopes: str) -> Caller:
        """An integrator's program with these scopes."""
        client_id = new_id()
        made = token(client_id, kind="client", community=self.community_id, slug=self.slug, scopes=scopes)
        return Caller(client_id, made)

    # ---- requests -----------------------------------------------------------------------------------

    def request(
        self, method: str, path: str, body: Any = None, *, by: Caller | None, headers: dict[str, str] | None = None
    ) -> TestResponse:
        """A call below this community, at `self.now`."""
        sent = {"X-Wulin-Now": self.now.isoformat(), "Accept-Language": "en"} | (headers or {})
        if by is not None:
            sent["Authorization"] = f"Bearer {by.token}"
        address = path if path.startswith("/v1") else f"/v1/communities/{self.slug}{path}"
        with self.prepared.app.test_client() as client:
            if body is None:
                return client.open(address, method=method, headers=sent)
            return client.open(address, method=method, headers=sent, json=body)

    def get(self, path: str, *, by: Caller | None, **given: Any) -> TestResponse:
        """Read."""
        return self.request("GET", path, by=by, **given)

    def post(
        self, path: str, body: Any = None, *, by: Caller | None, key: str | None = None, **given: Any
    ) -> TestResponse:
        """Act; without `key` a fresh Idempotency-Key is sent, with `key=""` none."""
        headers = given.pop("headers", {}) | ({"Idempotency-Key": key or str(new_id())} if key != "" else {})
        return self.request("POST", path, {} if body is None else body, by=by, headers=headers, **given)

    def patch(self, path: str, body: Any, *, by: Caller | None, **given: Any) -> TestResponse:
        """Change."""
        return self.request("PATCH", path, body, by=by, **given)

    def put(self, path: str, body: Any, *, by: Caller | None, **given: Any) -> TestResponse:
        """Replace."""
        return self.request("PUT", path, body, by=by, **given)

    def made(self, path: str, body: Any = None, *, by: Caller | None, **given: Any) -> Any:
        """`post` that must succeed; its JSON."""
        answer = self.post(path, body, by=by, **given)
        assert answer.status_code in (200, 201, 202), (answer.status_code, answer.json)
        return answer.json

    def read(self, path: str, *, by: Caller | None, **given: Any) -> Any:
        """`get` that must succeed; its JSON."""
        answer = self.get(path, by=by, **given)
        assert answer.status_code == 200, (answer.status_code, answer.json)
        return answer.json

    # ---- events --------------------------------------------------------------------------------------

    def delivery(
        self,
        event: Event,
        *,
        sequence: int | None = None,
        cause: str | None = None,
        event_id: UUID | None = None,
        sender: str | None = None,
    ) -> Delivery:
        """The message that would carry `event`."""
        headers = {
            "ce-specversion": "1.0",
            "ce-id": str(event_id or new_id()),
            "ce-source": f"/{publisher(event.routing_key)}",
            "ce-type": event.routing_key,
            "ce-time": self.now.isoformat(),
            "ce-subject": event.subject,
            "ce-community": str(self.community_id),
        }
        headers |= {"ce-sequence": str(sequence)} if sequence is not None else {}
        headers |= {"ce-cause": cause} if cause is not None else {}
        return Delivery(headers, json.dumps(event.data()).encode(), sender or publisher(event.routing_key))

    def deliver(
        self, *events: Event, sequence: int | None = None, cause: str | None = None, outcome: str = "done"
    ) -> None:
        """Deliver events as one batch, then each again: at least once is what a broker promises."""
        deliveries = [self.delivery(event, sequence=sequence, cause=cause) for event in events]
        self.consumer.take(deliveries)
        self.consumer.take(list(reversed(deliveries)))
        for delivery in deliveries:
            assert self.outcome(delivery) == outcome, self.outcome(delivery)

    def outcome(self, delivery: Delivery) -> str:
        """What became of a message: done, or deferred as waiting or parked (with its reason)."""
        with self.tx() as tx:
            held = select(deferred.c.state, deferred.c.reason)
            row = tx.first(held.where(tx.in_community(deferred), deferred.c.event_id == delivery.event_id))
        return f"{row.state}: {row.reason}" if row else "done"

    def published(self, contract: type[E]) -> list[E]:
        """What stands in the outbox of this kind, oldest first."""
        with self.tx() as tx:
            rows = tx.all(
                select(outbox.c.data)
                .where(tx.in_community(outbox), outbox.c.type == contract.routing_key)
                .order_by(outbox.c.position)
            )
        return [contract.schema.load(row.data) for row in rows]

    # ---- jobs, and the database ----------------------------------------------------------------------

    def run_jobs(self, now: datetime | None = None) -> dict[str, int]:
        """Run everything that is due, at `now` or the rig's own time."""
        return self.prepared.service.all_jobs.run_all(self.database, now or self.now)

    def pass_time(self, **passed: float) -> datetime:
        """Move the rig's clock on (`hours=2`)."""
        self.now += timedelta(**passed)
        return self.now

    @contextmanager
    def tx(self) -> Iterator[Tx]:
        """A transaction of this community."""
        with self.database.transaction(self.community_id) as tx:
            yield tx

    def audit(self) -> list[str]:
        """Invariants that rows of this community break."""
        with audit.snapshot(self.prepared.urls["audit"]) as connection:
            found = audit.broken_rows(connection, self.prepared.service.checks, self.community_id)
        return [f"{name}: {row}" for name, rows in found.items() for row in rows]

    def facts(self) -> dict[str, dict[str, int]]:
        """What the service holds true of this community, by name and key."""

        def held(fact: audit.Fact) -> dict[str, int]:
            rows = audit.fact_rows(connection, fact, community_id=self.community_id)
            return {row.key: row.value for row in rows}

        with audit.snapshot(self.prepared.urls["audit"]) as connection:
            return {fact.name: held(fact) for fact in self.prepared.service.facts}


def if_match(resource: Any) -> dict[str, str]:
    """The header that names the version of a resource as it was read."""
    return {"If-Match": f'"{resource["version"]}"'}


def ids(rows: Sequence[Any]) -> list[str]:
    """The ids of a list answer."""
    return [row["id"] for row in rows]
