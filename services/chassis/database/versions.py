"""Which migrations a database has had, and which a program needs. The web reads this, so it imports no Alembic."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import Column, DateTime, PrimaryKeyConstraint, Table, Text, func, select

from services.chassis.database.tables import chassis_metadata
from services.chassis.database.transactions import Tx

CHASSIS = "chassis"  # the owner of its own chain of migrations, which every service's database has
CHASSIS_FOLDER = Path(__file__).parents[1] / "migrations"

migrations_applied = Table(
    "migrations_applied",
    chassis_metadata,
    Column("service", Text, nullable=False),  # the owner of the chain: the service or `chassis`
    Column("id", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    PrimaryKeyConstraint("service", "id", name="migrations_applied_pkey"),
    info={"grants": "select", "clerk": (), "secured": False},
)


def newest_migration(folder: Path) -> str:
    """Returns the id of the newest migration in a folder: ids are times, and file names begin with them."""
    return max(file.name for file in folder.glob("[0-9]*.py")).split("_")[0]


def needed_migrations(service: str, folder: Path) -> dict[str, str]:
    """Returns the newest migration of both chains of a service, by owner; `folder` is the service's package."""
    return {CHASSIS: newest_migration(CHASSIS_FOLDER), service: newest_migration(folder / "migrations")}


def missing_migrations(tx: Tx, needed: Mapping[str, str]) -> list[str]:
    """Returns those of the needed migrations that the database has not had, as `owner id`.

    Later ones don't matter: a migration works with the programs of the release before it.
    """
    rows = tx.all(select(migrations_applied.c.service, migrations_applied.c.id))
    return sorted(" ".join(one) for one in needed.items() - {(row.service, row.id) for row in rows})
