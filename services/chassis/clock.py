"""The clock is read at the doors and passed on as `now`; nothing else asks what time it is.

In simulated mode business time comes with the request (`X-Wulin-Now`) or with the event; who brings none
takes the latest that this service has seen. Tokens, retries and limits always use the real clock.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Column, DateTime, Integer, Table, func, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.config import settings
from services.chassis.database import KEPT, Tx, chassis_metadata

business_time = Table(
    "business_time",
    chassis_metadata,
    Column("id", Integer, primary_key=True),
    Column("now", DateTime(timezone=True), nullable=False),
    info={"grants": KEPT, "clerk": ("now",), "secured": False},
)


def real_now() -> datetime:
    """This instant, for tokens, retries and limits."""
    return datetime.now(UTC)


def business_now(tx: Tx, brought: datetime | None = None) -> datetime:
    """The `now` of a command: the real clock's, or in simulated mode what was brought or seen last."""
    if not settings().simulated:
        return real_now()
    if brought is None:
        return tx.scalar(select(business_time.c.now)) or real_now()
    fresh = insert(business_time).values(id=1, now=brought)
    later = func.greatest(business_time.c.now, fresh.excluded.now)
    tx.execute(
        fresh.on_conflict_do_update(index_elements=["id"], set_={"now": later}, where=business_time.c.now < brought)
    )
    return brought
