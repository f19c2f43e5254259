"""Reviews and disputes in requests and answers."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Choice, Id, Instant, Schema, Text, WholeNumber
from services.orders.reviews.model import DisputeSubject, Party, Ruling
from services.orders.visibility.schemas import schema_of_part


class NewReview(Schema):
    """The review that one party gives of a service."""

    party = Choice(Party, required=True, data_key="as")
    attitude = WholeNumber(at_least=1, at_most=5, required=True)
    quality = WholeNumber(at_least=1, at_most=5, required=True)
    punctuality = WholeNumber(at_least=1, at_most=5, required=True)
    comment = Text(lines=True, longest=1_000, allow_none=True)


Review = schema_of_part(
    "Review",
    "The review of one party; `revision` is that of the closing for which it counts. The last `edition` counts.",
    "reviews",
    id=Id(),
    revision=WholeNumber(),
    party=Choice(Party, data_key="as"),
    edition=WholeNumber(),
    person_id=Id(),
    recorded_by=Id(allow_none=True),
    attitude=WholeNumber(),
    quality=WholeNumber(),
    punctuality=WholeNumber(),
    comment=Text(allow_none=True),
    at=Instant(),
)


class ReviewList(Schema):
    """The reviews of an order."""

    items = ma.fields.List(ma.fields.Nested(Review), required=True)


class Objection(Schema):
    """A dispute: its subject and its reason."""

    about = Choice(DisputeSubject, required=True)
    reason = Text(lines=True, shortest=1, longest=1_000, required=True)


class Reopening(Schema):
    """Why a closed order is reopened."""

    about = Choice(DisputeSubject, load_default=DisputeSubject.MINUTES)
    reason = Text(lines=True, shortest=1, longest=1_000, required=True)


class Settlement(Schema):
    """The station's ruling; `minutes` are the final totals of the people whose minutes change."""

    reason = Text(lines=True, shortest=1, longest=1_000, required=True)
    minutes = ma.fields.Dict(
        keys=Id(),
        values=WholeNumber(at_least=0, at_most=10_080),
        validate=ma.validate.Length(max=50),
    )
    outcome = Choice(Ruling)


Dispute = schema_of_part(
    "Dispute",
    "A dispute, and how it was settled.",
    "disputes",
    id=Id(),
    person_id=Id(),
    about=Choice(DisputeSubject),
    reason=Text(),
    opened_at=Instant(),
    settled_at=Instant(allow_none=True),
    settled_by=Id(allow_none=True),
    ruling=Choice(Ruling, allow_none=True),
    ruling_reason=Text(allow_none=True),
)


class DisputeList(Schema):
    """The disputes of an order."""

    items = ma.fields.List(ma.fields.Nested(Dispute), required=True)
