"""The stores of the fund's ledger and grants, in dictionaries; see services/fund/*/store.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.chassis.errors import Unknown
from services.fund.grants.model import Grant, GrantView, Payout, Project, ProjectState, Proof, ProofUsed
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


def add_journal(tx: Any, journal: Journal, spendable: Mapping[UUID, int], _booked_on: date, _now: datetime) -> None:
    tx.add("journals_one_cause", (journal.kind, journal.cause_kind, journal.cause_id))
    tx.add("journals", journal.id, journal)
    for earmark_id, change in spendable.items():
        earmark = lock_earmark(tx, earmark_id)
        _keep(tx, replace(earmark, spendable_fen=earmark.spendable_fen + change))


def _keep(tx: Any, earmark: Earmark) -> None:
    tx.check("earmarks_not_over_committed", 0 <= earmark.held_fen <= earmark.spendable_fen)
    tx.put("earmarks", earmark.id, earmark)


def save_project(tx: Any, project_id: UUID, sequence: int, **told: Any) -> None:
    known, row = tx.rows("projects").get(project_id, (0, {"title": None, "tags": [], "state": ProjectState.LISTED}))
    if known < sequence:
        tx.put("projects", project_id, (sequence, row | told))


def get_project(tx: Any, project_id: UUID) -> Project | None:
    _, row = tx.rows("projects").get(project_id, (0, {"title": None}))
    if row["title"] is None:
        return None
    return Project(project_id, row["title"], frozenset(row["tags"]), row["state"])


def add_grant(tx: Any, one: Grant) -> None:
    tx.add("grants", one.id, one)


def save_grant(tx: Any, one: Grant) -> None:
    tx.check("grants_paid", 0 <= one.paid_fen <= one.amount_fen)
    tx.check("grants_paid_once_approved", one.paid_fen == 0 or one.approved_2)
    tx.put("grants", one.id, one)


def get_grant(tx: Any, grant_id: UUID, *, lock: bool = False) -> Grant:
    found = tx.rows("grants").get(grant_id)
    if found is None:
        raise Unknown
    return found  # type: ignore[no-any-return]


def views(_tx: Any, found: Iterable[Grant]) -> list[GrantView]:
    return [GrantView(one, "", (), ()) for one in found]


def add_step(tx: Any, one: Grant, act: str, person_id: UUID, _at: datetime, amount_fen: int | None = None) -> None:
    tx.add("grant_steps", (one.id, one.version), (act, person_id, one.amount_fen if amount_fen is None else amount_fen))


def add_payout(tx: Any, payout: Payout, proof: Proof, _now: datetime) -> None:
    if proof.invoice_no is not None:
        if proof.invoice_no in tx.rows("proofs_one_invoice"):
            raise ProofUsed  # the one verdict that the rule leaves to the table
        tx.add("proofs_one_invoice", proof.invoice_no)
    tx.add("payouts_numbered_once", (payout.grant_id, payout.no))
    tx.add("payouts", payout.id, payout)


def count_payouts(tx: Any, grant_id: UUID) -> int:
    return sum(one.grant_id == grant_id for one in tx.rows("payouts").values())
