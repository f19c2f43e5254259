"""Tables of people, their logins and roles, who leads a team, and the counter of volunteer numbers."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, Index, LargeBinary, UniqueConstraint

from gateway.credentials.model import LoginKind
from gateway.metadata import metadata
from gateway.people.model import LeavingReason, PersonState, RequestState, Role, RoleOrigin, RoleVerb, UndoReason
from services.chassis.database.tables import (
    SWEPT,
    belongs_to,
    community_table,
    count_column,
    day_column,
    enum_column,
    id_column,
    text_column,
    time_column,
    version_column,
)

people = community_table(
    "people",
    metadata,
    id_column("id"),
    enum_column("state", PersonState),
    enum_column("roles", Role, many=True),
    text_column("display_name"),
    Column("name_sealed", LargeBinary, nullable=False),
    Column("contact_phones_sealed", LargeBinary, nullable=False),
    text_column("age_band"),
    day_column("joined_on"),
    text_column("volunteer_no", nullable=True),
    day_column("volunteer_since", nullable=True),
    Column("has_signed_in", Boolean, nullable=False),
    time_column("restricted_until", nullable=True),
    time_column("leaves_at", nullable=True),
    enum_column("leaving_reason", LeavingReason, nullable=True),
    id_column("leaving_asked_by", nullable=True),
    time_column("left_at", nullable=True),
    Column("left_suspended", Boolean),
    enum_column("return_reason", UndoReason, nullable=True),
    id_column("return_asked_by", nullable=True),
    time_column("return_asked_at", nullable=True),
    count_column("epoch"),
    version_column(),
    UniqueConstraint("community_id", "volunteer_no", name="people_volunteer_no_once"),
    CheckConstraint("(volunteer_no is null) = (volunteer_since is null)", name="people_volunteer_whole"),
    CheckConstraint("state <> 'left' or roles = '{}'", name="people_left_hold_nothing"),
    CheckConstraint("num_nonnulls(leaves_at, leaving_reason, leaving_asked_by) in (0, 3)", name="people_leaving_whole"),
    CheckConstraint("(state = 'left') = (left_at is not null)", name="people_left_since"),
    CheckConstraint("(left_at is null) = (left_suspended is null)", name="people_left_whole"),
    CheckConstraint(
        "num_nonnulls(return_reason, return_asked_by, return_asked_at) in (0, 3)", name="people_return_whole"
    ),
    CheckConstraint("return_asked_at is null or state = 'left'", name="people_return_from_leaving"),
    clerk=("id", "leaves_at"),
)
Index(
    "people_returning",
    people.c.community_id,
    people.c.return_asked_at,
    postgresql_where=people.c.return_asked_at.is_not(None),
)
Index("people_state", people.c.community_id, people.c.state, people.c.id)
Index("people_leaving", people.c.leaves_at, postgresql_where=people.c.leaves_at.is_not(None))
logins = community_table(
    "logins",
    metadata,
    id_column("person_id"),
    enum_column("kind", LoginKind),
    Column("fingerprint", LargeBinary, nullable=False),  # what a login is found by; the text can't be recovered from it
    Column("text_sealed", LargeBinary, nullable=False),
    belongs_to("people", "person_id"),
    UniqueConstraint("community_id", "fingerprint", name="logins_once"),
    key=("person_id", "kind"),
    grants=SWEPT,
)
role_grants = community_table(
    "role_grants",
    metadata,
    id_column("id"),
    id_column("person_id"),
    enum_column("role", Role),
    enum_column("origin", RoleOrigin),
    time_column("given_at"),
    id_column("given_by", nullable=True),
    time_column("ended_at", nullable=True),
    id_column("ended_by", nullable=True),
    belongs_to("people", "person_id"),
    CheckConstraint("(origin = 'given') = (given_by is not null)", name="role_grants_given_by_somebody"),
    CheckConstraint("origin = 'given' or role = 'team_leader'", name="role_grants_of_teams"),
)
Index(
    "role_grants_live_once",
    role_grants.c.community_id,
    role_grants.c.person_id,
    role_grants.c.role,
    unique=True,
    postgresql_where=role_grants.c.ended_at.is_(None),
)
Index(
    "role_grants_of_role",
    role_grants.c.community_id,
    role_grants.c.role,
    role_grants.c.person_id,
    postgresql_where=role_grants.c.ended_at.is_(None),
)
# Who leads a team, as orders published it; a row stays when the person leads none any more.
known_leaders = community_table(
    "known_leaders",
    metadata,
    id_column("person_id"),
    Column("leads", Boolean, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    belongs_to("people", "person_id"),
    key=("person_id",),
)
role_requests = community_table(
    "role_requests",
    metadata,
    id_column("id"),
    id_column("person_id"),
    enum_column("role", Role),
    enum_column("verb", RoleVerb),
    enum_column("state", RequestState),
    id_column("asked_by"),
    time_column("asked_at"),
    time_column("lapses_at"),
    id_column("decided_by", nullable=True),
    time_column("decided_at", nullable=True),
    belongs_to("people", "person_id"),
    CheckConstraint("(state = 'waiting') = (decided_at is null)", name="role_requests_whole"),
    CheckConstraint(
        "state <> 'confirmed' or (decided_by is not null and decided_by <> asked_by"
        " and (decided_by <> person_id or verb = 'take'))",
        name="role_requests_by_two",
    ),
    clerk=("person_id", "state", "lapses_at"),
)
Index(
    "role_requests_waiting_once",
    role_requests.c.community_id,
    role_requests.c.person_id,
    role_requests.c.role,
    unique=True,
    postgresql_where=role_requests.c.state == RequestState.WAITING.value,
)
Index(
    "role_requests_due",
    role_requests.c.lapses_at,
    postgresql_where=role_requests.c.state == RequestState.WAITING.value,
)
counters = community_table(
    "counters",
    metadata,
    text_column("name"),
    Column("value", BigInteger, nullable=False),
    key=("name",),
)
