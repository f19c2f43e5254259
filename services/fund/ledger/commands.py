"""The use cases of the ledger: funds, earmarks, journals and balances."""

from __future__ import annotations

from datetime import datetime

from services.chassis.database.transactions import Tx
from services.fund.ledger import store

DEFAULT_NAME = "社区发展基金 Community fund"


def open_community(tx: Tx, now: datetime) -> None:
    """A community begins with one fund and its general earmark."""
    store.add_fund(tx, DEFAULT_NAME, now)
