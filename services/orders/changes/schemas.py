"""Requests that change or cancel an order."""

from __future__ import annotations

from services.chassis.fields import Choice, Id, Instant, Schema, Text
from services.orders.orders.model import EndReason
from services.orders.orders.schemas import Reason


class Rescheduling(Reason):
    """Another time, and the reason."""

    wanted_at = Instant(required=True)


class OrderChanges(Schema):
    """What may change in an order: its texts, and until it is dispatched its service."""

    address = Text(shortest=1, longest=200)
    note = Text(lines=True, shortest=1, longest=1_000)
    service_id = Id()


class Cancellation(Reason):
    """Why an order is cancelled."""

    reason_code = Choice(EndReason, load_default=None, allow_none=True)
