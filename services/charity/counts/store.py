"""Reads and writes counts with their lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from services.charity.counts.model import Count, CountFilter, CountLine
from services.charity.counts.tables import count_lines, counts
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, columns, matching
from services.chassis.database.statements import Question, any_of, in_community, many
from services.chassis.database.transactions import Tx

_COUNTS = Rows(counts, Count)
_LINES = Rows(count_lines, CountLine)
save_count = _COUNTS.save

_LINES_OF = many(
    select(*columns(count_lines, CountLine))
    .where(in_community(count_lines), any_of(count_lines.c.count_id, "count_ids"))
    .order_by(count_lines.c.count_id, count_lines.c.line_no),
    CountLine,
)


def add_count(tx: Tx, count: Count) -> None:
    """Insert a count with its lines."""
    _COUNTS.add(tx, count)
    _LINES.add_all(tx, count.lines)


def get_count(tx: Tx, count_id: UUID) -> Count:
    """Returns a count with its lines."""
    count, lines = tx.read(_COUNTS.by_id(count_id), _lines_of([count_id]))
    return replace(count, lines=tuple(lines))


def lock_count(tx: Tx, count_id: UUID) -> Count:
    """Returns a count with its lines, locked."""
    count, lines = tx.read(_COUNTS.to_lock(count_id), _lines_of([count_id]))
    return replace(count, lines=tuple(lines))


def list_counts(tx: Tx, page_request: PageRequest, wanted: CountFilter) -> Page[Count]:
    """Returns counts with their lines, newest first."""
    page = _COUNTS.page(tx, page_request, *matching(counts, wanted), descending=True)
    of_count: dict[UUID, list[CountLine]] = defaultdict(list)
    for line in tx.read(_lines_of([one.id for one in page.items])):
        of_count[line.count_id].append(line)
    return replace(page, items=[replace(one, lines=tuple(of_count[one.id])) for one in page.items])


def _lines_of(count_ids: Collection[UUID]) -> Question[list[CountLine]]:
    return _LINES_OF(count_ids=list(count_ids))
