"""Gifts with their lines and reversals, and the counter of receipt numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from services.charity.gifts.model import Gift, GiftFilter, GiftLine, Reversal
from services.charity.gifts.tables import gift_lines, gift_reversals, gifts, receipt_counters
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, matching
from services.chassis.database.statements import any_of
from services.chassis.database.transactions import Tx

V = TypeVar("V", GiftLine, Reversal)

_GIFTS = Rows(gifts, Gift)
_LINES = Rows(gift_lines, GiftLine)
_REVERSALS = Rows(gift_reversals, Reversal)
_INSPECTED = ("item_id", "expires_on", "accepted", "refused", "refusal_code", "note", "reversed")

save_gift = _GIFTS.save
add_reversal, save_reversal = _REVERSALS.add, _REVERSALS.save


def add_gift(tx: Tx, gift: Gift) -> None:
    """Insert a gift with its lines."""
    _GIFTS.add(tx, gift)
    _LINES.add_all(tx, gift.lines)


def get_gift(tx: Tx, gift_id: UUID) -> Gift:
    """Returns a gift with its lines and reversals."""
    return _whole(tx, [_GIFTS.get(tx, gift_id)])[0]


def lock_gift(tx: Tx, gift_id: UUID) -> Gift:
    """Returns a gift with its lines and reversals and locks its row, which stands for them all."""
    return _whole(tx, [_GIFTS.lock(tx, gift_id)])[0]


def list_gifts(tx: Tx, ask: PageRequest, wanted: GiftFilter) -> Page[Gift]:
    """Returns gifts, newest first."""
    page = _GIFTS.page(tx, ask, *matching(gifts, wanted), descending=True)
    return replace(page, items=_whole(tx, page.items))


def save_lines(tx: Tx, gift: Gift) -> None:
    """Update what an inspection or a reversal changes in the lines of a gift."""
    changed = [{name: getattr(line, name) for name in ("gift_id", "line_no", *_INSPECTED)} for line in gift.lines]
    tx.change_all(gift_lines, ("gift_id", "line_no"), changed)


def next_receipt_no(tx: Tx, year: int) -> int:
    """Returns the next receipt number of a year.

    The row of the counter stays locked until the gift is committed, so that numbers have no gap: when a transaction
    fails, its number goes to the next gift.
    """
    first = insert(receipt_counters).values(community_id=tx.community_id, year=year, last_no=1)
    raised = first.on_conflict_do_update(
        index_elements=["community_id", "year"], set_={"last_no": receipt_counters.c.last_no + 1}
    )
    return int(tx.scalar(raised.returning(receipt_counters.c.last_no)))


def _whole(tx: Tx, found: Sequence[Gift]) -> list[Gift]:
    """Returns gifts with their lines and reversals, read in two statements for all of them."""
    ids = [one.id for one in found]
    lines = _LINES.select(tx, any_of(gift_lines.c.gift_id, ids)).order_by(gift_lines.c.line_no)
    reversals = _REVERSALS.select(tx, any_of(gift_reversals.c.gift_id, ids)).order_by(gift_reversals.c.id)
    of_gift, back = _by_gift(_LINES.read(tx, lines)), _by_gift(_REVERSALS.read(tx, reversals))
    return [replace(one, lines=tuple(of_gift[one.id]), reversals=tuple(back[one.id])) for one in found]


def _by_gift(found: Iterable[V]) -> dict[UUID, list[V]]:
    grouped: dict[UUID, list[V]] = defaultdict(list)
    for one in found:
        grouped[one.gift_id].append(one)
    return grouped
