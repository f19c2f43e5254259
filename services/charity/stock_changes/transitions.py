"""The step that changes and counts share: take pieces out of lots."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from services.charity.redemptions import transitions as redemptions_transitions
from services.charity.stock import rules as stock_rules
from services.charity.stock import store as stock_store
from services.charity.stock.model import Document, MovementKind
from services.charity.stock_changes import rules
from services.chassis.database.transactions import Tx


def take_out(
    tx: Tx,
    pieces: Mapping[UUID, int],
    kind: MovementKind,
    document: Document,
    *,
    by_id: UUID,
    today: date,
    now: datetime,
) -> None:
    """Take pieces out of lots, also reserved ones: other lots replace them, or their redemptions are returned.

    `pieces` is by the id of the lot. Raises OutOfStock.
    """
    holders = redemptions_transitions.lock_holders(tx, pieces)
    lots = tx.read(stock_store.lots_to_lock(pieces))
    for lot in lots:
        rules.require_pieces(lot, pieces[lot.id])
        if pieces[lot.id] > lot.free:
            redemptions_transitions.free_up(tx, lot, pieces[lot.id], holders, without=pieces, today=today, now=now)
    leaving = [(lot, pieces[lot.id]) for lot in lots]
    stock_store.add_movements(tx, stock_rules.movements(kind, leaving, document, day=today, at=now, by_id=by_id))
