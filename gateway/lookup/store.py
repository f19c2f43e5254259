"""Writes the terms of people, and finds people by them. A term is stored as a keyed hash of this community."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import LargeBinary, Uuid, bindparam, func, select, union

from gateway.lookup.model import SIMILAR_MOST, Search, Term
from gateway.lookup.tables import search_terms
from services.chassis.database.statements import Question, any_of, in_community, many, writing
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import fingerprint

_DELETE = writing(
    search_terms.delete().where(
        in_community(search_terms),
        search_terms.c.person_id == bindparam("person_id", type_=Uuid),
        any_of(search_terms.c.mark, "marks"),
    )
)
_WITH_TERM = many(
    select(search_terms.c.person_id)
    .where(in_community(search_terms), search_terms.c.mark == bindparam("mark", type_=LargeBinary))
    .order_by(search_terms.c.person_id)
    .limit(SIMILAR_MOST),
    lambda row: row[0],
)


def save_terms(tx: Tx, person_id: UUID, *, before: Collection[Term], after: Collection[Term]) -> None:
    """Replaces the terms of a person by others; what stays is not written."""
    gone, new = set(before) - set(after), set(after) - set(before)
    if gone:
        tx.write(_DELETE(person_id=person_id, marks=_marks(tx, gone)))
    tx.add_all(search_terms, [{"person_id": person_id, "mark": one} for one in _marks(tx, new)])


def people_with(tx: Tx, term: Term) -> Question[list[UUID]]:
    """Returns the ids of the first people with a term, those who left included."""
    return _WITH_TERM(mark=_mark(tx, term))


def people_found(tx: Tx, search: Search) -> Any:
    """Returns the query for the ids of the people whom a search finds."""
    own = select(search_terms.c.person_id).where(tx.in_community(search_terms))
    with_pairs = own.where(any_of(search_terms.c.mark, _marks(tx, search.pairs))).group_by(search_terms.c.person_id)
    return union(
        own.where(any_of(search_terms.c.mark, _marks(tx, search.exact))),
        with_pairs.having(func.count() == len(search.pairs)),
    )


def _marks(tx: Tx, terms: Iterable[Term]) -> list[bytes]:
    return sorted(_mark(tx, one) for one in terms)


def _mark(tx: Tx, term: Term) -> bytes:
    return fingerprint(tx, term.text, f"search_terms.{term.kind}")
