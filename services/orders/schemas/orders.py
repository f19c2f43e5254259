"""Orders and what is done with them, as it is sent and shown."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Id, Instant, Schema, Text, WholeNumber
from services.orders.model.catalogue import Form, Privacy
from services.orders.model.orders import (
    Action,
    BoardReason,
    DeclineReason,
    EndReason,
    Outcome,
    Source,
    State,
)
from services.orders.schemas.attendance import VolunteerMinutes
from services.orders.schemas.lists import row
from services.orders.schemas.reviews import JointScores

REASON_LONGEST = 500


class NewOrder(Schema):
    """What somebody orders."""

    service_id = Id(required=True)
    wanted_at = Instant(required=True)
    address = Text(shortest=1, longest=200, required=True)
    note = Text(longest=1_000, allow_none=True)
    on_behalf_of = Id(allow_none=True)
    grid_id = Id(allow_none=True)
    urgent = Boolean()
    privacy = Choice(Privacy, allow_none=True)
    source = Choice(Source, allow_none=True, validate=ma.validate.NoneOf([Source.INTEGRATOR]))
    campaign_id = Id(allow_none=True)
    project_id = Id(allow_none=True)


class OrderFilter(Schema):
    """Which orders are wanted."""

    state = Choice(State, load_default=None)
    team_id = Id(load_default=None)
    requester_id = Id(load_default=None)
    service_id = Id(load_default=None)


class OrderLine(Schema):
    """An order in a list: without address and note."""

    id = Id(required=True)
    order_no = Text(required=True)
    service_id = Id(required=True)
    form = Choice(Form, required=True)
    category = Text(required=True)
    brand_id = Id(allow_none=True)
    minutes = WholeNumber(required=True)
    people_needed = WholeNumber(required=True)
    skills = ma.fields.List(Text(), required=True)
    must_skills = ma.fields.List(Text(), required=True)
    professional = Boolean(required=True)
    privacy = Choice(Privacy, required=True)
    requester_id = Id(allow_none=True)
    placed_by = Id(allow_none=True)
    social_worker_id = Id(allow_none=True)
    source = Choice(Source, required=True)
    placed_at = Instant(required=True)
    wanted_at = Instant(required=True)
    agreed_at = Instant(allow_none=True)
    grid_id = Id(allow_none=True)
    urgent = Boolean(required=True)
    campaign_id = Id(allow_none=True)
    project_id = Id(allow_none=True)
    state = Choice(State, required=True)
    version = WholeNumber(required=True)
    round = WholeNumber(required=True)
    revision = WholeNumber(required=True)
    level = WholeNumber(required=True)
    board_reason = Choice(BoardReason, allow_none=True)
    end_reason = Choice(EndReason, allow_none=True)
    dispatch_due_at = Instant(required=True)
    accept_due_at = Instant(allow_none=True)
    team_id = Id(allow_none=True)
    member_ids = ma.fields.List(Id(), required=True)
    outcome = Choice(Outcome, allow_none=True)
    in_review_at = Instant(allow_none=True)
    closed_at = Instant(allow_none=True)
    scores = ma.fields.Nested(JointScores, allow_none=True)

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:  # noqa: ARG002  (marshmallow's signature)
        """What is shown stands beside the order, in it, or among its words."""
        for place in (obj, obj.order, obj.words):
            if hasattr(place, attr):
                return getattr(place, attr)
        return None


class Order(OrderLine):
    """An order, as far as its reader may see it."""

    address = Text(allow_none=True)
    note = Text(allow_none=True)
    result = Text(allow_none=True)
    volunteers = ma.fields.List(ma.fields.Nested(VolunteerMinutes), required=True)


class OrderMove(Schema):
    """One line of an order's history."""

    seq = WholeNumber(required=True)
    from_state = Choice(State, allow_none=True)
    action = Choice(Action, required=True)
    to_state = Choice(State, required=True)
    by_id = Id(allow_none=True)
    role = Text(required=True)
    at = Instant(required=True)
    reason = Text(allow_none=True)
    detail = ma.fields.Dict(required=True)


class Dispatch(Schema):
    """Whom the station asks: one team, or several as an open call; a social worker where one takes part."""

    team_ids = ma.fields.List(Id(), required=True, validate=ma.validate.Length(min=1, max=100))
    social_worker_id = Id(load_default=None, allow_none=True)


class Acceptance(Schema):
    """A team takes an order; who comes may be said later."""

    team_id = Id(required=True)
    members = row(Id(), longest=50)
    agreed_at = Instant(allow_none=True)


class Refusal(Schema):
    """A team's no."""

    team_id = Id(required=True)
    reason = Text(shortest=1, longest=REASON_LONGEST, required=True)
    reason_code = Choice(DeclineReason)


class Members(Schema):
    """Who comes, whole."""

    members = row(Id(), longest=50, required=True)


class Reason(Schema):
    """Why."""

    reason = Text(shortest=1, longest=REASON_LONGEST, required=True)


class Rescheduling(Reason):
    """Another time, and why."""

    wanted_at = Instant(required=True)


class OrderChanges(Schema):
    """What was written wrong."""

    address = Text(shortest=1, longest=200)
    note = Text(shortest=1, longest=1_000)


class Cancellation(Reason):
    """Why an order is called off."""

    reason_code = Choice(EndReason, load_default=None, allow_none=True)


class BoardOrder(Schema):
    """An order on the board; nobody is named."""

    id = Id(required=True)
    order_no = Text(required=True)
    service_id = Id(required=True)
    category = Text(required=True)
    form = Choice(Form, required=True)
    grid_id = Id(allow_none=True)
    urgent = Boolean(required=True)
    level = WholeNumber(required=True)
    board_reason = Choice(BoardReason, allow_none=True)
    wanted_at = Instant(required=True)
    dispatch_due_at = Instant(required=True)
    accept_due_at = Instant(allow_none=True)
    team_id = Id(allow_none=True)
    version = WholeNumber(required=True)


class BoardColumn(Schema):
    """One state: how many, how many overdue, and the first of them."""

    state = Choice(State, required=True)
    count = WholeNumber(required=True)
    overdue = WholeNumber(required=True)
    orders = ma.fields.List(ma.fields.Nested(BoardOrder), required=True)


class Board(Schema):
    """The station's board: what has not ended, overdue first."""

    columns = ma.fields.List(ma.fields.Nested(BoardColumn), required=True)
