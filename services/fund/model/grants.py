"""Money that goes out: projects, grants, the two who approve, and each part paid against proof."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class ProjectState(StrEnum):
    """What orders last told of a project."""

    LISTED = "listed"
    CLOSED = "closed"


@dataclass(frozen=True)
class Project:
    """A project of orders, as the fund knows it."""

    id: UUID
    title: str
    tags: frozenset[str]
    state: ProjectState


class GrantState(StrEnum):
    """`reporting` when all of it is paid; reports and closing come later."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    PAYING = "paying"
    REPORTING = "reporting"


@dataclass(frozen=True)
class Grant:
    """Money asked for a project."""

    id: UUID
    project_id: UUID
    fund_id: UUID
    earmark_id: UUID
    amount_fen: int
    purpose: str
    state: GrantState
    proposed_by: UUID
    approved_1: UUID | None
    approved_2: UUID | None
    approved_at: datetime | None
    paid_fen: int
    created_at: datetime
    version: int

    @property
    def approvals(self) -> tuple[UUID, ...]:
        """Who has approved so far."""
        return tuple(one for one in (self.approved_1, self.approved_2) if one)

    @property
    def held_fen(self) -> int:
        """What is set aside for it."""
        return self.amount_fen - self.paid_fen if self.approved_2 else 0


@dataclass(frozen=True)
class Payout:
    """A part of a grant that was paid."""

    id: UUID
    grant_id: UUID
    no: int
    amount_fen: int
    paid_on: date
    made_by: UUID


class ProofKind(StrEnum):
    """What shows that the money is owed."""

    INVOICE = "invoice"
    CONTRACT = "contract"
    LIST = "list"
    PHOTO = "photo"
    RECEIPT = "receipt"


@dataclass(frozen=True)
class Proof:
    """A paper behind a payment; `amount_fen` None means: the payment's."""

    kind: ProofKind
    note: str
    amount_fen: int | None = None
    invoice_no: str | None = None


@dataclass(frozen=True)
class PaidPart:
    """A payout with its proof."""

    payout: Payout
    proof: Proof


@dataclass(frozen=True)
class Step:
    """One act in a grant's life."""

    no: int
    act: str
    person_id: UUID
    amount_fen: int
    at: datetime


@dataclass(frozen=True)
class GrantSheet:
    """A grant with its project, its parts and its history."""

    grant: Grant
    project: str
    parts: tuple[PaidPart, ...]
    steps: tuple[Step, ...]

    @property
    def version(self) -> int:
        """The grant's version."""
        return self.grant.version
