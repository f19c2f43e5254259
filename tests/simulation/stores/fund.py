"""The fund's ledger and grants, in dictionaries; for what each function is for, see the stores of services/fund."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from services.chassis.errors import Unknown
from services.fund.grants.model import (
    Grant,
    GrantView,
    PaidPart,
    Project,
    ProjectState,
    ProofUsed,
    Step,
    UnknownProject,
)
from services.fund.ledger.model import Earmark, Fund, Journal, Series

T = TypeVar("T")
Question = Callable[[Any], T]  # a function of the transaction, see `world.Tx.read`

# ---- the ledger ----------------------------------------------------------------------------------------


def fund_or_default(_fund_id: UUID | None) -> Question[Fund]:
    return lambda tx: _only(tx, "funds")


def general_earmark_to_lock(_fund_id: UUID | None) -> Question[Earmark]:
    return lambda tx: _only(tx, "earmarks")


def earmark_to_lock(earmark_id: UUID) -> Question[Earmark]:
    return lambda tx: tx.rows("earmarks")[earmark_id]


def change_held(tx: Any, earmark_id: UUID, change_fen: int) -> None:
    earmark = tx.rows("earmarks")[earmark_id]
    _keep(tx, replace(earmark, held_fen=earmark.held_fen + change_fen))


def change_balances(tx: Any, journal: Journal) -> None:
    for earmark_id, change in journal.spendable_change.items():
        earmark = tx.rows("earmarks")[earmark_id]
        _keep(tx, replace(earmark, spendable_fen=earmark.spendable_fen + change))


def next_number(series: Series, year: int) -> Question[int]:
    def taken(tx: Any) -> int:
        number: int = tx.rows("numbers").get((series, year), 0) + 1
        tx.put("numbers", (series, year), number)
        return number

    return taken


def add_journal(tx: Any, journal: Journal, no: int, booked_on: date, _now: datetime) -> None:
    tx.add("journals_one_cause", (journal.kind, journal.cause_kind, journal.cause_id))
    tx.add("journals_numbered_once", (booked_on.year, no))
    tx.add("journals", journal.id, journal)


def _keep(tx: Any, earmark: Earmark) -> None:
    tx.check("earmarks_not_over_committed", 0 <= earmark.held_fen <= earmark.spendable_fen)
    tx.put("earmarks", earmark.id, earmark)


def _only(tx: Any, table: str) -> Any:
    (only,) = tx.rows(table).values()
    return only


# ---- projects and grants -------------------------------------------------------------------------------


def save_listed_project(tx: Any, project_id: UUID, title: str, tags: Collection[str], sequence: int) -> None:
    _save_project(tx, project_id, sequence, title=title, tags=tuple(tags))


def save_closed_project(tx: Any, project_id: UUID, sequence: int) -> None:
    _save_project(tx, project_id, sequence, state=ProjectState.CLOSED)


def _save_project(tx: Any, project_id: UUID, sequence: int, **told: Any) -> None:
    known, project = tx.rows("projects").get(project_id, (0, Project(project_id, "", (), ProjectState.LISTED)))
    if known < sequence:
        tx.put("projects", project_id, (sequence, replace(project, **told)))


def project_by_id(project_id: UUID) -> Question[Project]:
    def found(tx: Any) -> Project:
        if project_id not in tx.rows("projects"):
            raise UnknownProject
        return tx.rows("projects")[project_id][1]  # type: ignore[no-any-return]

    return found


def add_grant(tx: Any, one: Grant, step: Step) -> None:
    tx.add("grants", one.id, one)
    tx.add("grant_steps", (one.id, step.no), step)


def save_grant(tx: Any, one: Grant, step: Step) -> None:
    tx.check("grants_paid", 0 <= one.paid_fen <= one.amount_fen)
    tx.check("grants_paid_once_approved", one.paid_fen == 0 or one.approved_2)
    tx.put("grants", one.id, one)
    tx.add("grant_steps", (one.id, step.no), step)


def grant_to_lock(grant_id: UUID) -> Question[Grant]:
    def found(tx: Any) -> Grant:
        if grant_id not in tx.rows("grants"):
            raise Unknown
        return tx.rows("grants")[grant_id]  # type: ignore[no-any-return]

    return found


def about_grant(
    grant_id: UUID,
) -> tuple[Question[Project], Question[tuple[PaidPart, ...]], Question[tuple[Step, ...]]]:
    return (
        lambda tx: project_by_id(tx.rows("grants")[grant_id].project_id)(tx),
        lambda tx: tuple(one for one in tx.rows("payouts").values() if one.payout.grant_id == grant_id),
        lambda tx: tuple(one for (of, _), one in tx.rows("grant_steps").items() if of == grant_id),
    )


def earmark_of_grant_to_lock(grant_id: UUID) -> Question[Earmark]:
    return lambda tx: tx.rows("earmarks")[tx.rows("grants")[grant_id].earmark_id]


def lock_grant(tx: Any, grant_id: UUID) -> GrantView:
    grant, project, parts, steps = tx.read(grant_to_lock(grant_id), *about_grant(grant_id))
    return GrantView(grant, project.title, parts, steps)


def add_part(tx: Any, part: PaidPart, _now: datetime) -> None:
    if part.proof.invoice_no is not None:
        if part.proof.invoice_no in tx.rows("proofs_one_invoice"):
            raise ProofUsed  # the one verdict that the rule leaves to the table
        tx.add("proofs_one_invoice", part.proof.invoice_no)
    tx.add("payouts_numbered_once", (part.payout.grant_id, part.payout.no))
    tx.add("payouts", part.payout.id, part)
