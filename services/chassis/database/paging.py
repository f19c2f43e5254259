"""Lists by keyset: a page starts after the last row of the page before; there is no offset."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import Column, Row, Select, select, tuple_, union_all

from services.chassis.database.transactions import Tx
from services.chassis.errors import Fault, Invalid
from services.chassis.fields import is_text

T = TypeVar("T")
LIMIT = 50
LIMIT_MOST = 100
CURSOR_INVALID = Fault("/cursor", "cursor_invalid", "游标无效，请从第一页重新读取", "This cursor was not made here")


@dataclass(frozen=True)
class PageRequest:
    """A request for a page: the number of rows, and `after`, a cursor that an earlier page returned."""

    limit: int = LIMIT
    after: str | None = None


@dataclass(frozen=True)
class Page(Generic[T]):
    """A part of a list and the cursor of the next part, None at the end."""

    items: Sequence[T]
    next: str | None = None


def keyset(
    tx: Tx,
    statement: Select[Any],
    key: Sequence[Column[Any]],
    page_request: PageRequest,
    make: Callable[[Row[Any]], T],
    *,
    descending: bool = False,
) -> Page[T]:
    """Returns the requested page, ordered by `key`: columns that `statement` selects, the last of them unique."""
    rows = tx.all(up_to_page(statement, key, page_request, descending=descending))
    shown = rows[: page_request.limit]
    last = [getattr(shown[-1], column.name) for column in key] if len(rows) > page_request.limit else None
    return Page([make(row) for row in shown], _to_cursor(last) if last else None)


def keyset_of_parts(
    tx: Tx,
    parts: Sequence[Select[Any]],
    key: Sequence[Column[Any]],
    page_request: PageRequest,
    make: Callable[[Row[Any]], T],
    *,
    descending: bool = False,
) -> Page[T]:
    """Returns the requested page of a list that consists of the rows of several queries, none of them in two.

    PostgreSQL reads at most a page of each query, by its index. With one condition for all of them it would pass over
    the rows of others.
    """
    if not parts:
        return Page([])
    whole: Any = union_all(*(up_to_page(one, key, page_request, descending=descending) for one in parts)).subquery()
    columns = [whole.c[column.name] for column in key]
    return keyset(tx, select(whole), columns, page_request, make, descending=descending)


def up_to_page(
    statement: Select[Any], key: Sequence[Column[Any]], page_request: PageRequest, *, descending: bool = False
) -> Select[Any]:
    """Returns the statement for the rows of a page in order, and one row more, to know whether there is a next page.

    A list that is a union of several queries needs at most these rows of each query.
    """
    if page_request.after is not None:
        whole, seen = tuple_(*key), tuple_(*_from_cursor(page_request.after, key))
        statement = statement.where(whole < seen if descending else whole > seen)
    return statement.order_by(*(column.desc() if descending else column.asc() for column in key)).limit(
        page_request.limit + 1
    )


def _to_cursor(values: Sequence[Any]) -> str:
    texts = [value.isoformat() if isinstance(value, date) else str(value) for value in values]
    return base64.urlsafe_b64encode(json.dumps(texts).encode()).decode().rstrip("=")


def _from_cursor(cursor: str, key: Sequence[Column[Any]]) -> list[Any]:
    try:
        texts = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        return [_PARSE[column.type.python_type](_text(one)) for column, one in zip(key, texts, strict=True)]
    except (ValueError, KeyError, TypeError, binascii.Error) as error:
        raise Invalid(CURSOR_INVALID) from error


def _text(value: Any) -> str:
    if not isinstance(value, str) or not is_text(value):
        raise ValueError("not from a page")
    return value


def _number(digits: str) -> int:
    if abs(number := int(digits)) >= 10**18:
        raise ValueError("larger than any column")
    return number


_PARSE: dict[type, Callable[[str], Any]] = {
    UUID: UUID,
    int: _number,
    str: str,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
}
