"""Dispatches, answers, candidates and offers in requests and answers."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Id, Instant, Schema, Text, WholeNumber
from services.chassis.http.problems import language
from services.orders.catalogue.schemas import bounded_list
from services.orders.dispatch.model import LeftOutReason, RankingReason
from services.orders.offers.model import DeclineReason, OfferState
from services.orders.orders.schemas import REASON_LONGEST


class Dispatch(Schema):
    """The teams that get an offer: one, or several as an open call. `social_worker_id` names a social worker."""

    team_ids = ma.fields.List(Id(), required=True, validate=ma.validate.Length(min=1, max=100))
    social_worker_id = Id(load_default=None, allow_none=True)


class Acceptance(Schema):
    """A team accepts an order; members may be named later."""

    team_id = Id(required=True)
    members = bounded_list(Id(), longest=50)
    agreed_at = Instant(allow_none=True)


class Decline(Schema):
    """A team declines an order."""

    team_id = Id(required=True)
    reason = Text(lines=True, shortest=1, longest=REASON_LONGEST, required=True)
    reason_code = Choice(DeclineReason)


class Members(Schema):
    """All members who are assigned to an order."""

    members = bounded_list(Id(), longest=50, required=True)


class _Reasoned(Schema):
    """An answer whose `reason` is a text in the caller's language."""

    reason = Text(required=True)

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        """Returns a field, or the reason in words."""
        return obj.words(language()) if attr == "reason" else super().get_attribute(obj, attr, default)


class RankingPart(_Reasoned):
    """The points of one part, and the reason: as a code with its numbers, and as a text in the caller's language."""

    part = Text(required=True)
    points = WholeNumber(required=True)
    code = Choice(RankingReason, required=True)
    have = WholeNumber(allow_none=True, required=True)
    of = WholeNumber(allow_none=True, required=True)
    score = WholeNumber(allow_none=True, required=True)
    skills = ma.fields.List(Text(), required=True)


class RankedTeam(Schema):
    """A team that can get an offer, with its points out of 1,000."""

    team_id = Id(required=True)
    name = Text(required=True)
    score = WholeNumber(required=True)
    parts = ma.fields.List(ma.fields.Nested(RankingPart), required=True)


class LeftOutTeam(_Reasoned):
    """A team that is not proposed, and the reason: as a code, and as a text in the caller's language."""

    team_id = Id(required=True)
    name = Text(required=True)
    code = Choice(LeftOutReason, required=True)


class Candidates(Schema):
    """The teams that are proposed, best first, and those that are left out."""

    items = ma.fields.List(ma.fields.Nested(RankedTeam), attribute="ranked", required=True)
    left_out = ma.fields.List(ma.fields.Nested(LeftOutTeam), required=True)


class OfferFilter(Schema):
    """Filters of the list of offers."""

    state = Choice(OfferState, load_default=None)
    team_id = Id(load_default=None)


class Offer(Schema):
    """An offer of an order to a team."""

    id = Id(required=True)
    order_id = Id(required=True)
    team_id = Id(required=True)
    round = WholeNumber(required=True)
    direct = Boolean(required=True)
    state = Choice(OfferState, required=True)
    offered_at = Instant(required=True)
    accept_due_at = Instant(required=True)
    ended_at = Instant(allow_none=True)
    reason_code = Choice(DeclineReason, allow_none=True)
