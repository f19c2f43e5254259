"""The table of who sees which field of an order, and what one caller sees, by the roles held now and the ties to it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, StrEnum
from typing import Any
from uuid import UUID

from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_office, of_person
from services.chassis.security.roles import AUDITORS, LEADERS, SOCIAL_WORKERS, STATION, VOLUNTEERS
from services.orders.orders.model import (
    Action,
    JointScores,
    Order,
    OrderPeople,
    OrderSheet,
    OrderText,
    SealedText,
    VolunteerMinutes,
)

MINORS = ("child", "teen", "unknown")  # age bands: who is not known to be an adult is protected as a minor
ADDRESS_SCOPE = "orders:address"  # a program with it reads addresses and notes


class Visibility(int, Enum):
    """How much of an order a caller sees; each level shows more than the one before."""

    NOTHING = 0
    OUTLINE = 1  # service, time and state; nobody is named
    OFFERED = 2  # also the surroundings in which the service takes place
    WHOLE = 3  # also the people, the texts and the address, as far as the table below says


class Reader(StrEnum):
    """A kind of caller of an order; a caller may be several."""

    REQUESTER = "requester"  # or a guardian of the requester
    LEADER = "leader"  # of a team that has the order, or is asked
    MEMBER = "member"  # who is assigned, or in a team that is asked
    SOCIAL_WORKER = "social worker"  # whom the order names, or who placed it
    STATION = "station"
    AUDITOR = "auditor"
    PROGRAM = "program"
    ADDRESS_PROGRAM = "program with orders:address"


_Row = Mapping[Reader, Visibility]
_EVERYBODY: _Row = dict.fromkeys(Reader, Visibility.OUTLINE)
_WHOLE: _Row = dict.fromkeys(Reader, Visibility.WHOLE)
_TEAM = (Reader.LEADER, Reader.MEMBER)
_OFFICES = frozenset({Reader.SOCIAL_WORKER, Reader.STATION, Reader.AUDITOR})
_PROGRAMS = (Reader.PROGRAM, Reader.ADDRESS_PROGRAM)


def _but(*readers: Reader) -> _Row:
    """A row for a field that is part of the whole order, and that these kinds of callers never see."""
    return {reader: least for reader, least in _WHOLE.items() if reader not in readers}


_ADDRESS = _but(Reader.AUDITOR, Reader.PROGRAM)
_WORDS = _but(Reader.AUDITOR, *_PROGRAMS)
_STAYS = _but(Reader.REQUESTER, Reader.MEMBER)  # of others; one's own stays are always visible
_DISPATCHING = _but(Reader.REQUESTER, *_TEAM)  # which teams were asked, how they rank, who declined and why


def _rows(row: _Row, part: str, names: str) -> dict[str, _Row]:
    return {f"{part}.{name}": row for name in names.split()}


# The least visibility with which each kind of caller sees a field; a kind that a row does not name never sees it. The
# schemas of answers, a table of docs/personal-data.md and a test are made from these rows. `moves` are the lines of the
# history, `dispatching` those of them that ask and answer teams, `releases` those that take a person out of the order,
# `attesting` those about a person's stays. A line of one's own, or about oneself, is always whole.
FIELDS: Mapping[str, _Row] = {
    **_rows(_EVERYBODY, "order", "id order_no service_id form category minutes people_needed skills must_skills"),
    **_rows(_EVERYBODY, "order", "professional privacy source placed_at wanted_at agreed_at urgent campaign_id"),
    **_rows(_EVERYBODY, "order", "proposed_at proposal_lapses_at"),
    **_rows(_EVERYBODY, "order", "project_id state version round revision level board_reason end_reason"),
    **_rows(_EVERYBODY, "order", "dispatch_due_at accept_due_at team_id outcome in_review_at closed_at scores"),
    **_rows(_WHOLE, "order", "requester_id placed_by social_worker_id member_ids volunteers"),
    "order.area": {**_ADDRESS, **dict.fromkeys(_TEAM, Visibility.OFFERED)},
    **_rows(_ADDRESS, "order", "address note result"),
    **_rows(_WHOLE, "moves", "seq from_state action to_state role at by_id detail"),
    "moves.reason": _but(*_PROGRAMS),
    **_rows(_WHOLE, "dispatching", "seq from_state action to_state role at"),
    **_rows(_DISPATCHING, "dispatching", "by_id detail"),
    "dispatching.reason": _but(Reader.REQUESTER, *_TEAM, *_PROGRAMS),
    **_rows(_WHOLE, "releases", "seq from_state action to_state role at"),
    **_rows(_but(Reader.REQUESTER, Reader.MEMBER, *_PROGRAMS), "releases", "by_id detail reason"),
    **_rows(_WHOLE, "attesting", "seq from_state action to_state role at by_id"),
    "attesting.detail": _STAYS,
    "attesting.reason": _but(Reader.REQUESTER, Reader.MEMBER, *_PROGRAMS),
    **_rows(
        _STAYS, "attendance", "id order_id team_id person_id in_at out_at break_minutes minutes method state is_late"
    ),
    "attendance.reason": _but(Reader.REQUESTER, Reader.MEMBER, *_PROGRAMS),
    **_rows(_WHOLE, "reviews", "id revision party edition person_id recorded_by at attitude quality punctuality"),
    "reviews.comment": _WORDS,
    **_rows(_WHOLE, "disputes", "id person_id about opened_at settled_at settled_by ruling"),
    "disputes.reason": _WORDS,
    "disputes.ruling_reason": _but(*_PROGRAMS),
}
# A street or an estate, then a building.
_STREET = re.compile(r"[一-鿿]{1,12}?(?:大道|路|街|巷|弄|胡同|新村|村|小区|花园|家园|苑|园|里)")
_BUILDING = re.compile(r"\d{1,4}\s?(?:号楼|栋|幢|座)")
SERVED_OPENS_FOR = timedelta(hours=24)  # from the closing on; then the team sees an outline and its own minutes
_PEOPLE = ("requester_id", "placed_by", "social_worker_id")
_TEXTS = ("address", "note", "result")
PART_OF_ACTION: Mapping[Action, str] = {  # the other actions are `moves`
    **dict.fromkeys((Action.DISPATCH, Action.DECLINE, Action.LAPSE, Action.RECALL, Action.WITHDRAW), "dispatching"),
    Action.RELEASE: "releases",
    **dict.fromkeys((Action.CHECK_IN, Action.CHECK_OUT, Action.CORRECT, Action.CONFIRM, Action.REJECT), "attesting"),
}
OBJECTIONS = frozenset({Action.DISPUTE, Action.REOPEN})  # whose reasons are the words of disputes


@functools.cache
def fields_of(part: str) -> frozenset[str]:
    """Returns the names of the fields that the table has for a part, such as `order`."""
    return frozenset(name.partition(".")[2] for name in FIELDS if name.startswith(f"{part}."))


@functools.cache
def _hidden(kinds: frozenset[tuple[Reader, Visibility]], part: str) -> frozenset[str]:
    def shown(row: _Row) -> bool:
        return any(reader in row and level >= row[reader] for reader, level in kinds)

    return frozenset(name for name in fields_of(part) if not shown(FIELDS[f"{part}.{name}"]))


def rough_area(address: str) -> str | None:
    """Returns the street or estate and the building of an address; None where it names neither.

    An address is free text, so only what is recognised is shown: the rest may hold a room, a name or a phone.
    """
    found = [match[0] for pattern in (_STREET, _BUILDING) if (match := pattern.search(address))]
    return " ".join(found) or None


@dataclass(frozen=True)
class OrderView:
    """An order as far as one caller may see it; the rest is None or empty."""

    order: Order
    text: OrderText | None = None
    area: str | None = None
    member_ids: Sequence[UUID] = ()
    volunteers: Sequence[VolunteerMinutes] = ()

    @property
    def scores(self) -> JointScores | None:
        """The joint scores of the last closing."""
        one = self.order
        if one.score_attitude is None or one.score_quality is None or one.score_punctuality is None:
            return None
        return JointScores(one.score_attitude, one.score_quality, one.score_punctuality)

    @property
    def version(self) -> int:
        """The version of the order, for the ETag."""
        return self.order.version


@dataclass(frozen=True)
class Sight:
    """How much of one order a caller sees, by each kind that the caller is."""

    kinds: frozenset[tuple[Reader, Visibility]]

    @classmethod
    def of(cls, order: Order, who: Caller, people: OrderPeople, now: datetime | None = None) -> Sight:
        """Returns what the caller sees of an order at `now`; without `now`, while the service is going on."""
        return cls(frozenset(_kinds(order, who, people, now)))

    @property
    def most(self) -> Visibility:
        """The most that any kind of caller sees, of those that the caller is."""
        return max((level for _, level in self.kinds), default=Visibility.NOTHING)

    @property
    def is_by_office(self) -> bool:
        """Whether the caller sees the whole order by an office alone, without serving in it or having asked for it."""
        whole = {reader for reader, level in self.kinds if level is Visibility.WHOLE}
        return bool(whole & _OFFICES) and not whole & {Reader.REQUESTER, *_TEAM}

    @property
    def in_outline(self) -> Sight:
        """What the caller sees of a sensitive order without a purpose: nobody is named, and no words."""
        return Sight(frozenset((reader, min(level, Visibility.OUTLINE)) for reader, level in self.kinds))

    def hidden(self, part: str) -> frozenset[str]:
        """Returns the fields of a part that the caller does not see."""
        return _hidden(self.kinds, part)

    def shows(self, field: str) -> bool:
        """Returns whether the caller sees a field, such as `order.address`."""
        part, _, name = field.partition(".")
        return name not in self.hidden(part)

    def view(self, sheet: OrderSheet, who: Caller) -> OrderView:
        """Returns the view of an order for its caller: at least its outline, with the caller's own minutes."""
        hidden = self.hidden("order")
        nobody: dict[str, Any] = dict.fromkeys(hidden.intersection(_PEOPLE))
        text, volunteers = sheet.text, sheet.volunteers
        if "volunteers" in hidden:
            volunteers = [line for line in volunteers if may(who, of_person(line.person_id))]
        return OrderView(
            order=replace(sheet.order, **nobody),
            text=replace(text, **dict.fromkeys(hidden.intersection(_TEXTS))) if text else None,
            area=rough_area(text.address) if text and text.address and "area" not in hidden else None,
            member_ids=() if "member_ids" in hidden else sheet.people.member_ids,
            volunteers=volunteers,
        )


