"""Reads and writes gifts with their lines and reversals, and the counter of receipt numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Date, Integer, Uuid, and_, bindparam, func, or_, select
from sqlalchemy.dialects.postgresql import insert

from services.charity.gifts.model import UNCONFIRMED, Gift, GiftFilter, GiftLine, Reversal, Unconfirmed
from services.charity.gifts.tables import gift_lines, gift_reversals, gifts, receipt_counters
from services.charity.stock.model import Item
from services.charity.stock.tables import items
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, columns, matching
from services.chassis.database.statements import Question, any_of, in_community, many, scalar
from services.chassis.database.tables import COMMUNITY
from services.chassis.database.transactions import Tx

V = TypeVar("V", GiftLine, Reversal)

_GIFTS = Rows(gifts, Gift)
_LINES = Rows(gift_lines, GiftLine)
_REVERSALS = Rows(gift_reversals, Reversal)
_CHANGING = (
    "item_id", "expires_on", "accepted", "refused", "refusal_code", "note", "reversed", "hold", "held_by",
    "hold_reason", "goods_by", "decision", "decided_by", "decided_at", "decision_reason",
)  # of a line  # fmt: skip

_REGISTERED = (
    "donor_kind", "donor_person_id", "donor_name_sealed", "publish_name", "units", "restriction", "campaign_id",
    "project_id", "registered_at", "registered_by", "by_program",
)  # set at the registration; never changed  # fmt: skip

gift_to_lock = _GIFTS.to_lock
add_reversal, save_reversal = _REVERSALS.add, _REVERSALS.save

_LINES_OF = many(
    select(*columns(gift_lines, GiftLine))
    .where(in_community(gift_lines), any_of(gift_lines.c.gift_id, "gift_ids"))
    .order_by(gift_lines.c.line_no),
    GiftLine,
)
_REVERSALS_OF = many(
    select(*columns(gift_reversals, Reversal))
    .where(in_community(gift_reversals), any_of(gift_reversals.c.gift_id, "gift_ids"))
    .order_by(gift_reversals.c.id),
    Reversal,
)
_NAMES_ITEM = or_(
    gift_lines.c.item_id == items.c.id,
    and_(gift_lines.c.name_key == items.c.name_key, gift_lines.c.unit_key == items.c.unit_key),
)
_ITEMS_OF = many(
    select(*columns(items, Item))
    .join(gift_lines, _NAMES_ITEM)
    .where(in_community(items), in_community(gift_lines), gift_lines.c.gift_id == bindparam("gift_id", type_=Uuid)),
    Item,
)
_UNITS = func.coalesce(func.sum(gifts.c.units_confirmed - gifts.c.units_reversed), 0)
_UNCONFIRMED_UNITS = select(_UNITS).where(
    in_community(gifts), any_of(gifts.c.credit, sorted(UNCONFIRMED)), gifts.c.donor_person_id.is_not(None)
)
_UNCONFIRMED = many(
    select(
        _UNCONFIRMED_UNITS.where(
            gifts.c.donor_person_id == bindparam("donor_id", type_=Uuid),
            gifts.c.accepted_on > bindparam("after", type_=Date),
        )
        .scalar_subquery()
        .label("of_donor"),
        _UNCONFIRMED_UNITS.where(
            gifts.c.accepted_by == bindparam("accepter_id", type_=Uuid),
            gifts.c.accepted_on == bindparam("today", type_=Date),
        )
        .scalar_subquery()
        .label("by_accepter"),
    ),
    Unconfirmed,
)
_FIRST_RECEIPT = insert(receipt_counters).values(
    {COMMUNITY: bindparam(COMMUNITY, type_=Uuid), "year": bindparam("year", type_=Integer), "last_no": 1}
)
_NEXT_RECEIPT = scalar(
    _FIRST_RECEIPT.on_conflict_do_update(
        index_elements=list(receipt_counters.primary_key), set_={"last_no": receipt_counters.c.last_no + 1}
    ).returning(receipt_counters.c.last_no)
)


def add_gift(tx: Tx, gift: Gift) -> None:
    """Insert a gift with its lines."""
    _GIFTS.add(tx, gift)
    _LINES.add_all(tx, gift.lines)


def get_gift(tx: Tx, gift_id: UUID) -> Gift:
    """Returns a gift with its lines and reversals."""
    gift, lines, reversals = tx.read(_GIFTS.by_id(gift_id), lines_of([gift_id]), reversals_of([gift_id]))
    return _whole(gift, lines, reversals)


def lock_gift(tx: Tx, gift_id: UUID) -> Gift:
    """Returns a gift with its lines and reversals, and locks its row; this lock guards them all."""
    gift, lines, reversals = tx.read(_GIFTS.to_lock(gift_id), lines_of([gift_id]), reversals_of([gift_id]))
    return _whole(gift, lines, reversals)


def list_gifts(tx: Tx, page_request: PageRequest, wanted: GiftFilter) -> Page[Gift]:
    """Returns gifts, newest first."""
    page = _GIFTS.page(tx, page_request, *matching(gifts, wanted), descending=True)
    ids = [one.id for one in page.items]
    lines, reversals = tx.read(lines_of(ids), reversals_of(ids))
    of_gift, back = _by_gift(lines), _by_gift(reversals)
    return replace(page, items=[_whole(one, of_gift[one.id], back[one.id]) for one in page.items])


def save_gift(tx: Tx, gift: Gift) -> None:
    """Update a gift; the fields of its registration stay."""
    _GIFTS.save(tx, gift, but=_REGISTERED)


def save_lines(tx: Tx, gift: Gift) -> None:
    """Update the fields of a gift's lines that an inspection, a decision or a reversal changes."""
    changed = [{name: getattr(line, name) for name in ("gift_id", "line_no", *_CHANGING)} for line in gift.lines]
    tx.change_all(gift_lines, ("gift_id", "line_no"), changed)


