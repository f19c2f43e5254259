"""The caller of a request: one type for all services. It uses only the standard library, so that rules may use it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Caller:
    """The caller: a person with roles, an integrator's client with scopes, the operator, the clock, or the public."""

    id: UUID
    kind: str  # person, client, operator, clock, public
    roles: frozenset[str] = frozenset()
    community_id: UUID | None = None
    slug: str | None = None
    scopes: frozenset[str] = frozenset()
    epoch: int = 0
    issued_at: int = 0  # seconds since 1970, as `expires_at`
    expires_at: int = 0
    sid: UUID | None = None  # the session that a person's token belongs to

    @property
    def is_person(self) -> bool:
        """Whether a person calls, not a program."""
        return self.kind == "person"

    @property
    def is_client(self) -> bool:
        """Whether an integrator's program calls."""
        return self.kind == "client"

    @property
    def is_staff(self) -> bool:
        """Whether a worker of the station or an administrator calls."""
        return self.has("station", "admin")

    @property
    def recorded_id(self) -> UUID | None:
        """The id to store as the author of a change; None for the clock."""
        return None if self.kind == "clock" else self.id

    def has(self, *roles: str) -> bool:
        """Whether any of `roles` is held; a role holds those that it includes."""
        return not self.roles.isdisjoint(roles)


PUBLIC = Caller(UUID(int=0), "public")
CLOCK = Caller(UUID(int=0), "clock")
