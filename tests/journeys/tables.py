"""What a community's tables hold, as a digest: whether anything has changed that nobody may change."""

from __future__ import annotations

import time

import psycopg

from deploy.local.layout import Layout

COPY = "copy_"
TABLES = (
    "select table_name from information_schema.columns where column_name = 'community_id' and table_schema = 'public'"
)


def settled(layout: Layout, service: str, prefix: str, slug: str = "apart-east") -> dict[str, str]:
    """A digest of each table's rows of a community, once nothing of it is on its way."""
    url = f"{layout.postgres.url.rpartition('/')[0]}/{prefix}{service}"
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute("select id from known_communities where slug = %s", [slug]).fetchone()
        row = row or connection.execute("select id from communities where slug = %s", [slug]).fetchone()
        assert row
        last: dict[str, str] = {}
        while True:
            waiting = connection.execute("select count(*) from outbox where published_at is null").fetchone()
            found = {name: _digest(connection, name, row[0]) for (name,) in connection.execute(TABLES).fetchall()}  # type: ignore[arg-type]
            if (found == last and waiting == (0,)) or prefix == COPY:
                return found
            last = found
            time.sleep(0.3)


def _digest(connection: psycopg.Connection, table: str, community_id: object) -> str:
    statement = (
        f"select count(*), md5(string_agg(t::text, '|' order by t::text)) from {table} t where community_id = %s"
    )
    return str(connection.execute(statement, [community_id]).fetchone())  # type: ignore[arg-type]  # our own names
