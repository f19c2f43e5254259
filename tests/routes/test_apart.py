"""Two communities at every route: a caller of one finds nothing of the other, and its ids are unknown to them.

It is tested three times: as the service runs, with row security alone, and with the application's filter alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
import pytest
from flask import Flask
from sqlalchemy.engine import make_url

from services.chassis.database.service_database import Database
from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import SERVICES
from tests.routes.conftest import ROLES, Operation, call, document_of, operations, rig_of
from tests.support.databases import Databases
from tests.support.rig import Caller, Prepared, Rig

MODES = ("as it runs", "row security alone", "filter alone")
PREFIX = "wulin_apart_"
NOT_NAMED = ("outbox", "idempotency", "deferred", "moves", "journal")  # no operation takes their ids
OF_CALLER = {"list_sessions", "list_vouchers"}  # they list what belongs to the caller alone
MOMENT = {"X-Wulin-Now": "2026-03-10T09:30:00+00:00"}


@dataclass
class TwoCommunities:
    """Two communities of one service with the same things in each, and the application that both call."""

    name: str
    prepared: Prepared
    app: Flask
    ours: Rig
    theirs: Rig
    everything: str  # the URL of the administrator, whom row security and grants do not bind

    @property
    def everybody(self) -> Caller:
        """A caller of ours with every role, so that only the community can be a reason to refuse."""
        return self.ours.caller(new_id(), *ROLES)

    def tables(self) -> dict[str, list[dict[str, Any]]]:
        """All rows of theirs."""
        of_communities = "select table_name from information_schema.columns where column_name = 'community_id'"
        with psycopg.connect(self.everything) as connection:
            names = sorted(row[0] for row in connection.execute(of_communities + " and table_schema = 'public'"))
            rows = "select to_jsonb(t) from {} t where community_id = %s order by to_jsonb(t)::text"
            found = {
                name: [row[0] for row in connection.execute(rows.format(name), [self.theirs.community_id])]
                for name in names
            }
        return {name: held for name, held in found.items() if held}

    def ids(self) -> list[str]:
        """One id of every kind of theirs: each table's own, and one person's; the last row's."""
        found: dict[str, None] = {}
        for name, rows in self.tables().items():
            own = next((one for one in ("id", "person_id") if _is_id(rows[-1].get(one))), None)
            if own and name not in NOT_NAMED:
                found[rows[-1][own]] = None
        return list(found)


def _is_id(value: object) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


