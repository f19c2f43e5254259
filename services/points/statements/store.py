"""Reads the entries of an account, and what caps have cut."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Date, bindparam, func, or_, select
from sqlalchemy.dialects.postgresql import aggregate_order_by

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row
from services.chassis.database.statements import Question, any_of, in_community, many
from services.chassis.database.transactions import Tx
from services.points.earning.model import MINUTES_A_DAY, Day, Source
from services.points.earning.tables import current_facts
from services.points.ledger.tables import accounts, entries, journals, year_totals
from services.points.statements.model import Cut, CutDay, Entry, OrderMinutes

_JOURNAL = (journals.c.effective_on, journals.c.cause_kind, journals.c.cause_id, journals.c.posted_at)
_ENTRIES = select(*columns(entries, Entry), *_JOURNAL).join(
    journals, (journals.c.community_id == entries.c.community_id) & (journals.c.id == entries.c.journal_id)
)
_CUTS = select(accounts.c.person_id, year_totals.c.account_id, *columns(year_totals, Cut)).join(
    accounts, (accounts.c.community_id == year_totals.c.community_id) & (accounts.c.id == year_totals.c.account_id)
)
_ORDER_MINUTES = func.json_build_array(current_facts.c.source_id, current_facts.c.quantity)
_CUT_DAYS = many(
    select(
        current_facts.c.person_id,
        current_facts.c.day,
        func.json_agg(aggregate_order_by(_ORDER_MINUTES, current_facts.c.source_id)).label("orders"),
    )
    .where(
        in_community(current_facts),
        current_facts.c.source == Source.ORDER,
        any_of(current_facts.c.person_id, "people"),
        current_facts.c.day.between(bindparam("first", type_=Date), bindparam("last", type_=Date)),
    )
    .group_by(current_facts.c.person_id, current_facts.c.day)
    .having(func.sum(current_facts.c.quantity) > MINUTES_A_DAY)
    .order_by(current_facts.c.person_id, current_facts.c.day)
)


def list_cuts(tx: Tx, year: int, page_request: PageRequest) -> Page[Cut]:
    """Returns a page of the people for whom caps have cut points in a year, in the order of their accounts."""
    sums = (year_totals.c.cut_of_gifts, year_totals.c.cut_of_year, year_totals.c.cut_minutes)
    found = _CUTS.where(tx.in_community(year_totals), year_totals.c.year == year, or_(*(one > 0 for one in sums)))
    return keyset(tx, found, [year_totals.c.account_id], page_request, from_row(Cut))


def cut_days(person_ids: Sequence[UUID], year: int) -> Question[dict[UUID, list[CutDay]]]:
    """Returns the days of a year on which orders have more minutes than a day for these people, oldest first."""

    def answer(rows: Sequence[Any], _: int) -> dict[UUID, list[CutDay]]:
        found: dict[UUID, list[CutDay]] = {}
        for row in rows:
            orders = [OrderMinutes(UUID(order_id), minutes) for order_id, minutes in row.orders]
            day = Day(sum(one.minutes for one in orders))
            found.setdefault(row.person_id, []).append(CutDay(row.day, day.minutes, day.cut, orders))
        return found

    return _CUT_DAYS(people=list(person_ids), first=date(year, 1, 1), last=date(year, 12, 31)).answered_by(answer)


def list_entries(tx: Tx, account_id: UUID, page_request: PageRequest) -> Page[Entry]:
    """Returns a page of an account's entries, newest first."""
    mine = _ENTRIES.where(tx.in_community(entries), entries.c.account_id == account_id)
    return keyset(tx, mine, [entries.c.seq], page_request, from_row(Entry), descending=True)
