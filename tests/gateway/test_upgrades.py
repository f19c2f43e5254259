"""What an earlier version kept is read by this one: the migrations on a database that is not empty."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psycopg
from sqlalchemy.engine import make_url

from deploy.postgres.roles import create
from services.chassis.database.audit import run_audit
from services.chassis.database.tables import new_id
from tests.support.rig import Prepared

PREFIX = "wulin_upgrade_"


def test_communities_of_before_they_could_be_suspended_are_open(
    postgres: str, prepare: Callable[[str], Prepared], tmp_path: Path
) -> None:
    prepared = prepare("gateway")
    passwords = {role: str(make_url(url).password) for role, url in prepared.urls.items()}  # roles are the server's
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"drop database if exists {PREFIX}gateway with (force)")
    create(postgres, "gateway", passwords, prefix=PREFIX)
    urls = {
        role: make_url(url).set(database=f"{PREFIX}gateway").render_as_string(hide_password=False)
        for role, url in prepared.urls.items()
    }
    history = prepared.service.history
    shutil.copy(history.folder / "0001_first_tables.py", tmp_path)
    replace(history, folder=tmp_path).migrate(urls["owner"])
    with psycopg.connect(make_url(postgres).set(database=f"{PREFIX}gateway").render_as_string(False)) as connection:
        kept = {"id": new_id(), "slug": "old", "name": "老社区"}
        connection.execute(
            "insert into communities (id, slug, name, timezone, profile, sandbox, state, opened_at, epoch, version) "
            "values (%(id)s, %(slug)s, %(name)s, 'Asia/Shanghai', 'urban', false, 'opened', now(), 1, 1)",
            kept,
        )
        connection.execute(
            "insert into known_communities (id, slug, timezone, state, settings, sequence) "
            "values (%(id)s, %(slug)s, 'Asia/Shanghai', 'active', '{}', 1)",
            kept,
        )
    history.migrate(urls["owner"])
    found = run_audit(urls["audit"], prepared.service.checks, prepared.service.facts)
    assert found["checks"]["doors_know_the_state"] == []