@pytest.fixture(params=SERVICES)
def name(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture(params=MODES)
def two_communities(
    request: pytest.FixtureRequest, databases: Databases, prepare: Callable[[str], Prepared], name: str
) -> Iterator[TwoCommunities]:
    """Made anew for each of the three ways."""
    prepared = prepare(name)
    if request.param == "filter alone":
        prepared = _without_row_security(databases, prepared)
    ours, theirs = rig_of(name, prepared), rig_of(name, prepared)
    app, bare = prepared.app, None
    if request.param == "row security alone":
        bare = Database(*(prepared.urls[role] for role in ("app", "clerk", "worker")), application_filter=False)
        app = prepared.service.web_app(bare)
    database = make_url(prepared.urls["app"]).database
    everything = make_url(databases.server).set(database=database).render_as_string(hide_password=False)
    yield TwoCommunities(name, prepared, app, ours, theirs, everything)
    if bare:
        bare.dispose()
    if request.param == "filter alone":
        prepared.dispose()


def _without_row_security(databases: Databases, prepared: Prepared) -> Prepared:
    """A database of its own, migrated as always, then opened by its owner."""
    urls = databases.copied(prepared.service.name, PREFIX)
    with psycopg.connect(urls["owner"].replace("+psycopg", ""), autocommit=True) as connection:
        tables = connection.execute("select relname from pg_class where relkind in ('r', 'p') and relrowsecurity")
        for (table,) in tables.fetchall():
            connection.execute(f"alter table {table} disable row level security")
    return Prepared(prepared.service, urls)


# ---- what is sent --------------------------------------------------------------------------------------


def sample(document: dict[str, Any], schema: dict[str, Any], value: str, *, whole: bool) -> Any:  # noqa: C901, PLR0911
    """Something of this shape that names `value` wherever an id belongs; `whole`: with what may be left out."""
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    for word in ("allOf", "anyOf", "oneOf"):
        if word in schema:
            return sample(document, schema[word][0], value, whole=whole)
    if "enum" in schema:
        return schema["enum"][0]
    kinds = schema.get("type", "object")
    kind = kinds if isinstance(kinds, str) else kinds[0]
    match kind:
        case "object":
            needed = schema.get("required", [])
            held = schema.get("properties", {}).items()
            return {key: sample(document, one, value, whole=whole) for key, one in held if whole or key in needed}
        case "array":
            return [sample(document, schema["items"], value, whole=whole)]
        case "integer" | "number":
            return max(1, schema.get("minimum", 1))
        case "boolean":
            return True
    words = {"uuid": value, "date": "2026-03-20", "date-time": "2026-03-20T10:00:00+08:00", "uri": "https://a.example"}
    made: str = words.get(schema.get("format", ""), f"x{new_id().hex}"[: schema.get("maxLength", 40)])
    return made


def attempts(name: str, operation: Operation, slug: str, value: str) -> Iterator[tuple[str, Any]]:
    """Every way in which a call of the operation may name `value`."""
    address = operation.address(slug, value)
    in_path = value in address
    for parameter in operation.parameters:
        if parameter["in"] == "query" and parameter["schema"].get("format") == "uuid":
            yield f"{address}?{parameter['name']}={value}", None
    bodies = (
        [
            sample(document_of(name), operation.body, value, whole=whole)
            for whole in ((True,) if in_path else (False, True))
        ]
        if (operation.body)
        else [None]
    )
    for body in bodies:
        if in_path or value in str(body):
            yield address, body


# ---- the stories ---------------------------------------------------------------------------------------


def test_a_token_of_another_community_finds_nothing(prepare: Callable[[str], Prepared], name: str) -> None:
    prepared = prepare(name)
    ours, theirs = rig_of(name, prepared), rig_of(name, prepared)
    everybody = ours.caller(new_id(), *ROLES)
    for operation in operations(name):
        if not operation.of_people:
            continue
        if operation.public:
            address = operation.address(theirs.slug, new_id())
            said = [_said(call(prepared.app, operation, address, {}, by=by)) for by in (everybody, None)]
            assert said[0] == said[1], operation.name
            continue
        callers = [everybody] + ([ours.client(operation.scope)] if operation.scope else [])
        for by in callers:
            for slug in (theirs.slug, "nowhere"):
                answer = call(prepared.app, operation, operation.address(slug, new_id()), {}, by=by)
                assert (answer.status_code, answer.json["code"]) == (404, "not_found"), operation.name


def test_an_id_of_another_community_is_unknown(two_communities: TwoCommunities) -> None:
    before, everybody = two_communities.tables(), two_communities.everybody
    wrong, asked, refused = [], 0, 0
    for operation in operations(two_communities.name):
        if not operation.of_people:
            continue
        unknown = list(attempts(two_communities.name, operation, two_communities.ours.slug, str(new_id())))
        if not unknown:
            continue
        expected = [_said(call(two_communities.app, operation, *one, by=everybody, **MOMENT)) for one in unknown]
        for value in two_communities.ids():
            tries = attempts(two_communities.name, operation, two_communities.ours.slug, value)
            said = [_said(call(two_communities.app, operation, *one, by=everybody, **MOMENT)) for one in tries]
            asked += len(said)
            refused += sum(status >= 400 for status, *_ in said)
            if said != expected:
                wrong.append(f"{operation.name} {value}: {said}, not {expected}")
    assert wrong == []
    assert two_communities.tables() == before
    assert asked > 5
    assert refused > 0


def reads(two_communities: TwoCommunities, by: Caller) -> dict[str, Any]:
    """The answer of each GET route whose path names only our community, by the name of its operation."""
    answers = {
        operation.name: call(
            two_communities.app, operation, operation.address(two_communities.ours.slug, ""), by=by, **MOMENT
        )
        for operation in operations(two_communities.name)
        if operation.method == "get" and re.findall(r"{\w+}", operation.path) == ["{community}"]
    }
    assert {name: answer.status_code for name, answer in answers.items() if answer.status_code != 200} == {}
    return {name: answer.json for name, answer in answers.items()}


def test_a_list_shows_nothing_of_another_community(two_communities: TwoCommunities) -> None:
    """Every list has an entry, and stays the same when another community gets the same things."""
    ours = two_communities.ours
    everybody = ours.caller(ours.person("resident").id, *ROLES)  # somebody whom the directory knows
    before = reads(two_communities, everybody)
    assert {name for name, answer in before.items() if answer.get("items") == []} <= OF_CALLER
    rig_of(two_communities.name, two_communities.prepared)
    assert reads(two_communities, everybody) == before


def _said(answer: Any) -> tuple[int, str | None, int | None]:
    """Status, code, and of a list how much."""
    body = answer.json or {}
    return answer.status_code, body.get("code"), len(body["items"]) if "items" in body else None
