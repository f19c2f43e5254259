"""The copy of a project that the service orders published, and its refusal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import NotYetKnown


class ProjectState(StrEnum):
    """The state of a project in its latest event: `running` once an administrator approved it and it was started."""

    LISTED = "listed"
    RUNNING = "running"
    CLOSED = "closed"


@dataclass(frozen=True)
class Project:
    """The copy of a project that the service orders published."""

    id: UUID
    title: str
    tags: tuple[str, ...]
    budget_fen: int
    state: ProjectState


class UnknownProject(NotYetKnown):
    """There is no such project, or its event has not arrived yet."""

    status = 409
    code = "unknown_project"
    zh = "没有这个项目，或尚未列入清单"
    en = "The project does not exist, or is not on a list yet"
