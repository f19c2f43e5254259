"""The house rules, as tests: rooms, sizes, names, tables, events. No servers."""

from __future__ import annotations

import ast
import importlib
import io
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import marshmallow as ma
import pytest
from sqlalchemy import Column, Index, Select, Table, UniqueConstraint
from sqlalchemy.sql import visitors

from deploy.deployment import module
from deploy.docs import PAGE, page
from gateway import routes
from services.chassis.database.tables import COMMUNITY, chassis_metadata
from services.chassis.errors import Problem
from services.chassis.jobs import Find
from services.chassis.messaging.contract import CONTRACTS, SERVICES, publisher
from services.chassis.service import Service

ROOT = Path(__file__).parents[2]
ROOMS_OF = {name: ROOT / module(name).replace(".", "/") for name in SERVICES}
HEADINGS = ("Owns", "Publishes", "Hears", "Invariants", "Queries an operator needs")
CODE = sorted(
    path
    for folder in ("services", "gateway", "deploy")
    for path in (ROOT / folder).rglob("*.py")
    if path.parent.name != "migrations"
)
FUNCTION_LINES_MOST = 50
FILE_LINES_MOST = 500
CHASSIS_LINES_MOST = 5_000

# Tables that row security does not close, each with its reason.
OUTSIDE = {
    "known_communities": "public facts: a public page finds its community by slug before it has entered one",
    "revocations": "subjects and epochs alone, read by every process whatever the community",
    "signing_keys": "the public halves, of the whole deployment",
    "business_time": "the simulated clock, of the whole deployment",
    "migrations_applied": "what the database is, not what is in it",
    "communities": "the directory's own list, which the operator keeps",
    "key_pairs": "the deployment's signing keys, the private halves sealed",
    "operators": "the operator belongs to no community",
}
# Events name no persons and nothing about them but ids.
PERSONAL = re.compile(r"(^|_)(name|phone|address|login|email|birth)(_|$)")
CLOCKS = {"services/chassis/clock.py"}  # who may ask what time it is
SLEEPERS = {
    "services/chassis/http/requests.py"
}  # who may sleep: a request that is retried, while it holds no connection
COUNTERS = {
    "services/chassis/security/tokens.py",
    "services/chassis/http/rate_limits.py",
    "gateway/credentials/throttle.py",
}  # seconds that are left


def service_of(name: str) -> Service:
    service: Service = importlib.import_module(f"{module(name)}.app").service
    return service


def tables() -> Iterator[tuple[str, Table]]:
    for table in chassis_metadata.tables.values():
        yield "chassis", table
    for name in SERVICES:
        for table in service_of(name).metadata.tables.values():
            yield name, table


TABLES = [pytest.param(table, id=f"{owner}.{table.name}") for owner, table in tables()]
KINDS = sorted(kind for kind, contract in CONTRACTS.items() if contract.__module__.startswith("services.contracts"))


