"""Finds what waits for a worker. What they may not decide, since they asked for it or gain by it, is left out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Uuid, bindparam, func, select

from services.chassis.database.statements import Question, in_community, many
from services.points.adjustments.model import AdjustmentState
from services.points.adjustments.tables import point_adjustments
from services.points.tasks.model import PointTask, PointTaskKind, Waiting

SHOWN_MOST = 5
_ME = bindparam("person_id", type_=Uuid)
_TO_CONFIRM = many(
    select(point_adjustments.c.id, point_adjustments.c.asked_at, func.count().over().label("number"))
    .where(
        in_community(point_adjustments),
        point_adjustments.c.state == AdjustmentState.PENDING,
        point_adjustments.c.lapses_at > bindparam("now", type_=DateTime(timezone=True)),
        point_adjustments.c.asked_by != _ME,
        point_adjustments.c.person_id != _ME,
    )
    .order_by(point_adjustments.c.asked_at, point_adjustments.c.id)
    .limit(SHOWN_MOST)
)


def adjustments_to_confirm(person_id: UUID, now: datetime) -> Question[PointTask]:
    """Returns the question for the adjustments that wait for this person."""

    def task(rows: Sequence[Any], _: int) -> PointTask:
        items = tuple(Waiting(row.id, row.asked_at) for row in rows)
        return PointTask(PointTaskKind.ADJUSTMENTS_TO_CONFIRM, rows[0].number if rows else 0, items)

    return _TO_CONFIRM(person_id=person_id, now=now).answered_by(task)
