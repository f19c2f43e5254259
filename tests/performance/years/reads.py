"""What is asked of a service after years: every list and page with its filters, every finder of a job, every sweep."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any
from unittest import mock
from uuid import UUID

import marshmallow as ma
import psycopg
from flask import Flask
from sqlalchemy import Connection, Engine, text

from services.chassis.database.gauges import OF_ALL
from services.chassis.database.service_database import Database
from services.chassis.http.routes import COMMUNITY, Declared
from services.chassis.jobs import ROWS_MOST, Find
from services.chassis.messaging import deferred
from services.chassis.retention import oldest_part, retained
from services.chassis.security import encryption
from services.chassis.security.tokens import save_keys
from services.chassis.service import Service
from tests.performance.recording import Recording
from tests.performance.years.town import NOW
from tests.support.databases import service_of
from tests.support.tokens import JWKS, token

ROLES = ("station", "admin", "resident", "volunteer", "team_leader", "social_worker", "shop", "fund_manager")
OTHERS = ("fund_approver", "auditor", None)
BIG = "grown-0"  # the community with the most rows
_OF_TOKENS = ("signing_keys", "revocations", "'suspended'", "known_communities.state")  # read again after a while
_IN_PATH = re.compile(r"<(?:\w+:)?(\w+)>")
_TABLES = {"person_id": "known_people", "attendance_id": "attendance", "reversal_id": "gift_reversals"}
_PEOPLE = ("member_id", "requester_id", "holder_id")
Question = tuple[str, Engine, Recording]  # who asks for what, the engine that sends it, and the statements


class Unsealed:
    """In the place of the cipher: a text that was copied into another community can't be opened there."""

    def __init__(self, key: bytes) -> None:
        pass

    def decrypt(self, *_: Any) -> bytes:
        """Some text, in base64 as well."""
        return b"bmVpZ2hib3Vy"


