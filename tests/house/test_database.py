"""What migrations made is what the tables say: rights, policies, columns. On the real database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import LargeBinary, create_engine, text
from sqlalchemy.exc import ProgrammingError

from services.chassis.database import APPEND_ONLY, NOBODY, chassis_metadata
from tests.support.rig import Prepared

ROOT = Path(__file__).parents[2]

SERVICES = ("gateway", "orders", "points", "charity", "fund")
POOLS = {"web": 5, "clerk": 3, "relay": 1, "audit": 1}  # connections of one process of a kind, as deployed locally


@pytest.fixture(params=SERVICES)
def prepared(request: pytest.FixtureRequest, prepare: Callable[[str], Prepared]) -> Prepared:
    return prepare(request.param)


def test_the_database_has_what_the_code_says(prepared: Prepared) -> None:
    assert prepared.service.history.differences(prepared.urls["owner"]) == []


def test_every_table_has_the_rights_and_policies_that_it_names(prepared: Prepared) -> None:
    service = prepared.service
    engine = create_engine(prepared.urls["owner"])
    with engine.connect() as connection:
        closed = {
            row.relname: (row.relrowsecurity, row.relforcerowsecurity)
            for row in connection.execute(
                text("select relname, relrowsecurity, relforcerowsecurity from pg_class where relkind = 'r'")
            )
        }
        granted: dict[str, set[str]] = {}
        rights = "select table_name, privilege_type from information_schema.role_table_grants where grantee = :who"
        for row in connection.execute(text(rights), {"who": f"{service.name}_app"}):
            granted.setdefault(row.table_name, set()).add(row.privilege_type.lower())
        policies = {
            (row.tablename, row.policyname, row.roles[0])
            for row in connection.execute(text("select tablename, policyname, roles from pg_policies"))
        }
    engine.dispose()
    for table in [*chassis_metadata.tables.values(), *service.metadata.tables.values()]:
        assert granted[table.name] == set(table.info["grants"].split(", ")), table.name
        assert closed[table.name] == ((True, True) if table.info["secured"] else (False, False)), table.name
        if table.info["secured"]:
            assert {
                (table.name, "app", f"{service.name}_app"),
                (table.name, "audit", f"{service.name}_audit"),
            } <= policies


def test_the_application_can_neither_change_nor_delete_what_only_grows(prepared: Prepared) -> None:
    growing = [table for table in prepared.service.metadata.tables.values() if table.info["grants"] == APPEND_ONLY]
    assert growing or prepared.service.name in ("gateway",)
    for table in growing:
        column = next(iter(table.columns)).name
        for statement in (f"update {table.name} set {column} = {column}", f"delete from {table.name}"):
            with pytest.raises(ProgrammingError, match="permission denied"), prepared.database.rehearsal(NOBODY) as tx:
                tx.execute(text(statement))


def test_all_pools_fit_into_the_server() -> None:
    """Each service: a web process and a worker, each with the app's pool and the clerk's; the relay; an audit."""
    from deploy.local.servers import Postgres

    wanted = len(SERVICES) * (2 * (POOLS["web"] + POOLS["clerk"]) + POOLS["relay"] + POOLS["audit"])
    assert wanted < Postgres.max_connections - 10


def test_every_sealed_column_is_told_of_in_the_page_on_personal_data(prepared: Prepared) -> None:
    """docs/personal-data.md names each column of bytes, but for hashes and keys, which are not of a person."""
    told = (ROOT / "docs" / "personal-data.md").read_text(encoding="utf-8")
    hashes = ("hash", "secret_hash", "code_hash", "key_hash", "fingerprint", "digest")
    keys = ("key_pairs.sealed", "voucher_keys.making_sealed", "voucher_keys.hiding_sealed")
    for table in prepared.service.metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, LargeBinary) and column.name not in hashes and str(column) not in keys:
                assert f"`{column}`" in told
