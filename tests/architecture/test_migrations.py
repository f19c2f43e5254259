"""Migrations are named by their time, follow each other in one line, and let the programs of before go on."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import Script, ScriptDirectory

from deploy.deployment import module
from services.chassis.database.migrations import ValidateConstraint
from services.chassis.database.versions import CHASSIS, CHASSIS_FOLDER
from services.chassis.messaging.contract import SERVICES

ROOT = Path(__file__).parents[2]
FOLDERS = {CHASSIS: CHASSIS_FOLDER} | {name: ROOT / module(name).replace(".", "/") / "migrations" for name in SERVICES}
REASON = "no_longer_used"  # a sentence: since which release nothing uses what goes

# What keeps requests from a table that is in use, or breaks them, with what to write instead.
REFUSED = {
    r"create (unique )?index (?!concurrently)": "build it concurrently, in a file with in_transaction = False",
    r"add constraint .*(foreign key|check)(?!.*not valid)": "add it not valid, validate it in the next file",
    r"add constraint .*(unique|primary key|exclude)(?!.*using index)": "build the index concurrently, then use it",
    r"alter column .* type ": "add a column, fill it, read it, drop the old one a release later",
    r"alter column .* set not null": "add and validate a check instead",
    r"add column (?!.*default).*not null": "give it a default, or let it be null",
}
GOING = r"^drop table|drop column|rename"
TABLE = r"^(?:alter table|drop table|truncate|create (?:unique )?index .*? on|create trigger .*? on) (\w+)"


assert ValidateConstraint  # makes `op.validate_constraint`


def chain(folder: Path) -> list[Script]:
    directory = ScriptDirectory(str(folder), version_locations=[str(folder)])
    return list(directory.walk_revisions(head="head"))[::-1]


@pytest.mark.parametrize("owner", FOLDERS)
def test_migrations_are_named_by_their_time_and_follow_in_that_order(owner: str) -> None:
    """Of two that follow the same one, the second to be merged gets a later time and the first as `down_revision`."""
    scripts = chain(FOLDERS[owner])
    files = sorted(FOLDERS[owner].glob("*.py"))
    assert [Path(script.path).name for script in scripts] == [file.name for file in files]
    for file, script in zip(files, scripts, strict=True):
        assert re.fullmatch(rf"{script.revision}_[a-z0-9_]+\.py", file.name)
        assert re.fullmatch(r"20\d\d[01]\d[0-3]\d[0-2]\d[0-5]\d", script.revision)


@pytest.mark.parametrize("owner", FOLDERS)
def test_migrations_let_the_programs_of_before_go_on(owner: str) -> None:
    for script in chain(FOLDERS[owner]):
        text = Path(script.path).read_text(encoding="utf-8")
        assert not re.search(r"^(from|import) (services|gateway)", text, re.MULTILINE)  # it stays what it was
        arguments = ("some",) if owner == CHASSIS else ()
        assert objections(script.module, *arguments) == [], script.path


def objections(written: Any, *arguments: str) -> list[str]:
    """What stands against a migration's statements."""
    statements = rendered(written, *arguments)
    made = {match[1] for one in statements if (match := re.match(r"create table (\w+)", one))}
    tables = {one: match[1] for one in statements if (match := re.search(TABLE, one))}
    on_others = [one for one, table in tables.items() if table not in made]
    found = [f"{one}: {better}" for one in on_others for bad, better in REFUSED.items() if re.search(bad, one)]
    if not hasattr(written, REASON):
        found += [f"{one}: say {REASON} = …" for one in on_others if re.search(GOING, one)]
    if getattr(written, "in_transaction", True):
        locked = {tables[one] for one in on_others}
        if len(locked) > 1:
            found.append(f"{', '.join(sorted(locked))}: a file for each, else requests wait for all their locks")
    elif len(statements) > 1 or not re.search("concurrently if (not )?exists", statements[0]):
        found.append("in_transaction = False: one statement, concurrently if not exists")
    return found


def rendered(written: Any, *arguments: str) -> list[str]:
    """The statements of a migration, each on one line in small letters."""
    output = io.StringIO()
    context = MigrationContext.configure(dialect_name="postgresql", opts={"as_sql": True, "output_buffer": output})
    with Operations.context(context):
        written.upgrade(*arguments)
    return [" ".join(one.lower().split()) for one in output.getvalue().split(";\n\n") if one.strip()]


@pytest.mark.parametrize(
    ("body", "objection"),
    [
        ('op.create_index("a", "orders", ["b"])', "concurrently"),
        ('op.create_foreign_key("a", "orders", "teams", ["b"], ["c"])', "not valid"),
        ('op.create_check_constraint("a", "orders", "b > 0")', "not valid"),
        ('op.create_unique_constraint("a", "orders", ["b"])', "build the index"),
        ('op.alter_column("orders", "b", type_=sa.Text())', "add a column"),
        ('op.alter_column("orders", "b", nullable=False)', "validate a check"),
        ('op.add_column("orders", sa.Column("b", sa.Text(), nullable=False))', "a default"),
        ('op.drop_table("orders")', REASON),
        ('op.drop_column("orders", "b")', REASON),
        ('op.alter_column("orders", "b", new_column_name="c")', REASON),
        (
            'op.add_column("orders", sa.Column("b", sa.Text())); op.add_column("teams", sa.Column("b", sa.Text()))',
            "each",
        ),
        ('op.execute("select 1")\nin_transaction = False', "one statement"),
        (
            'op.create_index("a", "orders", ["b"], postgresql_concurrently=True)\nin_transaction = False',
            "if not exists",
        ),
    ],
)
def test_what_would_stop_requests_is_seen(body: str, objection: str) -> None:
    (found,) = objections(migration(body))
    assert objection in found


@pytest.mark.parametrize(
    "body",
    [
        'op.create_table("new", sa.Column("b", sa.Text(), nullable=False)); op.create_index("a", "new", ["b"])',
        'op.add_column("orders", sa.Column("b", sa.Text(), nullable=False, server_default="x"))',
        'op.add_column("orders", sa.Column("b", sa.Text()))',
        'op.create_check_constraint("a", "orders", "b > 0", postgresql_not_valid=True)',
        'op.create_foreign_key("a", "orders", "teams", ["b"], ["c"], postgresql_not_valid=True)',
        'op.validate_constraint("a", "orders")',
        f'op.drop_column("orders", "b")\n{REASON} = "since 1.2"',
        'op.create_index("a", "b", ["c"], postgresql_concurrently=True, if_not_exists=True)\nin_transaction = False',
    ],
)
def test_what_lets_requests_go_on_is_not_objected_to(body: str) -> None:
    assert objections(migration(body)) == []


def migration(body: str) -> Any:
    """A module with this in its `upgrade`."""
    made = type("Written", (), {})
    named: dict[str, Any] = {}
    exec(f"import sqlalchemy as sa\nfrom alembic import op\ndef upgrade():\n    {body}\n", named)
    for name in ("upgrade", "in_transaction", REASON):
        if name in named:
            setattr(made, name, staticmethod(named[name]) if name == "upgrade" else named[name])
    return made
