"""The names of a person."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Names:
    """The names of a person; `name` is None for callers whose work does not need it."""

    id: UUID
    display_name: str
    name: str | None = None
