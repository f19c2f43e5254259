"""A transaction of a batch of communities: its two walls, and what a refusal in it takes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import ProgrammingError

from services.chassis.database.bulk import rows_as_json, rows_given
from services.chassis.database.service_database import Database
from services.chassis.database.sql_text import OfCommunity
from services.chassis.database.statements import by_id, many
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import NotYet, Refused
from services.chassis.messaging.batches import RefusalCollector, one_by_one
from services.chassis.messaging.consumer import Consumer, Handlers
from services.chassis.messaging.contract import ReceivedEvent
from tests.chassis.echo import Note, Said, Whispered, notes
from tests.support.rig import MORNING, Rig

COUNT = select(func.count()).select_from(notes)
NOTES = many(select(notes.c.community_id, *notes.c).select_from(rows_given(notes, "id")), OfCommunity(Note))
ONE = by_id(notes, Note)


def row(words: str, **given: Any) -> dict[str, Any]:
    return {"id": new_id(), "words": words, "state": "open", "due_at": MORNING, "version": 1, **given}


@pytest.fixture
def three(echo: Rig) -> list[Rig]:
    """Three communities with a note each, of one id."""
    rigs = [echo, echo.other, Rig(echo.prepared)]
    same = new_id()
    for rig in rigs:
        with rig.tx() as tx:
            tx.add(notes, **row("hello", id=same))
    return rigs


def ids(rigs: Sequence[Rig]) -> set[UUID]:
    return {rig.community_id for rig in rigs}


# ---- row security alone: no statement here names a community -------------------------------------------


def test_a_batch_sees_and_changes_the_rows_of_its_communities_alone(three: list[Rig]) -> None:
    with three[0].database.batch(ids(three[:2])) as tx:
        assert tx.scalar(COUNT) == 2
        assert tx.execute(update(notes).values(words="changed")).rowcount == 2
    with three[2].tx() as tx:
        assert tx.scalar(select(notes.c.words)) == "hello"


def test_a_batch_writes_no_row_of_another_community(three: list[Rig]) -> None:
    foreign = notes.insert().values(community_id=three[2].community_id, **row("foreign"))
    with pytest.raises(ProgrammingError, match="row-level security"), three[0].database.batch(ids(three[:2])) as tx:
        tx.execute(foreign)


def test_the_communities_end_with_the_transaction(three: list[Rig]) -> None:
    one = Database(*(three[0].prepared.urls[role] for role in ("app", "clerk", "worker")), worker_pool_size=1)
    try:
        with one.batch(ids(three)) as tx:
            assert tx.scalar(COUNT) == 3
        with one.batch({new_id()}) as tx:  # the same session
            assert tx.scalar(COUNT) == 0
    finally:
        one.dispose()


def test_the_role_of_the_worker_does_not_look_at_the_community_of_requests(three: list[Rig]) -> None:
    """And the application's role does not look at the communities of batches: neither setting opens the other's."""
    setting = text("select set_config(:name, :value, true)")
    with three[0].database.batch({new_id()}) as tx:
        tx.execute(setting, {"name": "wulin.community", "value": str(three[0].community_id)})
        assert tx.scalar(COUNT) == 0
    with three[0].database.transaction(new_id()) as tx:
        tx.execute(setting, {"name": "wulin.communities", "value": "{" + str(three[0].community_id) + "}"})
        assert tx.scalar(COUNT) == 0


# ---- the statements alone: row security is off ----------------------------------------------------------


@pytest.fixture
def open_table(postgres: str, three: list[Rig]) -> Iterator[list[Rig]]:
    """Row security off, as if a migration had forgotten it."""
    with psycopg.connect(
        postgres,
        dbname=psycopg.conninfo.conninfo_to_dict(three[0].prepared.urls["app"].replace("+psycopg", ""))["dbname"],
        autocommit=True,
    ) as connection:
        connection.execute("alter table notes disable row level security")
        try:
            yield three
        finally:
            connection.execute("alter table notes enable row level security")


def test_rows_are_found_by_their_own_community(open_table: list[Rig]) -> None:
    with open_table[0].database.batch(ids(open_table[:2])) as tx:
        assert tx.scalar(COUNT) >= 3  # a statement without the community sees all
        same = tx.scalar(select(notes.c.id).where(notes.c.community_id == open_table[0].community_id))
        keys = [{"community_id": rig.community_id, "id": same} for rig in open_table[:2]]
        found = tx.read(NOTES(rows=rows_as_json(keys)))
        assert {community_id for community_id, _ in found} == ids(open_table[:2])
        tx.change_all(notes, ("id",), [key | {"state": "closed"} for key in keys])
    with open_table[2].tx() as tx:
        assert tx.read(ONE(id=same)).state == "open"


@pytest.mark.parametrize("how", ["add_all", "put_all", "change_all", "rows_to_lock", "add_new"])
def test_rows_of_another_community_are_not_sent(open_table: list[Rig], how: str) -> None:
    key = () if how in ("add_all", "rows_to_lock", "add_new") else (("id",),)
    with open_table[0].database.batch(ids(open_table[:2])) as tx:
        rows = [row("foreign", community_id=open_table[2].community_id)]
        with pytest.raises(RuntimeError, match="not for"):
            getattr(tx, how)(notes, *key, rows)


def test_a_batch_enters_only_its_own_communities_and_needs_one_for_a_statement_of_one(three: list[Rig]) -> None:
    with three[0].database.batch(ids(three[:2])) as tx:
        with pytest.raises(RuntimeError, match="not for"):
            tx.enter(three[2].community_id)
        with pytest.raises(RuntimeError, match="none of them"):
            tx.in_community(notes)
        with pytest.raises(KeyError):
            tx.read(ONE(id=new_id()))
    with three[0].database.batch(ids(three[:2])) as tx, tx.within(three[1].community_id):
        assert tx.read(ONE(id=tx.scalar(select(notes.c.id).limit(1)))).words == "hello"


# ---- refusals --------------------------------------------------------------------------------------------


class Wrong(Refused):
    """An event of these tests is refused."""

    code = "wrong"
    zh = "有误"
    en = "Wrong"


def said(words: str) -> Said:
    return Said(note_id=new_id(), words=words, weight=1)


def test_what_is_refused_is_taken_out_at_once_and_the_rest_is_worked_once_more(echo: Rig) -> None:
    own, runs = Handlers("echo"), []

    @own.handles(Said)
    def judge(_: Tx, received: Sequence[ReceivedEvent[Said]]) -> None:
        runs.append(len(received))
        refused = RefusalCollector()
        for one in received:
            with refused.by(one):
                if one.event.words != "good":
                    raise Wrong if one.event.words == "wrong" else NotYet
        refused.check()

    deliveries = [echo.delivery(said(words)) for words in ["good", "wrong", "good", "early", "good", "wrong"]]
    Consumer(echo.database, own).take(deliveries)
    assert [echo.outcome(one) for one in deliveries] == [
        "done", "parked: wrong", "done", "waiting: not_yet", "done", "parked: wrong",
    ]  # fmt: skip
    assert runs == [6, 3]


def test_many_refusals_of_one_by_one_are_found_by_halves(echo: Rig) -> None:
    """Else each would cost a transaction of the whole batch."""
    own, calls = Handlers("echo"), []

    @own.handles(Whispered)
    @one_by_one
    def judge(_: Tx, received: ReceivedEvent[Whispered]) -> None:
        calls.append(received.id)
        if received.event.words == "wrong":
            raise Wrong

    events = [Whispered(note_id=new_id(), words="good" if n % 2 else "wrong", weight=1) for n in range(64)]
    deliveries = [echo.delivery(event) for event in events]
    Consumer(echo.database, own).take(deliveries)
    outcomes = [echo.outcome(one) for one in deliveries]
    assert outcomes == ["done" if n % 2 else "parked: wrong" for n in range(64)]
    assert len(calls) < 64 * 8


def test_what_waited_and_is_refused_later_names_no_other_event(echo: Rig) -> None:
    """A constraint refuses a change of the first event when the second one reads: the second is not to blame."""
    own = Handlers("echo")
    with echo.tx() as tx:
        tx.add(notes, **row("taken"))

    @own.handles(Whispered)
    @one_by_one
    def write(tx: Tx, received: ReceivedEvent[Whispered]) -> None:
        with tx.refusing({"notes_words_once": Wrong}):
            tx.read(many(select(notes.c.id).limit(1))())
            tx.add(notes, **row(received.event.words))

    def note(words: str, number: int) -> Whispered:
        return Whispered(note_id=UUID(int=number), words=words, weight=1)

    deliveries = [echo.delivery(note("taken", 1)), echo.delivery(note("free", 2)), echo.delivery(note("also", 3))]
    Consumer(echo.database, own).take(deliveries)
    assert [echo.outcome(one) for one in deliveries] == ["parked: wrong", "done", "done"]


def test_one_by_one_works_communities_handlers_and_aggregates_in_one_order(three: list[Rig]) -> None:
    """Whatever the order of arrival: two consumers whose batches have the same rows can't wait for each other."""
    own, order = Handlers("echo"), []

    @own.handles(Whispered)
    @one_by_one
    def first(_: Tx, received: ReceivedEvent[Whispered]) -> None:
        order.append((received.community_id, 1, received.event.note_id))

    @own.handles(Said, Whispered)
    @one_by_one
    def second(_: Tx, received: ReceivedEvent[Said | Whispered]) -> None:
        order.append((received.community_id, 2, received.event.note_id))

    events = [kind(note_id=new_id(), words="x", weight=1) for kind in (Said, Whispered, Whispered)]
    deliveries = [rig.delivery(event) for event in reversed(events) for rig in reversed(three)]
    Consumer(three[0].database, own).take(deliveries)
    assert len(order) == 5 * len(three)
    assert order == sorted(order)


def test_a_message_that_nobody_foresaw_is_parked_and_the_others_are_done(
    echo: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Said.read

    def strict(body: bytes) -> Said:
        if b"unforeseen" in body:
            raise AttributeError
        return read(body)

    monkeypatch.setattr(Said, "read", strict)
    deliveries = [echo.delivery(said(words)) for words in ("before", "unforeseen", "after")]
    echo.consumer.take(deliveries)
    assert [echo.outcome(one) for one in deliveries] == ["done", "parked: unreadable", "done"]
