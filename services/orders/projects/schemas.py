"""Projects in requests and answers."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Choice, Date, Id, Instant, Schema, Text, WholeNumber
from services.orders.catalogue.schemas import bounded_list
from services.orders.projects.model import ProjectOutcome, ProjectState

FEN_MOST = 10**12  # ten thousand million yuan


class NewProject(Schema):
    """A project to add. `need_ids` and `resource_ids` must be empty: needs and resources do not exist yet."""

    name = Text(shortest=2, longest=80, required=True)
    text = Text(lines=True, longest=2_000, allow_none=True)
    budget_fen = WholeNumber(at_least=0, at_most=FEN_MOST, required=True)
    quarter = Text(required=True, validate=ma.validate.Regexp(r"^20\d\d(Q[1-4])\Z"), metadata={"example": "2026Q2"})
    tags = bounded_list(Text(shortest=1, longest=40), longest=10)
    ends_on = Date(allow_none=True)
    need_ids = bounded_list(Id(), longest=0)
    resource_ids = bounded_list(Id(), longest=0)


class ProjectChanges(Schema):
    """Other values of a project. Another name, text, tag or budget makes its approval void."""

    name = Text(shortest=2, longest=80)
    text = Text(lines=True, longest=2_000)
    budget_fen = WholeNumber(at_least=0, at_most=FEN_MOST)
    tags = ma.fields.List(Text(shortest=1, longest=40), validate=ma.validate.Length(max=10))
    ends_on = Date()


class Project(Schema):
    """A project, with the sums that the fund granted and paid to it."""

    id = Id(required=True)
    name = Text(required=True)
    text = Text(allow_none=True)
    budget_fen = WholeNumber(required=True)
    quarter = Text(required=True)
    tags = ma.fields.List(Text(), required=True)
    ends_on = Date(allow_none=True)
    state = Choice(ProjectState, required=True)
    listed_at = Instant(required=True)
    approved_at = Instant(required=True, allow_none=True)
    started_on = Date(required=True, allow_none=True)
    outcome = Choice(ProjectOutcome, allow_none=True)
    closed_on = Date(allow_none=True)
    granted_fen = WholeNumber(required=True)
    paid_fen = WholeNumber(required=True)
    version = WholeNumber(required=True)


class ProjectFilter(Schema):
    """Filters of the list of projects."""

    quarter = Text(longest=6, load_default=None)
    state = Choice(ProjectState, load_default=None)


class ProjectClosing(Schema):
    """How a project ended."""

    outcome = Choice(ProjectOutcome, required=True)
