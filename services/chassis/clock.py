"""The clock is read at the doors and passed on as `now`; nothing else asks what time it is.

In simulated mode business time comes with the request (`X-Wulin-Now`) or with the event; who brings none
takes the latest that this service has seen. Tokens, retries and limits always use the real clock.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Column, DateTime, Table, Uuid, func, select

from services.chassis.config import settings
from services.chassis.database import APPEND_ONLY, Tx, chassis_metadata, new_id

business_time = Table(  # one row for each step forward: a row that all updated would queue every transaction
    "business_time",
    chassis_metadata,
    Column("id", Uuid, primary_key=True),
    Column("now", DateTime(timezone=True), nullable=False, index=True),
    info={"grants": APPEND_ONLY, "clerk": (), "secured": False},
)


def real_now() -> datetime:
    """This instant, for tokens, retries and limits."""
    return datetime.now(UTC)


def business_now(tx: Tx, brought: datetime | None = None) -> datetime:
    """The `now` of a command: the real clock's, or in simulated mode what was brought or seen last."""
    if not settings().simulated:
        return real_now()
    seen: datetime | None = tx.scalar(select(func.max(business_time.c.now)))
    if brought is None:
        return seen or real_now()
    if seen is None or brought > seen:
        tx.execute(business_time.insert().values(id=new_id(), now=brought))
    return brought
