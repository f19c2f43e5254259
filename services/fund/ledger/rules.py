"""The decisions of the ledger: funds, earmarks, journals and balances."""

from __future__ import annotations

from uuid import UUID

from services.fund.ledger.model import SPENDABLE, Journal


def spendable_change(journal: Journal) -> dict[UUID, int]:
    """By how much each earmark's spendable money changes."""
    changes: dict[UUID, int] = {}
    for entry in journal.entries:
        if entry.account in SPENDABLE:
            changes[entry.earmark_id] = changes.get(entry.earmark_id, 0) + entry.amount_fen
    return changes


def format_yuan(fen: int) -> str:
    """An amount as people write it: `200.00`."""
    return f"{fen // 100}.{fen % 100:02d}"
