"""The rules of this repository: sizes, names, tables, indexes, events, languages. Needs no servers."""

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
from deploy.docs import ASYNCAPI, PAGE, PERSONAL_DATA, asyncapi_text, page, personal_data_page
from gateway import routes
from services.chassis.database.tables import COMMUNITY, chassis_metadata
from services.chassis.errors import Problem
from services.chassis.jobs import Find
from services.chassis.messaging.beats import BEAT
from services.chassis.messaging.contract import CONTRACTS, SERVICES, publisher
from services.chassis.service import Service

ROOT = Path(__file__).parents[2]
FOLDERS = {name: ROOT / module(name).replace(".", "/") for name in SERVICES}
HEADINGS = ("Owns", "Publishes", "Consumes", "Invariants", "Queries an operator needs")
CODE = sorted(
    path
    for folder in ("services", "gateway", "deploy")
    for path in (ROOT / folder).rglob("*.py")
    if path.parent.name != "migrations"
)
FUNCTION_LINES_MOST = 50
FILE_LINES_MOST = 500
CHASSIS_LINES_MOST = 5_700

# Tables without row security, each with its reason.
WITHOUT_ROW_SECURITY = {
    "known_communities": "public facts; a public page looks up its community by slug before a transaction names one",
    "revocations": "ids and epochs alone; every process reads those of all communities",
    "beats": "when the directory was last heard, for the whole deployment",
    "signing_keys": "the public keys of the deployment",
    "business_time": "the simulated clock, of the whole deployment",
    "migrations_applied": "the state of the schema, no data of a community",
    "communities": "the list of communities, which the operator manages",
    "key_pairs": "the signing keys of the deployment; private keys are encrypted",
    "operators": "the operator belongs to no community",
}
# Words in names of fields that no event may have: an event holds ids of people and no other personal data.
PERSONAL = re.compile(r"(^|_)(name|phone|address|login|email|birth)(_|$)")
CLOCKS = {"services/chassis/clock.py"}  # files that may read the current time
SLEEPERS = {
    "services/chassis/http/serving.py"
}  # files that may sleep: a request that is retried holds no connection meanwhile
TIMERS = {
    "services/chassis/security/tokens.py",
    "gateway/web/app.py",
    "gateway/credentials/throttle.py",
    "gateway/credentials/devices.py",
}  # files that may count remaining seconds


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
def test_every_service_has_a_readme(name: str) -> None:
    text = (FOLDERS[name] / "README.md").read_text()
    for heading in HEADINGS:
        assert re.search(rf"^#+ .*{heading}", text, re.MULTILINE), heading
    published = [kind.split(".")[1] for kind in KINDS if publisher(kind) == name]
    assert [event for event in published if f"`{event}`" not in text] == []


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_are_short(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= FILE_LINES_MOST
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < FUNCTION_LINES_MOST, node.name


def test_no_file_has_a_vague_name() -> None:
    assert [path for path in CODE if re.search(r"utils|common|helpers|manager", path.stem)] == []


def test_the_chassis_has_at_most_so_many_lines_of_code() -> None:
    lines = sum(_code_lines(path) for path in CODE if path.is_relative_to(ROOT / "services" / "chassis"))
    assert lines <= CHASSIS_LINES_MOST


def _code_lines(path: Path) -> int:
    """The number of lines without blanks, comments and docstrings."""
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
def test_every_table_has_row_security_and_keys_by_community(table: Table) -> None:
    if table.name in WITHOUT_ROW_SECURITY:
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
def test_an_index_begins_with_the_community_or_holds_columns_of_the_clerk(table: Table) -> None:
    """The application's role reads one community; the clerk alone looks for due rows in all of them."""
    if table.name in WITHOUT_ROW_SECURITY:
        return
    for index in table.indexes:
        names = [column.name for column in index.columns]
        assert names[0] == "community_id" or set(names) <= set(table.info["clerk"]), index.name


@pytest.mark.parametrize("table", [one for one in TABLES if "retention" in one.values[0].info])  # type: ignore[union-attr]
def test_a_retention_column_has_an_index(table: Table) -> None:
    assert [table.info["retention"][0]] in [[column.name for column in index.columns] for index in table.indexes]


class _Recorder:
    """A connection of the clerk that records statements and runs none."""

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
UNORDERED = {"offers_to_lapse", "orders_to_escalate", "orders_to_auto_close"}  # their rows come in any order


@pytest.mark.parametrize("find", FINDERS)
def test_an_index_begins_with_a_column_that_the_finder_filters_by(find: Find) -> None:
    """A finder reads all communities, so an index that begins with the community does not help it.

    The index begins with a column of the finder's condition, and has its rows in the order of the query.
    """
    clerk = _Recorder()
    find(clerk, datetime(2026, 3, 10, tzinfo=UTC), 10)  # type: ignore[arg-type]
    for statement in clerk.statements:
        (table,) = statement.get_final_froms()
        if table.name in WITHOUT_ROW_SECURITY:
            continue
        assert statement._limit is not None
        filtered_by = {one.name for one in visitors.iterate(statement.whereclause) if isinstance(one, Column)}
        orders = [one.name for one in statement._order_by_clauses]
        assert orders or find.__name__ in UNORDERED
        assert any(_serves(index, filtered_by, orders) for index in table.indexes), sorted(filtered_by)


def _serves(index: Index, filtered_by: set[str], orders: list[str]) -> bool:
    """Whether an index begins with a column of the condition and has the rows in the order of the query."""
    names = [column.name for column in index.columns]
    if names[0] not in filtered_by or names[0] == COMMUNITY:
        return False
    return not orders or (orders[0] in names and set(names[: names.index(orders[0]) + 1]) <= filtered_by)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != BEAT])  # the relay sends it, consumers note it
