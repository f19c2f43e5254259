"""Shops that honour vouchers."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Shop:
    """A shop and who works there; staff is shown to the station alone."""

    id: UUID
    name: str
    version: int = 1
    staff: tuple[UUID, ...] | None = None  # None: not told
