"""Orders in answers, and the fields that several requests share."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Id, Instant, Schema, Text, WholeNumber
from services.orders.catalogue.model import Form, Privacy
from services.orders.orders.model import AttendanceState, BoardReason, EndReason, Outcome, Source, State

REASON_LONGEST = 500


class VolunteerMinutes(Schema):
    """The minutes of a volunteer in an order."""

    person_id = Id(required=True)
    minutes = WholeNumber(required=True)
    state = Choice(AttendanceState, required=True)


class JointScores(Schema):
    """The joint scores of the reviews: weighted means, times 100."""

    attitude = WholeNumber(required=True)
    quality = WholeNumber(required=True)
    punctuality = WholeNumber(required=True)
    overall = WholeNumber(required=True)


class OrderLine(Schema):
    """An order in a list, without its texts."""

    id = Id(required=True)
    order_no = Text(required=True)
    service_id = Id(required=True)
    form = Choice(Form, required=True)
    category = Text(required=True)
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
        """Returns a field of the view, of its order or of its text."""
        for place in (obj, obj.order, obj.text):
            if hasattr(place, attr):
                return getattr(place, attr)
        return None


class Order(OrderLine):
    """An order, as far as the caller may see it."""

    address = Text(allow_none=True)
    note = Text(allow_none=True)
    result = Text(allow_none=True)
    volunteers = ma.fields.List(ma.fields.Nested(VolunteerMinutes), required=True)


class Reason(Schema):
    """A reason."""

    reason = Text(shortest=1, longest=REASON_LONGEST, required=True)
