"""The stores of the fund's ledger and grants, in dictionaries; see services/fund/*/store.py."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.chassis.errors import Unknown
from services.fund.grants.model import Grant, GrantView, PaidPart, Project, ProjectState, ProofUsed, Step
from services.fund.ledger.model import Earmark, Fund, Journal


def get_fund(tx: Any, _fund_id: UUID | None) -> Fund:
    (only,) = tx.rows("funds").values()
    return only  # type: ignore[no-any-return]


def get_general_earmark(tx: Any, _fund_id: UUID) -> Earmark:
    (only,) = tx.rows("earmarks").values()
    return only  # type: ignore[no-any-return]


def lock_earmark(tx: Any, earmark_id: UUID) -> Earmark:
    return tx.rows("earmarks")[earmark_id]  # type: ignore[no-any-return]


def change_held(tx: Any, earmark_id: UUID, change_fen: int) -> None:
    earmark = lock_earmark(tx, earmark_id)
    _keep(tx, replace(earmark, held_fen=earmark.held_fen + change_fen))


def add_journal(tx: Any, journal: Journal, _booked_on: date, _now: datetime) -> None:
    tx.add("journals_one_cause", (journal.kind, journal.cause_kind, journal.cause_id))
    tx.add("journals", journal.id, journal)
    for earmark_id, change in journal.spendable_change.items():
        earmark = lock_earmark(tx, earmark_id)
        _keep(tx, replace(earmark, spendable_fen=earmark.spendable_fen + change))


def _keep(tx: Any, earmark: Earmark) -> None:
    tx.check("earmarks_not_over_committed", 0 <= earmark.held_fen <= earmark.spendable_fen)
    tx.put("earmarks", earmark.id, earmark)


def save_project(tx: Any, project_id: UUID, sequence: int, **changes: Any) -> None:
    known, row = tx.rows("projects").get(project_id, (0, {"title": None, "tags": [], "state": ProjectState.LISTED}))
    if known < sequence:
        tx.put("projects", project_id, (sequence, row | changes))


def get_project(tx: Any, project_id: UUID) -> Project | None:
    if project_id not in tx.rows("projects"):
        return None
    _, row = tx.rows("projects")[project_id]
    return Project(project_id, row["title"] or "", tuple(row["tags"]), row["state"])


def add_grant(tx: Any, one: Grant, step: Step) -> None:
    tx.add("grants", one.id, one)
    tx.add("grant_steps", (one.id, step.no), step)


def save_grant(tx: Any, one: Grant, step: Step) -> None:
    tx.check("grants_paid", 0 <= one.paid_fen <= one.amount_fen)
    tx.check("grants_paid_once_approved", one.paid_fen == 0 or one.approved_2)
    tx.put("grants", one.id, one)
    tx.add("grant_steps", (one.id, step.no), step)


def lock_grant(tx: Any, grant_id: UUID) -> GrantView:
    found = tx.rows("grants").get(grant_id)
    if found is None:
        raise Unknown
    parts = [one for one in tx.rows("payouts").values() if one.payout.grant_id == grant_id]
    steps = [one for (of, _), one in tx.rows("grant_steps").items() if of == grant_id]
    return GrantView(found, "", tuple(parts), tuple(steps))


def add_part(tx: Any, part: PaidPart, _now: datetime) -> None:
    if part.proof.invoice_no is not None:
        if part.proof.invoice_no in tx.rows("proofs_one_invoice"):
            raise ProofUsed  # the one verdict that the rule leaves to the table
        tx.add("proofs_one_invoice", part.proof.invoice_no)
    tx.add("payouts_numbered_once", (part.payout.grant_id, part.payout.no))
    tx.add("payouts", part.payout.id, part)