@dataclass
class Years:
    """A service on a database of years."""

    name: str
    urls: Mapping[str, str]  # by role
    _ids: dict[str, str | None] = field(default_factory=dict)
    _tokens: dict[str, str] = field(default_factory=dict)

    @cached_property
    def service(self) -> Service:
        """The service."""
        return service_of(self.name)

    @cached_property
    def database(self) -> Database:
        """As the service sees it."""
        made = Database(self.urls["app"], self.urls["clerk"], self.urls["worker"])
        with made.transaction() as tx:
            save_keys(tx, JWKS)
        return made

    @cached_property
    def app(self) -> Flask:
        """Its web application."""
        return self.service.web_app(self.database)

    @cached_property
    def admin(self) -> psycopg.Connection[Any]:
        """The database as its administrator."""
        return psycopg.connect(self.urls["admin"], autocommit=True)

    @cached_property
    def community_id(self) -> UUID:
        """The community that is asked for."""
        known = "communities" if self.name == "gateway" else "known_communities"
        row = self.admin.execute(f"select id from {known} where slug = %s", [BIG]).fetchone()
        assert row
        return UUID(str(row[0]))

    def dispose(self) -> None:
        """Ends all connections."""
        self.database.dispose()
        self.admin.close()

    # ---- what is asked ---------------------------------------------------------------------------------

    def asked(self) -> Iterator[Question]:
        """Yields every question that sends a statement."""
        for question in itertools.chain(self._pages(), self._finders(), self._sweeps()):
            if any(question[2].texts()):
                yield question

    def _pages(self) -> Iterator[Question]:
        declared = [one for api in self.service.apis for one in api.declared if one.route.reads]
        for one in declared:
            for query in self._queries(one):
                seen = set()
                for role in (*ROLES, *OTHERS):
                    asked = list(self._page(one, query, role))
                    sent = (len(asked), frozenset(text for _, _, recording in asked for text in recording.texts()))
                    if sent not in seen:  # else it is asked in the same way for somebody else
                        yield from asked
                    seen.add(sent)

    def _page(self, one: Declared, query: str, role: str | None) -> Iterator[Question]:
        path = _IN_PATH.sub(lambda found: str(self._id(found[1]) or ""), one.path)
        name = f"GET {one.path.removeprefix(COMMUNITY)}{'?' if query else ''}{self._named(query)} · {role or 'public'}"
        cursor = ""
        for page in ("", " · page 2"):
            recording = Recording()
            with recording.of(self.database.app), mock.patch.object(encryption, "AESGCM", Unsealed):
                answer = self._get(f"{path}?{query}{cursor}", role)
            recording.leave_out(*_OF_TOKENS)
            if answer.status_code != 200:
                return
            yield name + page, self.database.app, recording
            following = (answer.json or {}).get("next") if isinstance(answer.json, dict) else None
            if not following:
                return
            cursor = f"&cursor={following}"

    def _get(self, path: str, role: str | None) -> Any:
        sent = {"X-Wulin-Now": NOW.isoformat()}
        if role is not None:
            sent["Authorization"] = f"Bearer {self._token(role)}"
        with self.app.test_client() as client:
            return client.get(path, headers=sent)

    def _queries(self, one: Declared) -> Iterator[str]:
        """No filter, each value of each filter, and each two together."""
        fields = one.query().fields if one.query else {}
        each = [given for given in (self._values(name, one) for name, one in fields.items()) if given]
        yield ""
        yield from itertools.chain(*each)
        for first, second in itertools.combinations(each, 2):
            yield from ("&".join(both) for both in itertools.product(first, second))

    def _values(self, name: str, wanted: ma.fields.Field[Any]) -> list[str]:
        if isinstance(wanted, ma.fields.Enum):
            return [f"{name}={one.value}" for one in wanted.enum]
        if isinstance(wanted, ma.fields.Boolean):
            return [f"{name}=true", f"{name}=false"]
        found = self._id(name) if isinstance(wanted, ma.fields.UUID) else None
        return [f"{name}={found}"] if found else []

    def _named(self, query: str) -> str:
        """The query with the names of ids instead of the ids, which differ between databases."""
        for name, one in self._ids.items():
            query = query.replace(f"{name}={one}", name)
        return query

    # ---- jobs and sweeps -------------------------------------------------------------------------------

    def _finders(self) -> Iterator[Question]:
        for job in self.service.all_jobs.all:
            yield self._by_clerk(f"job {job.name}", partial(_found, find=job.find))
        yield self._by_clerk("deferred messages that are due", partial(deferred.due, now=NOW, limit=ROWS_MOST))

    def _sweeps(self) -> Iterator[Question]:
        for table, (since, kept) in retained(self.service.metadata).items():
            yield self._by_clerk(f"sweep {table}", partial(oldest_part, table=table, since=since, kept=kept))
        for gauge in (*OF_ALL, *self.service.measures):
            yield self._by_clerk(f"gauge {gauge.name}", partial(_counted, sql=gauge.sql))

    def _by_clerk(self, name: str, ask: Callable[[Connection], Any]) -> Question:
        recording = Recording()
        with recording.of(self.database.clerk), self.database.as_clerk() as clerk:
            ask(clerk)
        return name, self.database.clerk, recording

    # ---- whom and what for -----------------------------------------------------------------------------

    def _id(self, name: str) -> str | None:
        """An id of this kind in the community, of the middle of its years; the slug for the community itself."""
        if name == "community":
            return BIG
        if name not in self._ids:
            plain = "person_id" if name in _PEOPLE else name
            if plain == "person_id":
                self._ids[name] = str(self._somebody("volunteer" if name == "member_id" else "resident") or "")
            else:
                table = _TABLES.get(plain, plain.removesuffix("_id").removesuffix("y") + "s")
                exists = self.admin.execute("select to_regclass(%s)", [f"public.{table}"]).fetchone()
                self._ids[name] = self._middle(table) if exists and exists[0] else None
        return self._ids[name]

    def _token(self, role: str) -> str:
        if role not in self._tokens:
            person = self._somebody(role) or self.community_id  # somebody who is not known yet
            self._tokens[role] = token(person, community=self.community_id, slug=BIG, roles=[role], epoch=1_000)
        return self._tokens[role]

    def _middle(self, table: str) -> str | None:
        row = self.admin.execute(
            f"select id from (select id from {table} where community_id = %s order by id limit 1000) t"
            " order by id desc limit 1",
            [self.community_id],
        ).fetchone()
        return str(row[0]) if row else None

    def _somebody(self, role: str) -> UUID | None:
        known = "people" if self.name == "gateway" else "known_people"
        row = self.admin.execute(
            f"select id from {known} where community_id = %s and roles @> array[%s] order by id limit 1",
            [self.community_id, role],
        ).fetchone()
        return row[0] if row else None


def _found(clerk: Connection, find: Find) -> None:
    find(clerk, NOW, ROWS_MOST)


def _counted(clerk: Connection, sql: str) -> None:
    clerk.execute(text(sql))
