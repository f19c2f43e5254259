"""How debits and refunds are kept. The lock of the person's account guards them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.rows import columns, to_row
from services.chassis.database.statements import Question, any_of, in_community, many
from services.chassis.database.transactions import Tx
from services.points.redemptions.model import DebitDecision, Refund
from services.points.redemptions.tables import debits, refunds

_DEBITS_OF = many(
    select(*columns(debits, DebitDecision)).where(
        in_community(debits), any_of(debits.c.redemption_id, "redemption_ids")
    ),
    DebitDecision,
)
_RETURNS_BOOKED = many(
    select(refunds.c.return_id).where(in_community(refunds), any_of(refunds.c.return_id, "return_ids"))
)


def debits_of(redemption_ids: Collection[UUID]) -> Question[dict[UUID, DebitDecision]]:
    """Returns the decisions on these redemptions, as far as there are any."""
    asked = _DEBITS_OF(redemption_ids=list(redemption_ids))
    return asked.answered_by(lambda decisions, _: {one.redemption_id: one for one in decisions})


def add_debits(tx: Tx, decisions: Sequence[DebitDecision]) -> None:
    """Add decisions."""
    tx.add_all(debits, [to_row(one) for one in decisions])


def returns_booked(return_ids: Collection[UUID]) -> Question[set[UUID]]:
    """Returns those of these returns that are booked."""
    return _RETURNS_BOOKED(return_ids=list(return_ids)).answered_by(lambda rows, _: {row.return_id for row in rows})


def add_refunds(tx: Tx, given: Sequence[Refund], after: Iterable[DebitDecision]) -> None:
    """Add refunds, and save how much of their debits is back. The table refuses more than was debited."""
    tx.add_all(refunds, [to_row(one) for one in given])
    back = {one.redemption_id: one.refunded for one in after}
    rows = [{"redemption_id": one, "refunded": points} for one, points in back.items()]
    tx.change_all(debits, ("redemption_id",), rows)