def _kinds(order: Order, who: Caller, people: OrderPeople, now: datetime | None) -> Iterator[tuple[Reader, Visibility]]:
    overall = Visibility.OUTLINE if order.is_circle else Visibility.WHOLE
    if who.is_client:
        yield (Reader.ADDRESS_PROGRAM if ADDRESS_SCOPE in who.scopes else Reader.PROGRAM), overall
        return
    if people.guards or may(who, of_person(order.requester_id)):
        yield Reader.REQUESTER, Visibility.WHOLE
    if may(who, of_office(order.placed_by, STATION)):
        yield Reader.STATION, Visibility.WHOLE
    if may(who, of_office(order.social_worker_id, SOCIAL_WORKERS), of_office(order.placed_by, SOCIAL_WORKERS)):
        yield Reader.SOCIAL_WORKER, Visibility.WHOLE
    if who.is_staff:
        yield Reader.STATION, overall
    if who.has(*AUDITORS):
        yield Reader.AUDITOR, overall
    if order.professional and order.social_worker_id is None and who.has(*SOCIAL_WORKERS):
        yield Reader.SOCIAL_WORKER, Visibility.OUTLINE  # an order that waits for a social worker
    yield from _kinds_in_team(order, who, people, now)


def _kinds_in_team(
    order: Order, who: Caller, people: OrderPeople, now: datetime | None
) -> Iterator[tuple[Reader, Visibility]]:
    """What was assigned opens until a day after the closing, then in outline."""
    over = now is not None and order.closed_at is not None and now > order.closed_at + SERVED_OPENS_FOR
    opens = Visibility.OUTLINE if over else Visibility.WHOLE
    if people.leads_serving:
        yield Reader.LEADER, opens
    if may(who, *map(of_person, people.member_ids)):
        yield Reader.MEMBER, opens if who.has(*VOLUNTEERS) else Visibility.OUTLINE
    if people.leads_offered:
        yield Reader.LEADER, Visibility.OFFERED
    if people.in_offered and not order.is_circle:
        yield Reader.MEMBER, Visibility.OFFERED


