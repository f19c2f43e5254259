"""A small service for the tests: it stores notes, publishes events about them, and handles these events."""

from __future__ import annotations

import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import marshmallow as ma
from sqlalchemy import Column, Connection, DateTime, Index, Integer, Text, UniqueConstraint, Uuid, func, select, text
from sqlalchemy import MetaData as Tables
from sqlalchemy.dialects.postgresql import insert

from services.chassis import fields
from services.chassis.database.audit import Check, Fact
from services.chassis.database.paging import Page, keyset
from services.chassis.database.tables import APPEND_ONLY, belongs_to, community_table, new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people, revocations
from services.chassis.errors import Forbidden, NotYet, Refused, Unknown, WrongState
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.jobs import Jobs
from services.chassis.messaging.batches import one_by_one
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import Event, ReceivedEvent
from services.chassis.messaging.outbox import publish
from services.chassis.security.roles import EVERYBODY
from services.chassis.service import Service
from services.contracts import gateway

# ---- events ------------------------------------------------------------------------------------------


class Said(Event, name="echo.said", version=1, consumers=("echo",)):
    """A note was written; `needs` names a person whom the consumer must know."""

    note_id: UUID
    words: str
    weight: int
    needs: UUID | None = None


class Whispered(Event, name="echo.whispered", version=1, consumers=("echo",), sums=("words", "weight")):
    """As `Said`, with a handler of its own."""

    note_id: UUID
    words: str
    weight: int


class Mumbled(Event, name="echo.mumbled", version=1):
    """An event without consumers."""

    note_id: UUID


# ---- tables ------------------------------------------------------------------------------------------

