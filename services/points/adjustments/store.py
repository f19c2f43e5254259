"""Reads and writes adjustments."""

from __future__ import annotations

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, matching
from services.chassis.database.transactions import Tx
from services.points.adjustments.model import Adjustment, AdjustmentFilter
from services.points.adjustments.tables import point_adjustments

_ADJUSTMENTS = Rows(point_adjustments, Adjustment)

add_adjustment, get_adjustment, lock_adjustment = _ADJUSTMENTS.add, _ADJUSTMENTS.get, _ADJUSTMENTS.lock


def save_adjustment(tx: Tx, one: Adjustment) -> None:
    """Update an adjustment that was decided."""
    decided = {name: getattr(one, name) for name in ("state", "decided_by", "decided_at", "version")}
    tx.change(point_adjustments, {"id": one.id}, **decided)


def list_adjustments(tx: Tx, page_request: PageRequest, wanted: AdjustmentFilter) -> Page[Adjustment]:
    """Returns a page of adjustments, newest first."""
    return _ADJUSTMENTS.page(tx, page_request, *matching(point_adjustments, wanted), descending=True)
