"""What waits, by kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from gateway.people.model import Role

ITEMS_MOST = 5


class TaskKind(StrEnum):
    """What is to be decided: a role to give or take, a leaving that can be stopped, a return, a password."""

    GIVE_ROLE = "give_role"
    TAKE_ROLE = "take_role"
    LEAVING = "leaving"
    RETURNING = "returning"
    FIRST_PASSWORD = "first_password"  # noqa: S105  (a kind)


@dataclass(frozen=True)
class TaskItem:
    """One thing that waits: about whom, who asked, until when; `version` is the person's, for If-Match."""

    person_id: UUID
    version: int
    role: Role | None
    asked_by: UUID
    until: datetime


@dataclass(frozen=True)
class Task:
    """How many things of one kind wait, since when the oldest does, and the five oldest."""

    kind: TaskKind
    count: int
    oldest: datetime
    items: tuple[TaskItem, ...]
