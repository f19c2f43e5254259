"""What migrations made is what the tables say: rights, policies, columns. On the real database."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, LargeBinary, Table, create_engine, text
from sqlalchemy.exc import ProgrammingError

from deploy.local.layout import Layout
from deploy.local.servers import Postgres
from deploy.postgres.roles import PEOPLE, connection_limits
from services.chassis.database.service_database import CLERK_POOL, WORKER_POOL
from services.chassis.database.tables import APPEND_ONLY, chassis_metadata
from services.chassis.database.transactions import NOBODY
from services.chassis.messaging.contract import SERVICES
from services.chassis.retention import retained
from tests.support.rig import Prepared

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=SERVICES)
def prepared(request: pytest.FixtureRequest, prepare: Callable[[str], Prepared]) -> Prepared:
    return prepare(request.param)


def test_the_database_has_what_the_code_says(prepared: Prepared) -> None:
    assert prepared.service.history.differences(prepared.urls["owner"]) == []


def test_constraints_indexes_and_triggers_are_what_the_code_says(prepared: Prepared) -> None:
    """Those too that Alembic does not compare: the same tables, made from the code beside the migrated ones."""
    engine = create_engine(prepared.urls["owner"])
    with engine.connect() as connection:
        connection.execute(text("create schema from_code; set local search_path = from_code, public"))
        for metadata in (chassis_metadata, prepared.service.metadata):
            metadata.create_all(connection, checkfirst=False)
        for table in _tables(prepared):
            for statement in table.info.get("triggers", ()):
                connection.execute(text(statement))
        said = _definitions(connection, "from_code")
        connection.execute(text("set local search_path = public"))
        assert _definitions(connection, "public") == said
        connection.rollback()
    engine.dispose()


_DEFINED = """
select pg_class.relname, conname, pg_get_constraintdef(pg_constraint.oid) from pg_constraint
  join pg_class on pg_class.oid = conrelid where connamespace = to_regnamespace(:schema)
union all
select tablename, indexname, indexdef from pg_indexes where schemaname = :schema
union all
select relname, tgname, pg_get_triggerdef(pg_trigger.oid) from pg_trigger join pg_class on pg_class.oid = tgrelid
 where relnamespace = to_regnamespace(:schema) and not tgisinternal
union all
select 'functions', proname, prosrc from pg_proc where pronamespace = to_regnamespace(:schema)
   and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
