"""Teams and members in requests and answers."""

from __future__ import annotations

from services.chassis.fields import Choice, Date, Id, Instant, Schema, Text, WholeNumber
from services.orders.catalogue.schemas import bounded_list
from services.orders.teams.model import TeamState


class TeamChanges(Schema):
    """The fields of a team that may change."""

    name = Text(shortest=2, longest=40)
    leader_id = Id()
    deputy_ids = bounded_list(Id(), longest=3)
    skills = bounded_list(Text(shortest=1, longest=40), longest=30)
    capacity = WholeNumber(at_least=1, at_most=100)
    founded_on = Date(allow_none=True)
    state = Choice(TeamState)


class NewTeam(TeamChanges):
    """A team to add."""

    name = Text(shortest=2, longest=40, required=True)
    leader_id = Id(required=True)
    skills = bounded_list(Text(shortest=1, longest=40), longest=30, required=True)
    capacity = WholeNumber(at_least=1, at_most=100, required=True)


class Team(TeamChanges):
    """A volunteer team, as far as the caller may see it."""

    id = Id(required=True)
    version = WholeNumber(required=True)
    leader_id = Id(allow_none=True)
    capacity = WholeNumber(allow_none=True)


class TeamFilter(Schema):
    """Filters of the list of teams."""

    state = Choice(TeamState, load_default=None)
    member_id = Id(load_default=None)


class NewMember(Schema):
    """A volunteer to add to a team."""

    person_id = Id(required=True)


class Member(Schema):
    """A member of a team."""

    team_id = Id(required=True)
    person_id = Id(required=True)
    since = Instant(required=True)
