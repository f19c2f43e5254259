"""The jobs' finders read due rows alone, by an index: the tables of all communities grow for ever."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from sqlalchemy import Connection, event, text

from services.fund.campaigns.store import find_campaigns_due
from services.fund.donations.store import payments_unpaid
from tests.fund.conftest import FundService


@pytest.mark.parametrize(
    ("find", "condition"),
    [(payments_unpaid, "Index Cond: (expires_at <= "), (find_campaigns_due, "Index Cond: (next_state_change_at <= ")],
)
def test_a_finder_goes_by_the_time_that_it_looks_for(
    fund_service: FundService, find: Callable[..., Sequence[Any]], condition: str
) -> None:
    statements: list[str] = []

    def record(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    with fund_service.rig.database.as_clerk() as clerk:
        event.listen(clerk, "before_cursor_execute", record)
        find(clerk, fund_service.rig.now, 200)
        event.remove(clerk, "before_cursor_execute", record)
        plan = _plan(clerk, statements[0])
    assert condition in plan, plan
    assert "Sort" not in plan, plan


def _plan(clerk: Connection, statement: str) -> str:
    """The plan that a large table would get, for any parameters: the time and the limit."""
    for setting in ("enable_seqscan = off", "enable_bitmapscan = off", "plan_cache_mode = force_generic_plan"):
        clerk.execute(text(f"set local {setting}"))
    start, *parts = statement.split("%(")
    numbered = start + "".join(f"${number}{part.partition(')s')[2]}" for number, part in enumerate(parts, 1))
    clerk.execute(text("prepare finder as " + numbered.replace(":", "\\:")))
    rows = clerk.execute(text("explain execute finder ('2026-03-10', 200)")).all()
    clerk.execute(text("deallocate finder"))
    return "\n".join(row[0] for row in rows)