"""


def _definitions(connection: Connection, schema: str) -> set[tuple[str, ...]]:
    rows = connection.execute(text(_DEFINED), {"schema": schema})
    return {tuple(" ".join(part.replace(f"{schema}.", "").split()) for part in row) for row in rows}


def test_tables_whose_rows_are_deleted_by_age_are_vacuumed_early(prepared: Prepared) -> None:
    rows = _rows(prepared, "select relname, reloptions from pg_class where reloptions is not null and relkind = 'r'")
    early = {row.relname for row in rows if "autovacuum_vacuum_scale_factor=0.02" in row.reloptions}
    assert early == retained(prepared.service.metadata).keys() | {"deferred"}


def test_ledgers_and_stock_have_their_triggers(prepared: Prepared) -> None:
    """Journals that sum to zero; lots that movements alone change."""
    rows = _rows(prepared, "select tgname from pg_trigger where not tgisinternal")
    assert {row.tgname for row in rows} >= TRIGGERS.get(prepared.service.name, set())


TRIGGERS = {
    "points": {"entries_balanced"},
    "fund": {"entries_balanced"},
    "charity": {"movements_move_lots", "lots_begin_empty", "lots_are_moved_by_movements", "lots_are_dated_once"},
}


def test_every_table_has_the_rights_that_it_names_and_no_others(prepared: Prepared) -> None:
    """What each role may do, table by table and, for the clerk, column by column."""
    service = prepared.service
    held = _rows(
        prepared,
        """
        with whole as materialized
          (select grantee, table_name, privilege_type from information_schema.role_table_grants
            where table_schema = 'public')
        select grantee, table_name, lower(privilege_type) as may, null as column_name from whole
        union
        select grantee, table_name, lower(privilege_type), column_name from information_schema.column_privileges
         where table_schema = 'public' and (grantee, table_name, privilege_type) not in (table whole)
        """,
    )
    granted = {(row.grantee, row.table_name, row.may, row.column_name) for row in held}
    granted = {one for one in granted if one[0] != f"{service.name}_owner"}
    wanted: set[tuple[str, str, str, str | None]] = set()
    for table in _tables(prepared):
        for role in ("app", "worker") if table.info.get("handled", True) else ("app",):
            wanted |= {(f"{service.name}_{role}", table.name, may, None) for may in table.info["grants"].split(", ")}
        wanted |= {(f"{service.name}_audit", table.name, "select", column) for column in _of_audit(table)}
        wanted |= {(f"{service.name}_clerk", table.name, *right) for right in _of_clerk(table)}
    assert granted == wanted


def _of_audit(table: Table) -> set[str | None]:
    """The columns that the audit may read, None for the whole table."""
    if "audit" not in table.info:
        return {None}
    return {*table.info["audit"], *(("community_id",) if table.info["secured"] else ())}


def _of_clerk(table: Table) -> Iterator[tuple[str, str | None]]:
    """What the clerk may: (right, column), None for the whole table."""
    if table.info["clerk"]:
        for column in {*table.info["clerk"], *(("community_id",) if table.info["secured"] else ())}:
            yield "select", column
    for right in table.info.get("clerk_also", ()):
        may, _, columns = right.partition(" (")
        for column in columns.rstrip(")").split(", "):
            yield may, column or None


MINE = "(community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)"

OF_BATCH = "(community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))"


def test_every_table_has_the_policies_that_close_it_and_no_others(prepared: Prepared) -> None:
    name = prepared.service.name
    rows = _rows(prepared, "select * from pg_policies where schemaname = 'public'")
    held = {(row.tablename, row.policyname, *row.roles, row.cmd, row.qual, row.with_check) for row in rows}
    secured = [table for table in _tables(prepared) if table.info["secured"]]
    wanted: set[tuple[Any, ...]] = set()
    for table in secured:
        wanted.add((table.name, "app", f"{name}_app", "ALL", MINE, MINE))
        wanted.add((table.name, "worker", f"{name}_worker", "ALL", OF_BATCH, OF_BATCH))
        wanted.add((table.name, "audit", f"{name}_audit", "SELECT", "true", None))
        if table.info["clerk"] or table.info.get("clerk_also"):
            wanted.add((table.name, "clerk", f"{name}_clerk", "ALL", "true", "true"))
    assert held == wanted
    closed = _rows(
        prepared,
        "select relname from pg_class where relkind = 'r' and relrowsecurity and relforcerowsecurity",
    )
    assert {row.relname for row in closed} == {table.name for table in secured}


def test_no_role_of_a_service_may_more_than_sign_in(prepared: Prepared) -> None:
    rows = _rows(
        prepared,
        "select rolname from pg_roles where starts_with(rolname, :service) and "
        "(rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or not rolcanlogin)",
        service=f"{prepared.service.name}_",
    )
    assert rows == []


def _tables(prepared: Prepared) -> list[Table]:
    return [*chassis_metadata.tables.values(), *prepared.service.metadata.tables.values()]


def _rows(prepared: Prepared, statement: str, **given: Any) -> Sequence[Any]:
    """Read by the owner, who sees all grants on what it owns."""
    engine = create_engine(prepared.urls["owner"])
    try:
        with engine.connect() as connection:
            return connection.execute(text(statement), given).all()
    finally:
        engine.dispose()


def test_the_application_can_neither_change_nor_delete_what_only_grows(prepared: Prepared) -> None:
    growing = [table for table in prepared.service.metadata.tables.values() if table.info["grants"] == APPEND_ONLY]
    assert growing or prepared.service.name in ("gateway",)
    for table in growing:
        column = next(iter(table.columns)).name
        for statement in (f"update {table.name} set {column} = {column}", f"delete from {table.name}"):
            with pytest.raises(ProgrammingError, match="permission denied"), prepared.database.dry_run(NOBODY) as tx:
                tx.execute(text(statement))


@pytest.mark.parametrize("deployment", ["local", "compose"])
def test_all_pools_fit_into_the_server(deployment: str, tmp_path: Path) -> None:
    """Every process with its pools full within its role's limit, and all limits together with ten for people."""
    if deployment == "local":
        given = Layout(tmp_path).environment("orders")
        pool, web_workers, most = (
            int(given["WULIN_POOL_SIZE"]),
            int(given["WULIN_WEB_WORKERS"]),
            Postgres.max_connections,
        )
    else:
        pool, web_workers, most = (
            _set(rf"\$\{{WULIN_{name}:-(\d+)\}}", "docker-compose.yml")
            for name in ("POOL_SIZE", "WEB_WORKERS", "MAX_CONNECTIONS")
        )
    limits = connection_limits(most)
    assert len(SERVICES) * sum(limits.values()) + PEOPLE <= most
    each = 1 if deployment == "local" else 2  # containers of one kind: docs/operating.md, and QueueGrows in the runbook
    of_webs = web_workers * (pool + 1)  # and one that listens for outcomes
    assert each * (of_webs + pool) <= limits["app"]
    assert each * (CLERK_POOL + 1) <= limits["clerk"]  # and the relay's own
    assert each * WORKER_POOL <= limits["worker"]


def _set(pattern: str, file: str) -> int:
    """What a deployment sets, as it stands there."""
    found = re.search(pattern, (ROOT / file).read_text(encoding="utf-8"))
    assert found
    return int(found[1])


def test_the_page_on_personal_data_has_every_column_about_people(prepared: Prepared) -> None:
    """docs/personal-data.md names encrypted columns (bytes but hashes and keys) and plain text about a person."""
    page_text = (ROOT / "docs" / "personal-data.md").read_text(encoding="utf-8")
    hashes = ("hash", "secret_hash", "previous_secret_hash", "code_hash", "key_hash", "fingerprint", "digest")
    words = ("display_name", "age_band", "volunteer_no", "hash", "note", "comment", "address")
    others = (
        "key_pairs.sealed",
        "voucher_keys.making_sealed",
        "voucher_keys.hiding_sealed",
        "deferred.body",
        "rule_sets.note",
        "communities.address",  # of the station
        "community_profiles.address",
    )
    for table in _tables(prepared):
        for column in table.columns:
            personal = column.name not in hashes if isinstance(column.type, LargeBinary) else column.name in words
            assert not personal or str(column) in others or f"`{column}`" in page_text, column
