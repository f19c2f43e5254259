"""Changes of stock, with what had gone out of a lot before its date was corrected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from services.charity.stock_changes import store
from services.charity.stock_changes.model import ChangeFilter, ChangeKind, StockChange
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx


def get_change(tx: Tx, change_id: UUID) -> StockChange:
    """Returns a change."""
    return shown(tx, [store.get_change(tx, change_id)])[0]


def list_changes(tx: Tx, page_request: PageRequest, wanted: ChangeFilter) -> Page[StockChange]:
    """Returns changes, newest first."""
    page = store.list_changes(tx, page_request, wanted)
    return replace(page, items=shown(tx, page.items))


def shown(tx: Tx, changes: Sequence[StockChange]) -> list[StockChange]:
    """Returns changes; those of a date list what had gone out of their lot with the wrong one."""
    lot_ids = {one.lot_id for one in changes if one.kind is ChangeKind.REDATE and one.lot_id}
    went = tx.read(store.handed_out_of(lot_ids)) if lot_ids else []
    return [
        replace(one, handed_out=tuple(out for out in went if out.lot_id == one.lot_id))
        if one.kind is ChangeKind.REDATE
        else one
        for one in changes
    ]
