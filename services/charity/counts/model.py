"""Sheets of a count."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from services.charity.stock.model import Document, DocumentKind
from services.charity.two_people.model import Request, RequestState


@dataclass(frozen=True)
class CountLine:
    """Pieces of one lot: those that should be there when the sheet was entered, and those that were found."""

    count_id: UUID
    line_no: int
    lot_id: UUID
    expected: int
    found: int

    @property
    def difference(self) -> int:
        """Pieces that are there beyond the expected; fewer than 0 if some are missing."""
        return self.found - self.expected


@dataclass(frozen=True, kw_only=True)
class Count(Request):
    """A sheet. A second person books its differences; one without any is done at once."""

    note: str | None = None
    lines: tuple[CountLine, ...] = ()

    @property
    def verb(self) -> str:
        """What is asked."""
        return "book_differences"

    @property
    def document(self) -> Document:
        """The cause of its movements."""
        return Document(DocumentKind.COUNT, self.id)


@dataclass(frozen=True)
class CountFilter:
    """Filters of the list of counts."""

    state: RequestState | None = None
