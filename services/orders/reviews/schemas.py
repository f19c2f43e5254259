"""Reviews and disputes in requests and answers."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Choice, Id, Instant, Schema, Text, WholeNumber
from services.orders.reviews.model import DisputeSubject, Party, Ruling


class NewReview(Schema):
    """The review that one party gives of a service."""

    party = Choice(Party, required=True, data_key="as")
    attitude = WholeNumber(at_least=1, at_most=5, required=True)
    quality = WholeNumber(at_least=1, at_most=5, required=True)
    punctuality = WholeNumber(at_least=1, at_most=5, required=True)
    comment = Text(longest=1_000, allow_none=True)


class Review(Schema):
    """The review of one party; `revision` is that of the closing for which it counts."""

    id = Id(required=True)
    revision = WholeNumber(required=True)
    party = Choice(Party, required=True, data_key="as")
    person_id = Id(required=True)
    recorded_by = Id(allow_none=True)
    attitude = WholeNumber(required=True)
    quality = WholeNumber(required=True)
    punctuality = WholeNumber(required=True)
    comment = Text(allow_none=True)
    at = Instant(required=True)


class ReviewList(Schema):
    """The reviews of an order."""

    items = ma.fields.List(ma.fields.Nested(Review), required=True)


class Objection(Schema):
    """A dispute: its subject and its reason."""

    about = Choice(DisputeSubject, required=True)
    reason = Text(shortest=1, longest=1_000, required=True)


class Reopening(Schema):
    """Why a closed order is reopened."""

    about = Choice(DisputeSubject, load_default=DisputeSubject.MINUTES)
    reason = Text(shortest=1, longest=1_000, required=True)


class Settlement(Schema):
    """The station's ruling; `minutes` are the final totals of the people whose minutes change."""

    reason = Text(shortest=1, longest=1_000, required=True)
    minutes = ma.fields.Dict(
        keys=Id(),
        values=WholeNumber(at_least=0, at_most=10_080),
        validate=ma.validate.Length(max=50),
    )
    outcome = Choice(Ruling)


class Dispute(Schema):
    """A dispute, and how it was settled."""

    id = Id(required=True)
    person_id = Id(required=True)
    about = Choice(DisputeSubject, required=True)
    reason = Text(required=True)
    opened_at = Instant(required=True)
    settled_at = Instant(allow_none=True)
    settled_by = Id(allow_none=True)
    ruling = Choice(Ruling, allow_none=True)
    ruling_reason = Text(allow_none=True)


class DisputeList(Schema):
    """The disputes of an order."""

    items = ma.fields.List(ma.fields.Nested(Dispute), required=True)