metadata = Tables()
notes = community_table(
    "notes",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("words", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("due_at", DateTime(timezone=True), nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("community_id", "words", name="notes_words_once"),
    clerk=("id", "state", "due_at"),
)
lines = community_table(
    "lines",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("note_id", Uuid, nullable=False),
    Column("words", Text, nullable=False),
    belongs_to("notes", "note_id"),
    grants=APPEND_ONLY,
)
tallies = community_table(  # the weights of consumed events, added up: no key of its own would stop a second time
    "tallies",
    metadata,
    Column("note_id", Uuid, nullable=False),
    Column("weight", Integer, nullable=False),
    key=("note_id",),
)

tries = community_table(  # kept for a while only
    "tries",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    grants=APPEND_ONLY,
    retention=("recorded_at", "30 days"),
)
Index("tries_recorded", tries.c.recorded_at)


@dataclass(frozen=True)
class Note:
    """A note."""

    id: UUID
    words: str
    state: str
    version: int
    code: str | None = None
    first_word_only: bool = False

    @property
    def parts(self) -> list[str]:
        """The words one by one, as far as the caller sees them."""
        return self.words.split()[: 1 if self.first_word_only else None]


class Taken(Refused):
    """Another note has the same text."""

    code = "words_taken"
    zh = "已有人写过“{words}”"
    en = "Somebody has written “{words}” already"


def find(tx: Tx, note_id: UUID) -> Note:
    """A note of this community, locked."""
    row = tx.first(select(notes).where(tx.in_community(notes), notes.c.id == note_id).with_for_update())
    if row is None:
        raise Unknown
    return _note(row)


def weight(tx: Tx, note_id: UUID) -> int:
    """Returns the sum of the weights that events gave a note."""
    return tx.scalar(select(tallies.c.weight).where(tx.in_community(tallies), tallies.c.note_id == note_id)) or 0


def due(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Open notes whose time has come."""
    waiting = select(notes.c.community_id, notes.c.id).where(notes.c.state == "open", notes.c.due_at <= now)
    return [tuple(row) for row in clerk.execute(waiting.order_by(notes.c.due_at, notes.c.id).limit(limit))]


def _note(row: Any) -> Note:
    return Note(row.id, row.words, row.state, row.version)


# ---- HTTP -----------------------------------------------------------------------------------------------


class NoteIn(fields.Schema):
    """A note to write."""

    words = fields.Text(required=True, shortest=1, longest=200)
    about = fields.Id()


class NoteOut(fields.Schema):
    """A note."""

    private = ("words", "parts")

    id = fields.Id(required=True)
    words = fields.Text(required=True)
    parts = ma.fields.List(fields.Text())
    state = fields.Text(required=True)
    code = fields.Text(allow_none=True)


class NoteFilter(fields.Schema):
    """Which notes are wanted."""

    state = fields.EnumText(["open", "closed"])
    due_on = fields.Date()
    due_before = fields.Instant()


class Measured(fields.Schema):
    """One field of each kind."""

    count = fields.WholeNumber(at_least=0, at_most=10**18)
    label = fields.Text(shortest=1, longest=20)
    flag = fields.Boolean()
    on = fields.Date()
    at = fields.Instant()
    who = fields.Id()
    kind = fields.EnumText(["good", "better"])
    extra = ma.fields.Raw()


api = Api()


@api.post(
    "/notes",
    takes=NoteIn,
    gives=NoteOut,
    status=201,
    roles={"resident"},
    scope="notes:write",
    keyed=True,
    dry_run=True,
    hidden=("code",),
)
def write_note(call: Call, body: dict[str, Any]) -> Note:
    """Write a note."""
    words = body.pop("words")  # what is looked at again finds its body whole
    if "about" in body:
        call.tx.read(people.person_even_if_left_by_id(body["about"]))
    if words == "taken":
        raise Taken(words=words)
    note = Note(new_id(), words, "open", 1, code=secrets.token_hex(8))
    due_at = call.now + timedelta(hours=1)
    call.tx.add(notes, id=note.id, words=words, state="open", due_at=due_at, version=1)
    publish(call.tx, Said(note_id=note.id, words=words, weight=1), call.now, sequence=1)
    if words == "crash":
        raise RuntimeError("crash")
    if words == "cut":
        call.tx.execute(text("select pg_terminate_backend(pg_backend_pid())"))
    return note


@api.page("/notes", gives=NoteOut, roles=EVERYBODY, scope="notes:read", query=NoteFilter)
def list_notes(call: Call) -> Page[Note]:
    """The notes, newest first."""
    wanted = select(notes).where(call.tx.in_community(notes))
    if "state" in call.query:
        wanted = wanted.where(notes.c.state == call.query["state"])
    return keyset(call.tx, wanted, (notes.c.due_at, notes.c.id), call.page_request, _note, descending=True)


@api.page("/words", gives=NoteOut, roles=EVERYBODY)
def list_words(call: Call) -> Page[Note]:
    """The notes in the order of the alphabet."""
    return keyset(
        call.tx, select(notes).where(call.tx.in_community(notes)), (notes.c.words, notes.c.id), call.page_request, _note
    )


@api.page("/versions", gives=NoteOut, roles=EVERYBODY)
def list_versions(call: Call) -> Page[Note]:
    """The notes by how often they were changed."""
    return keyset(
        call.tx,
        select(notes).where(call.tx.in_community(notes)),
        (notes.c.version, notes.c.id),
        call.page_request,
        _note,
    )


@api.get("/notes/<uuid:note_id>", gives=NoteOut, roles=EVERYBODY, scope="notes:read")
def get_note(call: Call, note_id: UUID) -> Note:
    """One note. Shops do not see its words, volunteers one part of them; the station sees its code."""
    note = find(call.tx, note_id)
    if call.who.has("fund_approver"):
        raise Forbidden
    return replace(
        note,
        words="" if call.who.has("shop") else note.words,
        code="a code" if call.who.has("station") else None,
        first_word_only=call.who.has("volunteer"),
    )


@api.get("/people/<uuid:person_id>", gives=NoteOut, roles=EVERYBODY)
def get_person(call: Call, person_id: UUID) -> Note:
    """A person as the service knows them."""
    known = call.tx.read(people.person_even_if_left_by_id(person_id))
    return Note(known.id, known.age_band, known.state, 1)


@api.patch("/notes/<uuid:note_id>", takes=NoteIn, gives=NoteOut, roles={"station"}, versioned=True)
def change_note(call: Call, body: dict[str, Any], note_id: UUID) -> Note:
    """Change a note."""
    note = find(call.tx, note_id)
    call.must_match(note.version)
    if note.state == "closed":
        raise WrongState(state=note.state, allowed=["open"])
    _set(call.tx, note_id, words=body["words"], version=note.version + 1)
    return find(call.tx, note_id)


@api.post("/notes/<uuid:note_id>/publish", gives=NoteOut, roles={"station"}, approves=True)
def publish_note(call: Call, note_id: UUID) -> Note:
    """Publish a note."""
    note = find(call.tx, note_id)
    call.must_match(note.version)
    _set(call.tx, note_id, state="published", version=note.version + 1)
    return find(call.tx, note_id)


@api.put("/notes/<uuid:note_id>/careless", takes=NoteIn, gives=NoteOut, roles={"station"}, versioned=True)
def replace_note_carelessly(call: Call, body: dict[str, Any], note_id: UUID) -> Note:
    """Change a note without a look at its version: a mistake that must be noticed."""
    _set(call.tx, note_id, words=body["words"])
    return find(call.tx, note_id)


@api.put("/notes/<uuid:note_id>/undeclared", takes=NoteIn, gives=NoteOut, roles={"station"})
def replace_note_undeclared(call: Call, body: dict[str, Any], note_id: UUID) -> Note:
    """Ask for a version that the route does not declare: a mistake that must be noticed."""
    note = find(call.tx, note_id)
    _set(call.tx, note_id, words=body["words"])
    call.must_match(note.version)
    return find(call.tx, note_id)


@api.post("/notes/<uuid:note_id>/close", gives=NoteOut, roles={"resident"})
def close_note(call: Call, note_id: UUID) -> Note:
    """Close a note."""
    note = find(call.tx, note_id)
    if note.state == "closed":
        raise WrongState(state=note.state, allowed=["open"])
    _set(call.tx, note_id, state="closed", version=note.version + 1)
    return find(call.tx, note_id)


@api.post("/measures", takes=Measured, gives=Measured, roles={"resident"})
def measure(_: Call, body: dict[str, Any]) -> dict[str, Any]:
    """Return what was read."""
    return body


@api.get("/board", gives=NoteOut, public=True)
def get_board(call: Call) -> Note:
    """What everybody may read: the community's slug."""
    return Note(call.tx.community_id, communities.community(call.tx).slug, str(call.who.kind), 1)


@api.get("/bulletin", gives=NoteOut, public=True, roles={"resident"}, scope="notes:read")
def get_bulletin(call: Call) -> Note:
    """What everybody may read, and some may read more of: as whom the caller is known."""
    return Note(call.who.id, "bulletin", call.who.kind, 1)


@api.get("/v1/overview", gives=NoteOut, roles={"operator"}, outside=True)
def get_overview(call: Call) -> Note:
    """What belongs to no community."""
    return Note(call.who.id, "overview", "open", 1)


looks: list[UUID] = []  # for outcomes, by the id of the question, for the tests to count


@api.get("/questions/<uuid:note_id>", gives=NoteOut, roles=EVERYBODY)
def get_question(call: Call, note_id: UUID) -> Note:
    """A question; volunteers ask, and others do not see what they asked as such."""
    looks.append(note_id)
    note = find(call.tx, note_id)
    if note.words.startswith("volunteers ") and not call.who.has("volunteer"):
        raise Unknown
    return replace(note, code="an answer" if note.state == "closed" and call.who.has("volunteer") else None)


def is_answered(note: Note) -> bool:
    """Whether the outcome of a question is decided."""
    return note.state != "open"


@api.post("/questions", takes=NoteIn, gives=NoteOut, status=201, roles={"resident"}, keyed=True, settles=is_answered)
def ask(call: Call, body: dict[str, Any]) -> Note:
    """Ask a question; another service decides the outcome."""
    note = Note(new_id(), body["words"], "open", 1)
    call.tx.add(notes, id=note.id, words=note.words, state="open", due_at=call.now, version=1)
    return note


def _set(tx: Tx, note_id: UUID, **values: Any) -> None:
    tx.execute(notes.update().where(tx.in_community(notes), notes.c.id == note_id).values(**values))


# ---- messages -------------------------------------------------------------------------------------------

handlers = Handlers("echo")
order_of_work: list[str] = []  # kinds as they were worked, for the tests to look at


@handlers.handles(Said)
def on_said(tx: Tx, received: Sequence[ReceivedEvent[Said]]) -> None:
    """Add up the weights; some words make it fail."""
    order_of_work.append("said")
    for one in received:
        with tx.within(one.community_id):
            if one.event.needs:
                tx.read(people.person_even_if_left_by_id(one.event.needs))
            _mishap(tx, one.event.words)
            _count(tx, one.event.note_id, one.event.weight)


@handlers.handles(Whispered)
@one_by_one
def on_whispered(tx: Tx, received: ReceivedEvent[Whispered]) -> None:
    """Add it up too."""
    _count(tx, received.event.note_id, received.event.weight)


def _mishap(tx: Tx, words: str) -> None:
    if words == "poison":
        raise ZeroDivisionError
    if words == "refused":
        raise Taken(words=words)
    if words == "not yet":
        raise NotYet
    if words == "slow":
        tx.execute(text("set local statement_timeout = 30"))
        tx.execute(text("select pg_sleep(1)"))
    if words == "swallowed":
        try:
            tx.execute(text("select 1 / 0"))
        except Exception:  # noqa: BLE001  (the mistake that is meant)
            return
    if words == "suicide":
        os._exit(9)


def _count(tx: Tx, note_id: UUID, more: int) -> None:
    row = insert(tallies).values(community_id=tx.community_id, note_id=note_id, weight=more)
    sum_up = {"weight": tallies.c.weight + row.excluded.weight}
    tx.execute(row.on_conflict_do_update(index_elements=["community_id", "note_id"], set_=sum_up))


# The contracts do not name this service among their consumers, so the copies are handled without that check.
copies = Handlers("echo")
for contract, save in (
    (gateway.CommunityOpened, communities.save_community),
    (gateway.CommunityChanged, communities.change_community),
    (gateway.PersonJoined, people.save_people),
    (gateway.PersonChanged, people.save_people),
    (gateway.PersonLeft, people.save_people),
    (gateway.ClientChanged, revocations.revoke_clients),
    (gateway.SessionEnded, revocations.end_sessions),
):
    copies.of[contract.routing_key] = [save]

# ---- jobs -----------------------------------------------------------------------------------------------

jobs = Jobs()


@jobs.due(find=due)
def lapse_note(tx: Tx, ids: Sequence[UUID], _now: datetime) -> None:
    """Close notes whose time has come."""
    for note_id in ids:
        note = find(tx, note_id)
        if note.words.startswith("stubborn"):
            raise ZeroDivisionError
        if note.words.startswith("refusing"):
            raise WrongState(state=note.state, allowed=[])
        if note.words.startswith("slow"):
            tx.execute(text("select pg_sleep(2)"))
        _set(tx, note_id, state="closed", version=note.version + 1)


# ---- whole ---------------------------------------------------------------------------------------------

checks = [Check("weights_are_positive", "select community_id, note_id, weight from tallies where weight < 0")]
facts = [Fact("weights", "select community_id, note_id::text, weight from tallies")]


def service(folder: Path) -> Service:
    """The service; its migrations are written by the tests into `folder`."""
    return Service(
        "echo",
        apis=[api],
        metadata=metadata,
        folder=folder,
        handlers=[copies, handlers],
        jobs=[jobs],
        checks=checks,
        facts=facts,
    )


if __name__ == "__main__":
    service(Path(os.environ["ECHO_FOLDER"])).main()
