"""What a pool holds outlives neither its server nor its users' patience."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import psycopg
import pytest
from sqlalchemy import event, text

from services.chassis.database import Database, is_lost
from tests.support.rig import Prepared

POOLED = 4


def test_connections_that_the_server_ended_are_replaced_unseen(prepared_echo: Prepared, postgres: str) -> None:
    """All of the pool are dead: the first who asks, and everybody beside them, gets a live one."""
    database = Database(prepared_echo.urls["app"], pool_size=POOLED)
    with ExitStack() as together:
        for _ in range(POOLED):
            together.enter_context(database.transaction())
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where datname = 'wulin_test_echo' and usename = 'echo_app'"
        )

    def ask(_: int) -> int:
        with database.transaction() as tx:
            return int(tx.scalar(text("select 1")))

    with ThreadPoolExecutor(POOLED) as pool:
        assert list(pool.map(ask, range(POOLED * 2))) == [1] * POOLED * 2
    database.dispose()


def test_a_server_that_is_gone_is_lost_whatever_lay_in_the_pool(prepared_echo: Prepared, closing: Any) -> None:
    """And asked for a connection once: each asking may last as long as the time-out for connecting."""
    database = Database(prepared_echo.urls["app"], pool_size=POOLED)
    with ExitStack() as together:
        for _ in range(POOLED):
            together.enter_context(database.transaction())
    asked: list[Any] = []
    event.listen(database.app, "do_connect", lambda *_: asked.append(_))
    closing(away=True)
    with pytest.raises(Exception) as refusal, database.transaction():
        pass
    assert is_lost(refusal.value)
    assert len(asked) == 1
    closing(away=False)
    with database.transaction():
        pass
    database.dispose()
