"""A right is the role held now, together with the tie to the object. Rules may use it: it needs no more than callers.

A tie of *person* (requester, donor, owner) opens by itself. A tie of *office* (who placed it as the station, who leads
the team) opens only together with a role of that office, held now. So an id that a row keeps opens nothing when the
role is gone. The roles of a caller are those of the token; a token from before a change of roles is refused.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from services.chassis.security.callers import Caller


@dataclass(frozen=True)
class Tie:
    """A person whom a row names. With `roles` the tie is one of office: it opens with one of these roles only."""

    person_id: UUID | None
    roles: frozenset[str] = frozenset()


def of_person(person_id: UUID | None) -> Tie:
    """Returns the tie of the person whom the object is about: it opens by itself."""
    return Tie(person_id)


def of_office(person_id: UUID | None, roles: Collection[str]) -> Tie:
    """Returns the tie of somebody who acted, or acts, in one of these roles: it opens only while the role is held."""
    if not roles:
        raise ValueError("an office without a role would open by itself")
    return Tie(person_id, frozenset(roles))


def may(caller: Caller, *ties: Tie) -> bool:
    """Returns whether one of the ties opens the object to the caller, as what the caller is now.

    Programs have no ties: their scopes decide.
    """
    return caller.is_person and any(_opens(tie, caller) for tie in ties)


def _opens(tie: Tie, caller: Caller) -> bool:
    return tie.person_id == caller.id and (not tie.roles or caller.has(*tie.roles))
