"""Reads of what is sensitive about a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class Read:
    """One read: who read what about whom, why and when."""

    id: UUID
    person_id: UUID
    reader_id: UUID
    object_kind: str
    object_id: UUID
    purpose: str
    read_at: datetime