@dataclass(frozen=True)
class Surroundings:
    """The people and the text of an order as they are read, in one row, for one caller."""

    member_ids: Sequence[UUID]
    leads_offered: bool
    in_offered: bool
    leads_serving: bool
    guards: bool
    of_minor: bool
    leader_ids: Sequence[UUID]  # on the sheet of the team that accepted, and leaders by their roles of now
    on_sheet: Sequence[UUID | None] | None
    address: bytes
    note: bytes | None
    result: bytes | None

    def people_for(self, who: Caller) -> OrderPeople:
        """Returns who is assigned, who leads, and what ties the caller to the order as the roles of now permit.

        The roles of the caller are those of the token, which may be newer than the local copy of people.
        """
        leads = may(who, of_office(who.id if self.leads_serving else None, LEADERS))
        return OrderPeople(
            self.member_ids,
            leads_offered=may(who, of_office(who.id if self.leads_offered else None, LEADERS)),
            in_offered=may(who, of_office(who.id if self.in_offered else None, VOLUNTEERS)),
            leads_serving=leads,
            leaders=frozenset({*self.leader_ids} - {who.id} | ({who.id} if leads else set())),
            on_sheet=frozenset(one for one in self.on_sheet or () if one),
            guards=self.guards and who.is_person,
        )

    @property
    def text(self) -> SealedText:
        """The text, encrypted."""
        return SealedText(self.address, self.note, self.result)
