"""Epochs below which tokens are no longer valid, by person, client or session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Column, DateTime, Integer, Table, Uuid, func, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.bulk import given_rows, rows_as_json
from services.chassis.database.statements import Statement, writing
from services.chassis.database.tables import KEPT, chassis_metadata
from services.chassis.database.transactions import Tx
from services.chassis.messaging.contract import ReceivedEvent

# Without row security: every process reads the rows of all communities each second. It holds only ids and epochs.
revocations = Table(
    "revocations",
    chassis_metadata,
    Column("subject", Uuid, primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("changed_at", DateTime(timezone=True), nullable=False, index=True),
    info={"grants": KEPT, "clerk": ("changed_at",), "clerk_also": ("delete",), "secured": False},
)


def _higher_epoch() -> Statement[None]:
    given = given_rows(revocations, ("subject", "epoch"))
    columns = [given.c.subject, given.c.epoch, func.now()]
    put = insert(revocations).from_select(["subject", "epoch", "changed_at"], select(*columns), include_defaults=False)
    return writing(
        put.on_conflict_do_update(
            index_elements=["subject"],
            set_={"epoch": put.excluded.epoch, "changed_at": func.now()},
            where=revocations.c.epoch < put.excluded.epoch,
        )
    )


_REVOKE = _higher_epoch()
ENDED = 2  # for an ended session: sessions have no epochs, so its tokens count as of the first


def revoke_clients(tx: Tx, received: Sequence[ReceivedEvent[Any]]) -> None:
    """Revokes older tokens of clients that were created, narrowed or disabled."""
    revoke_all(tx, [(one.event.client_id, one.event.epoch) for one in received])


def end_sessions(tx: Tx, received: Sequence[ReceivedEvent[Any]]) -> None:
    """Revokes the tokens of sessions that ended."""
    revoke_all(tx, [(one.event.session_id, ENDED) for one in received])


def revoke(tx: Tx, subject: UUID, epoch: int) -> None:
    """Revokes the tokens of `subject` (person, client or session) that have an epoch lower than `epoch`."""
    revoke_all(tx, [(subject, epoch)])


def revoke_all(tx: Tx, epochs: Iterable[tuple[UUID, int]]) -> None:
    """As `revoke`, for `(subject, epoch)` of any communities."""
    highest: dict[UUID, int] = {}
    for subject, epoch in epochs:
        if epoch > 1:  # of the first no token is older, and every process reads all of these again each second
            highest[subject] = max(epoch, highest.get(subject, epoch))
    if highest:
        rows = [{"subject": subject, "epoch": epoch} for subject, epoch in sorted(highest.items())]
        tx.write(_REVOKE(rows=rows_as_json(rows)))