@pytest.mark.parametrize("name", SERVICES)
def test_every_service_has_its_page(name: str) -> None:
    text = (ROOMS_OF[name] / "README.md").read_text()
    for heading in HEADINGS:
        assert re.search(rf"^#+ .*{heading}", text, re.MULTILINE), heading
    told = [kind.split(".")[1] for kind in KINDS if publisher(kind) == name]
    assert [event for event in told if f"`{event}`" not in text] == []


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_fit_a_mind(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= FILE_LINES_MOST
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < FUNCTION_LINES_MOST, node.name


def test_names_say_what_is_in_a_file() -> None:
    assert [path for path in CODE if re.search(r"utils|common|helpers|manager", path.stem)] == []


def test_the_chassis_stays_within_its_budget() -> None:
    lines = sum(_code_lines(path) for path in CODE if path.is_relative_to(ROOT / "services" / "chassis"))
    assert lines <= CHASSIS_LINES_MOST


def _code_lines(path: Path) -> int:
    text = path.read_text()
    docs = {
        line
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for line in range(node.lineno, (node.end_lineno or 0) + 1)
    }
    kinds = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return len({token.start[0] for token in tokens if token.type not in kinds} - docs)


@pytest.mark.parametrize("table", TABLES)
def test_every_table_is_closed_to_other_communities(table: Table) -> None:
    if table.name in OUTSIDE:
        assert not table.info["secured"]
        return
    assert table.info["secured"]
    assert next(iter(table.primary_key.columns)).name == "community_id"
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            assert next(iter(constraint.columns)).name == "community_id", constraint.name
    for index in table.indexes:
        if index.unique:
            assert next(iter(index.columns)).name == "community_id", index.name
    for reference in table.foreign_key_constraints:
        assert reference.column_keys[0] == "community_id"


@pytest.mark.parametrize("table", [one for one in TABLES if "chassis" not in str(one.id)])
def test_an_index_serves_one_community_or_the_clerk(table: Table) -> None:
    """Who works in a community finds its rows together; only the clerk looks for due rows across all of them."""
    if table.name in OUTSIDE:
        return
    for index in table.indexes:
        names = [column.name for column in index.columns]
        assert names[0] == "community_id" or set(names) <= set(table.info["clerk"]), index.name


@pytest.mark.parametrize("table", [one for one in TABLES if "retention" in one.values[0].info])  # type: ignore[union-attr]
def test_rows_that_are_deleted_in_time_are_found_by_an_index(table: Table) -> None:
    assert [table.info["retention"][0]] in [[column.name for column in index.columns] for index in table.indexes]


class _Recorder:
    """A clerk's connection that runs nothing and keeps the statements."""

    def __init__(self) -> None:
        self.statements: list[Select[Any]] = []

    def execute(self, statement: Select[Any]) -> _NoRows:
        self.statements.append(statement)
        return _NoRows()


class _NoRows(list[Any]):
    def all(self) -> list[Any]:
        return []


FINDERS = [
    pytest.param(job.find, id=f"{name}.{job.name}") for name in SERVICES for job in service_of(name).all_jobs.all
]
UNORDERED = {"offers_to_lapse", "orders_to_escalate", "orders_to_auto_close"}  # the order of the rows is left open


@pytest.mark.parametrize("find", FINDERS)
def test_what_the_clerk_looks_for_leads_an_index(find: Find) -> None:
    """The clerk looks across all communities: an index that leads with the community is read whole, or not at all.

    So an index begins with what the finder looks for, and holds the rows in the order in which it wants them.
    """
    clerk = _Recorder()
    find(clerk, datetime(2026, 3, 10, tzinfo=UTC), 10)  # type: ignore[arg-type]
    for statement in clerk.statements:
        (table,) = statement.get_final_froms()
        if table.name in OUTSIDE:
            continue
        assert statement._limit is not None
        looked_for = {one.name for one in visitors.iterate(statement.whereclause) if isinstance(one, Column)}
        orders = [one.name for one in statement._order_by_clauses]
        assert orders or find.__name__ in UNORDERED
        assert any(_serves(index, looked_for, orders) for index in table.indexes), sorted(looked_for)


def _serves(index: Index, looked_for: set[str], orders: list[str]) -> bool:
    """Whether an index begins with a column that is looked for, and goes on in the order that is wanted."""
    names = [column.name for column in index.columns]
    if names[0] not in looked_for or names[0] == COMMUNITY:
        return False
    return not orders or (orders[0] in names and set(names[: names.index(orders[0]) + 1]) <= looked_for)


@pytest.mark.parametrize("kind", KINDS)
def test_every_event_is_told_by_its_publisher(kind: str) -> None:
    contract = CONTRACTS[kind]
    rooms = ROOMS_OF[publisher(kind)].rglob("*.py")
    assert any(re.search(rf"\b{contract.__name__}\(", path.read_text()) for path in rooms)


@pytest.mark.parametrize("name", SERVICES)
def test_what_a_service_hears_is_what_contracts_say(name: str) -> None:
    heard = {kind for kind, contract in CONTRACTS.items() if name in contract.consumers}
    assert set(service_of(name).all_handlers.of) == heard


@pytest.mark.parametrize("kind", KINDS)
def test_events_say_nothing_about_people_but_their_ids(kind: str) -> None:
    assert [name for name in _fields(CONTRACTS[kind].schema) if PERSONAL.search(name)] == []


def _fields(schema: ma.Schema) -> Iterator[str]:
    """The names of all fields, those of values inside too."""
    for name, field in schema.fields.items():
        yield name
        inner = field.inner if isinstance(field, ma.fields.List) else field
        if isinstance(inner, ma.fields.Nested):
            yield from _fields(inner.schema)


def test_every_resource_has_one_owner_that_is_a_service() -> None:
    assert set(routes.OWNED) == set(SERVICES)
    owned = [resource for resources in routes.OWNED.values() for resource in resources]
    assert len(owned) == len(set(owned))


def test_every_refusal_speaks_both_languages() -> None:
    for name in SERVICES:
        service_of(name)
    refusals = list(_subclasses(Problem))
    assert refusals
    for refusal in refusals:
        assert re.search(r"[一-鿿]", refusal.zh), refusal
        assert re.search(r"[A-Za-z]", refusal.en), refusal
        assert re.fullmatch(r"[a-z0-9_]+", refusal.code), refusal


def _subclasses(kind: type[Problem]) -> Iterator[type[Problem]]:
    for one in kind.__subclasses__():
        if one.__module__.startswith(("services.", "gateway.")):
            yield one
            yield from _subclasses(one)


def test_only_the_clock_reads_the_clock_and_only_the_door_sleeps() -> None:
    assert _written(r"datetime\.now\(|\.utcnow\(|date\.today\(") == CLOCKS
    assert _written(r"time\.time\(") == COUNTERS
    assert _written(r"sleep\(") == SLEEPERS


def _written(words: str) -> set[str]:
    """The files of services and gateway in which they stand."""
    files = (path for path in CODE if path.relative_to(ROOT).parts[0] != "deploy")
    return {str(path.relative_to(ROOT)) for path in files if re.search(words, path.read_text())}


def test_the_walk_with_curl_is_the_same_in_both_languages() -> None:
    english, chinese = (
        re.sub(r" +#.*", "", (ROOT / name).read_text().split("```sh\n. deploy/local/curl.sh")[1].split("```")[0])
        for name in ("README.md", "README.zh-CN.md")
    )
    assert english == chinese


def test_the_table_of_events_is_the_contracts() -> None:
    assert PAGE.read_text() == page(), "run `make docs`"


@pytest.mark.parametrize("service", SERVICES)
def test_a_web_imports_no_broker(service: str) -> None:
    """Nor what migrates: every process would carry it, and boot would wait for it."""
    asked = f"import sys, {module(service)}.app; print(sorted({{'pika', 'alembic'}} & sys.modules.keys()))"
    told = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"