def next_receipt_no(year: int) -> Question[int]:
    """Returns the next receipt number of a year.

    The row of the counter stays locked until the gift is committed, so that numbers have no gap: when a transaction
    fails, its number goes to the next gift.
    """
    return _NEXT_RECEIPT(year=year)


def unconfirmed_units(donor_id: UUID, accepter_id: UUID, today: date, days: int) -> Question[Unconfirmed]:
    """Returns the units of a donor in the last days, and by an accepter today, that no second person has confirmed.

    Ask after `next_receipt_no` in the same trip: its lock makes the acceptances of a community wait for each other, so
    that two gifts at once count each other.
    """
    ids = {"donor_id": donor_id, "accepter_id": accepter_id}
    question = _UNCONFIRMED(**ids, today=today, after=today - timedelta(days=days))
    return question.answered_by(lambda rows, _: rows[0])


def lines_of(gift_ids: Collection[UUID]) -> Question[list[GiftLine]]:
    """Returns the lines of gifts, in the order of their numbers."""
    return _LINES_OF(gift_ids=list(gift_ids))


def reversals_of(gift_ids: Collection[UUID]) -> Question[list[Reversal]]:
    """Returns the reversals of gifts, in the order in which they were requested."""
    return _REVERSALS_OF(gift_ids=list(gift_ids))


def items_of(gift_id: UUID) -> Question[list[Item]]:
    """Returns the existing items that the lines of a gift name, by id or by name and unit."""
    return _ITEMS_OF(gift_id=gift_id)


def _whole(gift: Gift, lines: Iterable[GiftLine], reversals: Iterable[Reversal]) -> Gift:
    return replace(gift, lines=tuple(lines), reversals=tuple(reversals))


def _by_gift(found: Iterable[V]) -> dict[UUID, list[V]]:
    grouped: dict[UUID, list[V]] = defaultdict(list)
    for one in found:
        grouped[one.gift_id].append(one)
    return grouped
