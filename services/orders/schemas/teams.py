"""Teams, members, candidates and offers, as they are sent and shown."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Date, Id, Instant, Schema, Text, WholeNumber
from services.orders.model.orders import DeclineReason, OfferState
from services.orders.model.teams import TeamState
from services.orders.schemas.lists import row


class TeamChanges(Schema):
    """What may change of a team."""

    name = Text(shortest=2, longest=40)
    leader_id = Id()
    deputy_ids = row(Id(), longest=3)
    skills = row(Text(shortest=1, longest=40), longest=30)
    grid_ids = row(Id(), longest=50)
    capacity = WholeNumber(at_least=1, at_most=100)
    founded_on = Date(allow_none=True)
    state = Choice(TeamState)


class NewTeam(TeamChanges):
    """A team to be made."""

    name = Text(shortest=2, longest=40, required=True)
    leader_id = Id(required=True)
    skills = row(Text(shortest=1, longest=40), longest=30, required=True)
    capacity = WholeNumber(at_least=1, at_most=100, required=True)


class Team(TeamChanges):
    """A volunteer team, as far as its reader may see it."""

    id = Id(required=True)
    version = WholeNumber(required=True)
    leader_id = Id(allow_none=True)
    capacity = WholeNumber(allow_none=True)


class TeamFilter(Schema):
    """Which teams are wanted."""

    state = Choice(TeamState, load_default=None)
    member_id = Id(load_default=None)


class NewMember(Schema):
    """Who joins."""

    person_id = Id(required=True)


class Member(Schema):
    """One stay of a person in a team."""

    team_id = Id(required=True)
    person_id = Id(required=True)
    since = Instant(required=True)


class RankingPart(Schema):
    """Points of one part, and why."""

    part = Text(required=True)
    points = WholeNumber(required=True)
    reason = Text(required=True)


class RankedTeam(Schema):
    """A team that may be asked, with its points of 1,000."""

    team_id = Id(required=True)
    name = Text(required=True)
    score = WholeNumber(required=True)
    parts = ma.fields.List(ma.fields.Nested(RankingPart), required=True)


class LeftOutTeam(Schema):
    """A team that is not proposed, and why."""

    team_id = Id(required=True)
    name = Text(required=True)
    reason = Text(required=True)


class Candidates(Schema):
    """The station's proposal: best first, and who was left out."""

    items = ma.fields.List(ma.fields.Nested(RankedTeam), attribute="ranked", required=True)
    left_out = ma.fields.List(ma.fields.Nested(LeftOutTeam), required=True)


class OfferFilter(Schema):
    """Which offers are wanted."""

    state = Choice(OfferState, load_default=None)
    team_id = Id(load_default=None)


class Offer(Schema):
    """An order held out to a team."""

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
