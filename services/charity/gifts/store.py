"""Gifts with their lines and reversals, and the counter of receipt numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select
from sqlalchemy.dialects.postgresql import insert

from services.charity.gifts.model import Gift, GiftLine, GiftState, Reversal
from services.charity.gifts.tables import gift_lines, gift_reversals, gifts, receipt_counters
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown

_GIFT = columns(gifts, Gift)
_LINE = columns(gift_lines, GiftLine)
_REVERSAL = columns(gift_reversals, Reversal)


def add_gift(tx: Tx, gift: Gift) -> None:
    """A gift as it was brought, with its lines."""
    tx.add(gifts, **to_row(gift, gifts))
    tx.add_all(gift_lines, [to_row(line, gift_lines) for line in gift.lines])


def get_gift(tx: Tx, gift_id: UUID) -> Gift:
    """A gift whole; Unknown where there is none."""
    return _whole(tx, [_found(tx.first(_asked(tx, gift_id)))])[0]


def lock_gift(tx: Tx, gift_id: UUID) -> Gift:
    """A gift whole, for change."""
    return _whole(tx, [_found(tx.first(_asked(tx, gift_id).with_for_update()))])[0]


def list_gifts(tx: Tx, ask: PageRequest, *, donor_id: UUID | None, state: GiftState | None) -> Page[Gift]:
    """Gifts, newest first."""
    asked = select(*_GIFT).where(tx.in_community(gifts))
    if donor_id is not None:
        asked = asked.where(gifts.c.donor_person_id == donor_id)
    if state is not None:
        asked = asked.where(gifts.c.state == state)
    page = keyset(tx, asked, (gifts.c.id,), ask, from_row(Gift), descending=True)
    return replace(page, items=_whole(tx, page.items))


def save_gift(tx: Tx, gift: Gift) -> None:
    """A gift and its lines as they are now."""
    tx.execute(gifts.update().where(tx.in_community(gifts), gifts.c.id == gift.id).values(**to_row(gift, gifts)))
    changed = gift_lines.update().where(
        tx.in_community(gift_lines), gift_lines.c.gift_id == gift.id, gift_lines.c.line_no == bindparam("of_line")
    )
    names = ("item_id", "expires_on", "accepted", "refused", "refusal_code", "note", "reversed")
    tx.execute(
        changed.values({name: bindparam(f"new_{name}", type_=gift_lines.c[name].type) for name in names}),
        [{"of_line": line.line_no} | {f"new_{name}": getattr(line, name) for name in names} for line in gift.lines],
    )


def next_receipt_no(tx: Tx, year: int) -> int:
    """The next number of the year, without gaps: its row is locked until the gift is in the books."""
    first = insert(receipt_counters).values(community_id=tx.community_id, year=year, last_no=1)
    raised = first.on_conflict_do_update(
        index_elements=["community_id", "year"], set_={"last_no": receipt_counters.c.last_no + 1}
    )
    return int(tx.scalar(raised.returning(receipt_counters.c.last_no)))


def add_reversal(tx: Tx, reversal: Reversal) -> None:
    """Somebody asks to take a gift back."""
    tx.add(gift_reversals, **to_row(reversal, gift_reversals))


def lock_reversal(tx: Tx, gift_id: UUID, reversal_id: UUID) -> Reversal:
    """A reversal of this gift, for change."""
    asked = select(*_REVERSAL).where(
        tx.in_community(gift_reversals), gift_reversals.c.gift_id == gift_id, gift_reversals.c.id == reversal_id
    )
    return from_row(Reversal)(_found(tx.first(asked.with_for_update())))


def save_reversal(tx: Tx, reversal: Reversal) -> None:
    """A reversal as it is now."""
    mine = gift_reversals.update().where(tx.in_community(gift_reversals), gift_reversals.c.id == reversal.id)
    tx.execute(mine.values(**to_row(reversal, gift_reversals)))


def _asked(tx: Tx, gift_id: UUID) -> Any:
    return select(*_GIFT).where(tx.in_community(gifts), gifts.c.id == gift_id)


def _found(found: Row[Any] | None) -> Row[Any]:
    if found is None:
        raise Unknown
    return found


def _whole(tx: Tx, found: Iterable[Any]) -> list[Gift]:
    """Gifts with their lines and reversals, two statements for all."""
    whole = [one if isinstance(one, Gift) else from_row(Gift)(one) for one in found]
    ids = [one.id for one in whole]
    lines = _by_gift(tx, select(*_LINE).where(gift_lines.c.gift_id.in_(ids)), gift_lines, GiftLine)
    asked = _by_gift(tx, select(*_REVERSAL).where(gift_reversals.c.gift_id.in_(ids)), gift_reversals, Reversal)
    return [
        replace(
            one,
            lines=tuple(sorted(lines[one.id], key=lambda line: line.line_no)),
            reversals=tuple(sorted(asked[one.id], key=lambda reversal: reversal.id)),
        )
        for one in whole
    ]


def _by_gift(tx: Tx, asked: Any, table: Any, kind: Any) -> dict[UUID, list[Any]]:
    grouped: dict[UUID, list[Any]] = defaultdict(list)
    found: Sequence[Row[Any]] = tx.all(asked.where(tx.in_community(table)))
    for one in found:
        grouped[one.gift_id].append(from_row(kind)(one))
    return grouped
