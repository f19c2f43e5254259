"""Orders in answers; the table of who sees what says which fields there are, and which of them may be null."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Id, Instant, Schema, Text, WholeNumber, private_members
from services.orders.catalogue.model import Form, Privacy
from services.orders.orders.model import AttendanceState, BoardReason, EndReason, Outcome, Source, State
from services.orders.visibility.model import FIELDS, Reader, fields_of


def schema_of_part(name: str, about: str, part: str, base: type[Schema] = Schema, /, **types: Any) -> type[Schema]:
    """Returns the schema of an answer; each of its fields must stand in the table.

    A field that not every reader of the part sees may be null, or is an empty list. Raises KeyError for a field that
    the table does not have: nothing is answered of which the table does not say who sees it.
    """
    rows = {field: FIELDS[f"{part}.{field}"] for field in types}
    least = min(max(FIELDS[f"{part}.{field}"].values()) for field in fields_of(part))
    private = [field for field in types if len(rows[field]) < len(Reader) or max(rows[field].values()) > least]
    for field, kind in types.items():
        kind.required = True
        if field in private:
            kind.allow_none = not isinstance(kind, (ma.fields.List, ma.fields.Dict))
    return type(name, (base,), {"__doc__": about, "private": (*private_members(base), *private), **types})


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


class _Order(Schema):
    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:  # noqa: ARG002  (marshmallow's signature)
        """Returns a field of the view, of its order or of its text."""
        for place in (obj, obj.order, obj.text):
            if hasattr(place, attr):
                return getattr(place, attr)
        return None


OrderLine = schema_of_part(
    "OrderLine",
    "An order in a list, without its texts.",
    "order",
    _Order,
    id=Id(),
    order_no=Text(),
    service_id=Id(),
    form=Choice(Form),
    category=Text(),
    minutes=WholeNumber(),
    people_needed=WholeNumber(),
    skills=ma.fields.List(Text()),
    must_skills=ma.fields.List(Text()),
    professional=Boolean(),
    privacy=Choice(Privacy),
    requester_id=Id(),
    placed_by=Id(),
    social_worker_id=Id(),
    source=Choice(Source),
    placed_at=Instant(),
    wanted_at=Instant(),
    agreed_at=Instant(allow_none=True),
    proposed_at=Instant(allow_none=True),
    proposal_lapses_at=Instant(allow_none=True),
    urgent=Boolean(),
    campaign_id=Id(allow_none=True),
    project_id=Id(allow_none=True),
    state=Choice(State),
    version=WholeNumber(),
    round=WholeNumber(),
    revision=WholeNumber(),
    level=WholeNumber(),
    board_reason=Choice(BoardReason, allow_none=True),
    end_reason=Choice(EndReason, allow_none=True),
    dispatch_due_at=Instant(),
    accept_due_at=Instant(allow_none=True),
    team_id=Id(allow_none=True),
    member_ids=ma.fields.List(Id()),
    outcome=Choice(Outcome, allow_none=True),
    in_review_at=Instant(allow_none=True),
    closed_at=Instant(allow_none=True),
    scores=ma.fields.Nested(JointScores, allow_none=True),
)
Order = schema_of_part(
    "Order",
    "An order, as far as the caller may see it.",
    "order",
    OrderLine,
    area=Text(metadata={"description": "street or estate and building, where the address names them"}),
    address=Text(),
    note=Text(allow_none=True),
    result=Text(allow_none=True),
    volunteers=ma.fields.List(ma.fields.Nested(VolunteerMinutes)),
)
