"""A line of an order's history, cut to what a caller may read."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.chassis.security.callers import Caller
from services.chassis.security.rights import Tie, may, of_office, of_person
from services.chassis.security.roles import LEADERS, STATION
from services.orders.orders.model import PLACERS, Transition
from services.orders.visibility.model import OBJECTIONS, PART_OF_ACTION, Sight

_OFFICES = {"station": STATION, "staff": STATION, "on_behalf": PLACERS, "leader": LEADERS}  # by the role in the history


def move_view(line: Transition, who: Caller, seen: Sight) -> Transition:
    """Returns a line of the history as the caller sees it: which teams declined, and in what words, is for the station.

    A caller's own line, and one about their own place or stay, is whole; what the caller did in an office, only while
    they hold it.
    """
    by = of_office(line.by_id, _OFFICES[line.role]) if line.role in _OFFICES else of_person(line.by_id)
    if may(who, by, *_persons_of(line)):
        return line
    hidden = seen.hidden(PART_OF_ACTION.get(line.action, "moves"))
    no_words = "reason" in hidden or (line.action in OBJECTIONS and not seen.shows("disputes.reason"))
    return replace(
        line,
        by_id=None if "by_id" in hidden else line.by_id,
        reason=None if no_words else line.reason,
        detail={} if "detail" in hidden else line.detail,
    )


def _persons_of(line: Transition) -> list[Tie]:
    """The tie of the person whom a line is about, where it is about one person's place or stay."""
    person_id = line.detail.get("person_id")
    return [of_person(UUID(person_id))] if person_id else []
