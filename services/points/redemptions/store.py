"""Reads and writes debits and refunds. The lock of the person's account guards them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.bulk import rows_as_json, rows_given
from services.chassis.database.rows import columns, to_row
from services.chassis.database.sql_text import OfCommunity
from services.chassis.database.statements import Question, many
from services.chassis.database.transactions import Tx
from services.points.redemptions.model import DebitDecision, Refund
from services.points.redemptions.tables import debits, refunds

Key = tuple[UUID, UUID]  # a community, and the id of a redemption or return in it

_DEBITS_OF = many(
    select(debits.c.community_id, *columns(debits, DebitDecision)).select_from(rows_given(debits, "redemption_id")),
    OfCommunity(DebitDecision),
)
_RETURNS_BOOKED = many(
    select(refunds.c.community_id, refunds.c.return_id).select_from(rows_given(refunds, "return_id"))
)


def debits_of(redemptions: Collection[Key]) -> Question[dict[UUID, dict[UUID, DebitDecision]]]:
    """Returns the decisions on these redemptions by community, as far as there are any."""

    def answer(rows: Sequence[tuple[UUID, DebitDecision]], _: int) -> dict[UUID, dict[UUID, DebitDecision]]:
        found: dict[UUID, dict[UUID, DebitDecision]] = {}
        for community_id, decision in rows:
            found.setdefault(community_id, {})[decision.redemption_id] = decision
        return found

    return _DEBITS_OF(rows=_given(redemptions, "redemption_id")).answered_by(answer)


def add_debits(tx: Tx, decisions: Sequence[tuple[UUID, DebitDecision]]) -> None:
    """Add decisions, given with their community."""
    tx.add_all(debits, [{"community_id": community_id, **to_row(one)} for community_id, one in decisions])


def returns_booked(returns: Collection[Key]) -> Question[dict[UUID, set[UUID]]]:
    """Returns the returns that are already booked, by community."""

    def answer(rows: Sequence[Any], _: int) -> dict[UUID, set[UUID]]:
        found: dict[UUID, set[UUID]] = {}
        for row in rows:
            found.setdefault(row.community_id, set()).add(row.return_id)
        return found

    return _RETURNS_BOOKED(rows=_given(returns, "return_id")).answered_by(answer)


def add_refunds(tx: Tx, given: Sequence[tuple[UUID, Refund]], after: Mapping[Key, int]) -> None:
    """Add refunds, and save the refunded points of each debit. The table refuses more than was debited."""
    tx.add_all(refunds, [{"community_id": community_id, **to_row(one)} for community_id, one in given])
    rows = [
        {"community_id": community_id, "redemption_id": redemption_id, "refunded": points}
        for (community_id, redemption_id), points in after.items()
    ]
    tx.change_all(debits, ("redemption_id",), rows)


def _given(keys: Collection[Key], name: str) -> str:
    return rows_as_json([{"community_id": community_id, name: one} for community_id, one in keys])
