"""Events of the directory: communities, people and clients; ids, roles and states, never a name."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.chassis.messaging.contract import ALL_FOUR, Event, Message


class Beat(Event, name="gateway.beat", version=1, consumers=ALL_FOUR):
    """All events of the directory from before `sent_at` are published. It belongs to no community and to no outbox."""

    sent_at: datetime


class CommunityOpened(Event, name="gateway.community_opened", version=1, consumers=ALL_FOUR):
    """A community was created; the subject is the community itself."""

    slug: str
    timezone: str
    profile: str
    sandbox: bool
    settings: dict[str, Any]


class SettingValue(Message):
    """A setting and the instant from which it holds."""

    key: str
    value: Any
    valid_from: datetime


class Snapshot(Message):
    """The population of the community on a day."""

    as_of: date
    households: int
    residents: int


class CommunityChanged(Event, name="gateway.community_changed", version=1, consumers=ALL_FOUR):
    """A community's state, settings or population changed; the event has the values after the change."""

    state: str
    epoch: int | None = None  # no longer published: `state` says that it is suspended (docs/decisions/0019)
    settings: tuple[SettingValue, ...]
    closing_from: date | None = None
    snapshot: Snapshot | None = None


class PersonJoined(Event, name="gateway.person_joined", version=1, consumers=ALL_FOUR):
    """A person joined a community, or is back, since a leaving was undone.

    `has_signed_in`: they have signed in with a password that they chose themselves.
    """

    person_id: UUID
    roles: tuple[str, ...]
    epoch: int
    age_band: str
    joined_on: date
    household_id: UUID | None = None
    grid_id: UUID | None = None
    volunteer_no: str | None = None
    volunteer_since: date | None = None
    guardian_ids: tuple[UUID, ...]
    consents: tuple[str, ...]
    has_signed_in: bool = False
    restricted_until: datetime | None = None  # until then others have set their password a short time ago


class PersonChanged(Event, name="gateway.person_changed", version=1, consumers=ALL_FOUR):
    """A person changed; the event has all values after the change, and `changed` names those that differ."""

    person_id: UUID
    roles: tuple[str, ...]
    epoch: int
    age_band: str
    joined_on: date
    household_id: UUID | None = None
    grid_id: UUID | None = None
    volunteer_no: str | None = None
    volunteer_since: date | None = None
    guardian_ids: tuple[UUID, ...]
    consents: tuple[str, ...]
    state: str
    changed: tuple[str, ...]
    has_signed_in: bool = False
    restricted_until: datetime | None = None


class PersonLeft(Event, name="gateway.person_left", version=1, consumers=ALL_FOUR):
    """A person left, or their data was erased."""

    person_id: UUID
    epoch: int
    left_at: datetime
    reason: str
    erase: bool


class SessionEnded(Event, name="gateway.session_ended", version=1, consumers=ALL_FOUR):
    """A session ended, with all its tokens: a sign-out, a new role of staff, or a refresh token used twice."""

    session_id: UUID
    person_id: UUID
    ended_at: datetime


class ClientChanged(Event, name="gateway.client_changed", version=1, consumers=ALL_FOUR):
    """An integrator's client was created, restricted or disabled; the event has its values after the change."""

    client_id: UUID
    scopes: tuple[str, ...]
    networks: tuple[str, ...]
    state: str
    epoch: int
