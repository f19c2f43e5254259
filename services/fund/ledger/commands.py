"""Open a community's ledger."""

from __future__ import annotations

from datetime import datetime

from services.chassis.database.transactions import Tx
from services.fund.ledger import store

DEFAULT_NAME = "社区发展基金 Community fund"
GENERAL_TITLE = "一般用途 General"


def open_community(tx: Tx, now: datetime) -> None:
    """Give a community its default fund with a general earmark. Does nothing the second time."""
    store.add_default_fund(tx, DEFAULT_NAME, GENERAL_TITLE, now)
