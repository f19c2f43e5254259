"""Lists, history and the board in answers."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Id, Instant, Schema, Text, WholeNumber
from services.orders.catalogue.model import Form
from services.orders.orders.model import Action, BoardReason, State
from services.orders.overview.model import Attention
from services.orders.visibility.schemas import schema_of_part


class OrderFilter(Schema):
    """Filters of the list of orders."""

    state = Choice(State, load_default=None)
    team_id = Id(load_default=None)
    requester_id = Id(load_default=None)
    service_id = Id(load_default=None)
    order_no = Text(longest=20, load_default=None)


OrderMove = schema_of_part(
    "OrderMove",
    "One line of the history of an order.",
    "moves",
    seq=WholeNumber(),
    from_state=Choice(State, allow_none=True),
    action=Choice(Action),
    to_state=Choice(State),
    by_id=Id(allow_none=True),
    role=Text(),
    at=Instant(),
    reason=Text(allow_none=True),
    detail=ma.fields.Dict(),
)


class BoardOrder(Schema):
    """An order on the board; nobody is named."""

    id = Id(required=True)
    order_no = Text(required=True)
    service_id = Id(required=True)
    category = Text(required=True)
    form = Choice(Form, required=True)
    urgent = Boolean(required=True)
    level = WholeNumber(required=True)
    board_reason = Choice(BoardReason, allow_none=True)
    wanted_at = Instant(required=True)
    dispatch_due_at = Instant(required=True)
    accept_due_at = Instant(allow_none=True)
    team_id = Id(allow_none=True)
    attention = ma.fields.List(Choice(Attention), required=True)
    version = WholeNumber(required=True)

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:  # noqa: ARG002  (marshmallow's signature)
        """Returns a field of the order, or what the station should look at."""
        return obj.attention if attr == "attention" else getattr(obj.order, attr)


class BoardColumn(Schema):
    """The orders in one state: how many, how many overdue, and the first of them."""

    state = Choice(State, required=True)
    count = WholeNumber(required=True)
    overdue = WholeNumber(required=True)
    orders = ma.fields.List(ma.fields.Nested(BoardOrder), required=True)


class Board(Schema):
    """The station's board: orders under way by state."""

    columns = ma.fields.List(ma.fields.Nested(BoardColumn), required=True)
