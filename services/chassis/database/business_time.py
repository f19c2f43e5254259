"""Business time: the real time or, with a simulated clock, the time that requests and events carry.

The `now` of an event is its own time, with either clock.
With a simulated clock, a request without `X-Wulin-Now` gets the latest business time that this service has seen.
Tokens, retries and rate limits always use the real clock.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, DateTime, Table, Uuid, bindparam, exists, func, select

from services.chassis.clock import real_now
from services.chassis.config import settings
from services.chassis.database.statements import scalar, writing
from services.chassis.database.tables import APPEND_ONLY, chassis_metadata, new_id
from services.chassis.database.transactions import Tx

business_time = Table(  # one row for each step forward; updates of a single row would wait for each other
    "business_time",
    chassis_metadata,
    Column("id", Uuid, primary_key=True),
    Column("now", DateTime(timezone=True), nullable=False, index=True),
    info={"grants": APPEND_ONLY, "clerk": (), "secured": False},
)


def business_now(tx: Tx, brought: datetime | None = None) -> datetime:
    """Returns the `now` of a command: the real time or, with a simulated clock, `brought`, else the latest one seen."""
    if not settings().simulated:
        return real_now()
    if brought is None:
        return tx.read(_LATEST()) or real_now()
    advance_business_time(tx, brought)
    return brought


def not_before_now(time: datetime) -> datetime:
    """Returns when something begins that an event of this `time` starts for a person: today, if the event was late."""
    return time if settings().simulated else max(time, real_now())


def advance_business_time(tx: Tx, brought: datetime) -> None:
    """With a simulated clock, raise the latest known time to at least this one."""
    if settings().simulated:
        tx.write(_STEP(id=new_id(), now=brought))


_LATEST = scalar(select(func.max(business_time.c.now)))
_STEP = writing(
    business_time.insert().from_select(
        ["id", "now"],
        select(bindparam("id", type_=Uuid), bindparam("now", type_=DateTime(timezone=True))).where(
            ~exists().where(business_time.c.now >= bindparam("now", type_=DateTime(timezone=True)))
        ),
    )
)