def test_every_event_is_published_by_its_publisher(kind: str) -> None:
    contract = CONTRACTS[kind]
    files = FOLDERS[publisher(kind)].rglob("*.py")
    assert any(re.search(rf"\b{contract.__name__}\(", path.read_text()) for path in files)


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_handles_the_events_that_contracts_name_it_for(name: str) -> None:
    consumed = {kind for kind, contract in CONTRACTS.items() if name in contract.consumers and kind != BEAT}
    assert set(service_of(name).all_handlers.of) == consumed


@pytest.mark.parametrize("kind", KINDS)
def test_events_hold_no_personal_data_but_ids(kind: str) -> None:
    assert [name for name in _fields(CONTRACTS[kind].schema) if PERSONAL.search(name)] == []


def _fields(schema: ma.Schema) -> Iterator[str]:
    """The names of all fields, with those of nested values."""
    for name, field in schema.fields.items():
        yield name
        inner = field.inner if isinstance(field, ma.fields.List) else field
        if isinstance(inner, ma.fields.Nested):
            yield from _fields(inner.schema)


def test_every_resource_belongs_to_one_service() -> None:
    assert set(routes.OWNED) == set(SERVICES)
    owned = [resource for resources in routes.OWNED.values() for resource in resources]
    assert len(owned) == len(set(owned))


def test_every_refusal_has_both_languages() -> None:
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


def test_only_named_files_read_the_time_or_sleep() -> None:
    assert _files_with(r"datetime\.now\(|\.utcnow\(|date\.today\(") == CLOCKS
    assert _files_with(r"time\.time\(") == TIMERS
    assert _files_with(r"sleep\(") == SLEEPERS


def _files_with(pattern: str) -> set[str]:
    """The files of services and gateway whose text matches."""
    files = (path for path in CODE if path.relative_to(ROOT).parts[0] != "deploy")
    return {str(path.relative_to(ROOT)) for path in files if re.search(pattern, path.read_text())}


def test_the_example_with_curl_is_the_same_in_both_languages() -> None:
    english, chinese = (
        re.sub(r" +#.*", "", (ROOT / name).read_text().split("```sh\n. deploy/local/curl.sh")[1].split("```")[0])
        for name in ("README.md", "README.zh-CN.md")
    )
    assert english == chinese


def test_the_page_of_events_follows_the_contracts() -> None:
    assert PAGE.read_text() == page(), "run `make docs`"
    assert ASYNCAPI.read_text() == asyncapi_text(), "run `make docs`"


def test_the_page_on_personal_data_says_who_sees_which_field_of_an_order() -> None:
    text = PERSONAL_DATA.read_text()
    assert text.count("| **order** | `address` ") == 1
    assert text == personal_data_page(text), "run `make docs`"


@pytest.mark.parametrize("service", SERVICES)
def test_a_web_process_imports_neither_pika_nor_alembic(service: str) -> None:
    """Each web process would keep them in memory, and its start would take longer."""
    code = f"import sys, {module(service)}.app; print(sorted({{'pika', 'alembic'}} & sys.modules.keys()))"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"


AGREEING = {"approve", "confirm", "decide", "open", "pay", "publish", "second", "start"}  # the last word of a path
NEVER_CHANGE = {"confirm_attendance": "a stay keeps its times: a correction rejects it and adds another"}


@pytest.mark.parametrize("name", SERVICES)
def test_who_agrees_names_the_version_that_they_have_read(name: str) -> None:
    """Else what was read may be changed between look and click."""
    service: Service = importlib.import_module(f"{module(name)}.app").service
    agreeing = {
        one.route.name: one.route.approves
        for api in service.apis
        for one in api.declared
        if one.method == "POST" and one.path.rpartition("/")[2] in AGREEING
    }
    assert [one for one, approves in agreeing.items() if not approves and one not in NEVER_CHANGE] == []
