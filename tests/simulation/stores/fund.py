"""The fund's ledger and grants, in dictionaries; for what each function is for, see the stores of services/fund."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from services.chassis.directory.people import Person
from services.chassis.errors import Unknown
from services.fund.grants.model import Grant, GrantState, PaidPart, Step
from services.fund.ledger.model import Earmark, Fund, Journal, Series
from services.fund.payees.model import Payee
from services.fund.projects.model import Project, ProjectState, UnknownProject
from services.fund.proofs.model import PaidProof, ProofUse

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


# ---- projects and payees -------------------------------------------------------------------------------


def save_listed(
    tx: Any, project_id: UUID, title: str, tags: Collection[str], budget_fen: int, state: ProjectState, sequence: int
) -> None:
    listed, known, project = _project(tx, project_id)
    if listed < sequence:
        project = replace(project, title=title, tags=tuple(tags), budget_fen=budget_fen)
    if known < sequence:
        project = replace(project, state=state)
    tx.put("projects", project_id, (max(listed, sequence), max(known, sequence), project))


def save_state(tx: Any, project_id: UUID, state: ProjectState, sequence: int) -> None:
    listed, known, project = _project(tx, project_id)
    if known < sequence:
        tx.put("projects", project_id, (listed, sequence, replace(project, state=state)))


def _project(tx: Any, project_id: UUID) -> tuple[int, int, Project]:
    unheard = (0, 0, Project(project_id, "", (), 0, ProjectState.LISTED))
    return tx.rows("projects").get(project_id, unheard)  # type: ignore[no-any-return]


def project_by_id(project_id: UUID) -> Question[Project]:
    def found(tx: Any) -> Project:
        listed, _, project = _project(tx, project_id)
        if not listed and project.state is not ProjectState.CLOSED:
            raise UnknownProject
        return project

    return found


def payee_by_id(payee_id: UUID) -> Question[Payee]:
    return lambda tx: tx.rows("payees")[payee_id]


def person_of_payee(*, payee_id: UUID) -> Question[None]:
    return lambda _: None


def lock_payee(tx: Any, payee_id: UUID) -> Payee:
    return tx.rows("payees")[payee_id]  # type: ignore[no-any-return]


def save_payee(tx: Any, payee: Payee) -> None:
    tx.check("payees_two_people", payee.confirmed_by not in payee.written_by)
    tx.put("payees", payee.id, payee)


def decrypted(_tx: Any, payee: Payee) -> Payee:
    return payee


# ---- grants --------------------------------------------------------------------------------------------


def add_grant(tx: Any, one: Grant, step: Step) -> None:
    tx.add("grants", one.id, one)
    tx.add("grant_steps", (one.id, step.no), step)


def save_grant(tx: Any, one: Grant, steps: Iterable[Step]) -> None:
    tx.check("grants_paid", 0 <= one.paid_fen <= one.amount_fen - one.cancelled_fen)
    tx.check("grants_approved_with_a_payee", one.approved_1 is None or one.payee_id)
    tx.put("grants", one.id, one)
    for step in steps:
        tx.add("grant_steps", (one.id, step.no), step)


def grant_to_lock(grant_id: UUID) -> Question[Grant]:
    def found(tx: Any) -> Grant:
        if grant_id not in tx.rows("grants"):
            raise Unknown
        return tx.rows("grants")[grant_id]  # type: ignore[no-any-return]

    return found


def history_of(grant_id: UUID) -> tuple[Question[tuple[PaidPart, ...]], Question[tuple[Step, ...]]]:
    return (
        lambda tx: tuple(one for one, _ in tx.rows("payouts").values() if one.payout.grant_id == grant_id),
        lambda tx: tuple(one for (of, _), one in tx.rows("grant_steps").items() if of == grant_id),
    )


def about(_tx: Any, grant_ids: Collection[UUID]) -> Question[dict[UUID, None]]:
    return lambda _: dict.fromkeys(grant_ids)


def about_new(*_: Any) -> None:
    """What a grant names is of no account here."""


def with_payee(*_: Any) -> None:
    """What a grant names is of no account here."""


def project_of_grant(grant_id: UUID) -> Question[Project]:
    return lambda tx: project_by_id(tx.rows("grants")[grant_id].project_id)(tx)


project_of_grant_to_lock = project_of_grant


def granted_to(project_id: UUID, *, beside: UUID | None = None) -> Question[int]:
    def summed(tx: Any) -> int:
        mine = [one for one in tx.rows("grants").values() if one.project_id == project_id and one.id != beside]
        return sum(one.paid_fen + one.held_fen for one in mine)

    return summed


def granted_beside(grant_id: UUID) -> Question[int]:
    return lambda tx: granted_to(tx.rows("grants")[grant_id].project_id, beside=grant_id)(tx)


def purposes_of_earmark(_earmark_id: UUID) -> Question[None]:
    return lambda _: None


purposes_of_grant = purposes_of_earmark


def payee_of_grant_to_lock(grant_id: UUID) -> Question[Payee | None]:
    return lambda tx: tx.rows("payees").get(tx.rows("grants")[grant_id].payee_id)


def first_approver(grant_id: UUID) -> Question[Person | None]:
    return lambda tx: tx.rows("known_people").get(tx.rows("grants")[grant_id].approved_1)


def paid_person(_grant_id: UUID) -> Question[None]:
    return lambda _: None


def earmark_of_grant_to_lock(grant_id: UUID) -> Question[Earmark]:
    return lambda tx: tx.rows("earmarks")[tx.rows("grants")[grant_id].earmark_id]


def proposer(grant_id: UUID) -> Question[Person | None]:
    return lambda tx: tx.rows("known_people").get(tx.rows("grants")[grant_id].proposed_by)


def grants_of_project_to_lock(
    project_id: UUID, states: Collection[GrantState]
) -> tuple[Question[list[Grant]], Question[dict[UUID, int]]]:
    def found(tx: Any) -> list[Grant]:
        return [one for one in tx.rows("grants").values() if one.project_id == project_id and one.state in states]

    return found, _last_steps


def _last_steps(tx: Any) -> dict[UUID, int]:
    return {of: no for of, no in sorted(tx.rows("grant_steps"))}  # noqa: C416  (the last one stays)


def unpaid_grants_to_lock(payee_id: UUID) -> tuple[Question[list[Grant]], Question[dict[UUID, int]]]:
    def unpaid(tx: Any) -> list[Grant]:
        states = (GrantState.PROPOSED, GrantState.APPROVED, GrantState.PAYING)
        return [one for one in tx.rows("grants").values() if one.payee_id == payee_id and one.state in states]

    return unpaid, _last_steps


# ---- payouts -------------------------------------------------------------------------------------------


def lock_proofs(_tx: Any, _number_key: str) -> None:
    """Transactions come one after the other."""


def proof_uses(number_key: str) -> Question[list[ProofUse]]:
    def found(tx: Any) -> list[ProofUse]:
        uses = [
            ProofUse(
                proof, part.payout.code_key, part.payout.grant_id, part.payout.no, part.payout.amount_fen, date.min
            )
            for part, proof in tx.rows("payouts").values()
        ]
        return [one for one in uses if one.proof.number_key == number_key]

    return found


def add_part(tx: Any, part: PaidPart, proof: PaidProof, _now: datetime, *, is_new: bool) -> None:
    if is_new:
        tx.add("proofs_once_a_payee", (proof.number_key, proof.payee_id, proof.code_key))
    tx.add("payouts_numbered_once", (part.payout.grant_id, part.payout.no))
    tx.add("payouts", part.payout.id, (part, proof))
