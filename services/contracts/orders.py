"""Events of orders: orders from placing to closing, and projects."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from services.chassis.messaging.contract import Event, Message


class Served(Message):
    """The confirmed minutes of one volunteer on one local day, 1 to 1,440."""

    person_id: UUID
    served_on: date
    minutes: int
    method: str


class Scores(Message):
    """The joint scores of an order, times 100."""

    attitude: int
    quality: int
    punctuality: int


class OrderPlaced(Event, name="orders.order_placed", version=1):
    """An order was placed, or it is for another service now.

    An order of a circle names neither service nor requester, here and in later events.
    """

    order_id: UUID
    service_id: UUID | None = None
    form: str | None = None
    requester_id: UUID | None = None
    grid_id: UUID | None = None
    dispatch_due_at: datetime


class OrderDispatched(Event, name="orders.order_dispatched", version=1):
    """The station offered an order to one team, or to several as an open call."""

    order_id: UUID
    service_id: UUID | None = None
    form: str
    team_ids: tuple[UUID, ...]
    accept_due_at: datetime
    round: int


class OrderAccepted(Event, name="orders.order_accepted", version=1):
    """A team accepted an order; published again, with all members, when they change."""

    order_id: UUID
    service_id: UUID | None = None
    form: str
    team_id: UUID | None = None
    requester_id: UUID | None = None
    member_ids: tuple[UUID, ...]
    agreed_at: datetime


class OrderClosed(Event, name="orders.order_closed", version=1, consumers=("points", "fund")):
    """An order was closed; these are all its minutes from now on: revision n replaces revision n - 1."""

    order_id: UUID
    revision: int
    form: str
    category: str | None = None
    brand_id: UUID | None = None
    service_id: UUID | None = None
    requester_id: UUID | None = None
    team_id: UUID | None = None
    organisation_id: UUID | None = None
    project_id: UUID | None = None
    activity_id: UUID | None = None
    campaign_id: UUID | None = None
    closed_at: datetime
    volunteers: tuple[Served, ...]
    scores: Scores | None = None


class OrderReopened(Event, name="orders.order_reopened", version=1, consumers=("points", "fund")):
    """A closed order is in review again, until it is closed again; points holds what this `revision` has earned."""

    order_id: UUID
    revision: int
    reopened_at: datetime
    reason: str


class OrderCancelled(Event, name="orders.order_cancelled", version=1):
    """An order was cancelled before service."""

    order_id: UUID
    end_reason: str
    cancelled_at: datetime


class ContactWindow(Message):
    """Whose name and phone these people may read, if they hold this role at the time of reading."""

    person_id: UUID
    role: str
    reader_ids: tuple[UUID, ...]


class ContactsChanged(Event, name="orders.contacts_changed", version=1, consumers=("gateway",)):
    """Who may read whose name and phone because of an order: all of its windows from now on, none when it has ended.

    Whoever serves gets the requester's, the requester the leader's, leaders those of their members. An order of a
    circle names its requester here, since those who serve need to call.
    """

    order_id: UUID
    windows: tuple[ContactWindow, ...]


class SensitiveRead(Event, name="orders.sensitive_read", version=1, consumers=("gateway",)):
    """A worker read what is confidential about a person, and stated why."""

    read_id: UUID
    reader_id: UUID
    person_id: UUID
    object_kind: str
    object_id: UUID
    purpose: str
    read_at: datetime


class TeamLeaderChanged(Event, name="orders.team_leader_changed", version=1, consumers=("gateway",)):
    """A person began to lead a team, or leads none any more: as leader or deputy of a team that is active.

    The sequence counts the changes of this person.
    """

    person_id: UUID
    leads: bool


class ProjectListed(Event, name="orders.project_listed", version=1, consumers=("fund", "charity")):
    """A project is on the list of its quarter, with these values; grants and gifts may name it.

    Published again, with a higher sequence, when the project changed. `state` is `listed` or `running`.
    """

    project_id: UUID
    title: str
    quarter: str
    tags: tuple[str, ...]
    organisation_id: UUID | None = None
    budget_fen: int
    ends_on: date | None = None
    need_ids: tuple[UUID, ...]
    resource_ids: tuple[UUID, ...]
    state: str = "listed"


class ProjectStarted(Event, name="orders.project_started", version=1, consumers=("fund",)):
    """A project was started after an administrator had approved it: its grants may be paid from now on."""

    project_id: UUID
    started_on: date


class ProjectClosed(Event, name="orders.project_closed", version=1, consumers=("fund", "charity")):
    """A project was closed: no new grant and no new gift can name it, and its grants are not paid any more."""

    project_id: UUID
    outcome: str
    closed_on: date
