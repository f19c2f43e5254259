"""The public ledger in requests and answers."""

from __future__ import annotations

from services.chassis.fields import Choice, Date, Id, Instant, Schema, Text, WholeNumber
from services.fund.ledger.model import JournalKind


class LedgerQuery(Schema):
    """Filters of the public ledger."""

    fund_id = Id(load_default=None)


class LedgerRow(Schema):
    """A line of the public ledger. The donor is named as they consented."""

    id = Id(required=True)
    number = Text(required=True)
    day = Date(required=True)
    kind = Choice(JournalKind, required=True)
    earmark = Text(required=True)
    in_fen = WholeNumber(required=True)
    out_fen = WholeNumber(required=True)
    donor = Text(required=True, allow_none=True)
    campaign = Text(required=True, allow_none=True)
    project = Text(required=True, allow_none=True)
    booked_at = Instant(required=True)
