"""The directory is heard: rights come by a queue of their own, and in silence old tokens of offices open nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pika
import psycopg
import pytest
from sqlalchemy import func, select

from services.chassis.database.tables import new_id
from services.chassis.errors import TokenTooOld
from services.chassis.messaging import deferred, relay
from services.chassis.messaging.beats import BEAT, beats, silent_seconds
from services.chassis.messaging.broker import EXCHANGE
from services.chassis.messaging.consumer import inbox
from services.chassis.messaging.deferred import Delivery
from services.chassis.messaging.intake import Intake
from services.chassis.messaging.outbox import outbox
from services.chassis.messaging.queues import access_queue, declare, queues_of
from services.chassis.security.tokens import SILENT_SECONDS, YOUNG_SECONDS, Authenticator
from services.contracts import gateway
from tests.chassis.echo import Said
from tests.chassis.wire import Loop, Wire, consuming, until
from tests.support.rig import Prepared, Rig, hear_the_directory
from tests.support.tokens import ISSUER, token

BACKLOG = 50_000
OFFICES = ("station", "social_worker", "admin", "auditor", "fund_manager", "fund_approver")


@contextmanager
def last_heard(rig: Rig, seconds_ago: float | None) -> Iterator[None]:
    """The last beat of the directory was so long ago, or there was none; nothing of it is deferred."""
    with rig.database.as_clerk() as clerk:
        clerk.execute(deferred.deferred.delete().where(deferred.deferred.c.headers["sender"].astext == "gateway"))
    with psycopg.connect(rig.prepared.urls["owner"].replace("+psycopg", ""), autocommit=True) as owner:
        owner.execute("delete from beats")
        if seconds_ago is not None:
            at = datetime.now(UTC) - timedelta(seconds=seconds_ago)
            owner.execute("insert into beats (publisher, sent_at) values ('gateway', %s)", [at])
    try:
        yield
    finally:
        with rig.database.transaction() as tx:
            hear_the_directory(tx)


def opens(authenticator: Authenticator, made: str) -> bool:
    try:
        authenticator.authenticate(made)
    except TokenTooOld:
        return False
    return True


@pytest.mark.parametrize("silent", [SILENT_SECONDS + 2, None], ids=["for half a minute", "ever"])
def test_while_the_directory_is_not_heard_offices_and_programs_need_young_tokens(
    echo: Rig, silent: float | None
) -> None:
    def made(age: int, *roles: str, **given: Any) -> str:
        return token(new_id(), community=echo.community_id, slug=echo.slug, roles=roles, age=age, **given)

    old = YOUNG_SECONDS + 2
    with last_heard(echo, silent):
        authenticator = Authenticator(echo.database, ISSUER)
        assert [opens(authenticator, made(old, "resident", role)) for role in OFFICES] == [False] * len(OFFICES)
        assert not opens(authenticator, made(old, kind="client", scopes=["notes:read"]))
        assert opens(authenticator, made(old, "resident", "volunteer", "team_leader", "shop"))  # not an office
        young = YOUNG_SECONDS - 10
        assert all(opens(authenticator, made(young, role)) for role in OFFICES)
        assert opens(authenticator, made(young, kind="client", scopes=["notes:read"]))
        assert opens(
            Authenticator(echo.database, ISSUER, hears_beats=False), made(old, "admin")
        )  # the directory itself


def test_as_long_as_the_directory_is_heard_an_old_token_is_good(echo: Rig) -> None:
    worker = token(new_id(), community=echo.community_id, slug=echo.slug, roles=["station"], age=400)
    with last_heard(echo, SILENT_SECONDS - 10):
        assert opens(Authenticator(echo.database, ISSUER), worker)


def test_a_token_that_is_too_old_is_refused_in_words_of_its_own(echo: Rig) -> None:
    by = echo.caller(new_id(), "station")
    old = token(by.id, community=echo.community_id, slug=echo.slug, roles=["station"], age=YOUNG_SECONDS + 2)
    context = echo.prepared.app.extensions["wulin"]
    with last_heard(echo, SILENT_SECONDS + 2):
        context.authenticator._seen_at = float("-inf")
        answer = echo.get("/notes", by=type(by)(by.id, old))
        public = echo.get("/bulletin", by=type(by)(by.id, old))  # its sender expects the rights of the token
    context.authenticator._seen_at = float("-inf")
    for one in (answer, public):
        assert (one.status_code, one.json["code"]) == (401, "token_too_old")
        assert 'error="invalid_token"' in one.headers["WWW-Authenticate"]
    assert echo.get("/notes", by=type(by)(by.id, old)).status_code == 200


def beat(rig: Rig, sent_at: datetime) -> Delivery:
    return rig.delivery(gateway.Beat(sent_at=sent_at))


def test_a_beat_is_noted_and_leaves_no_other_row(echo: Rig) -> None:
    now = datetime.now(UTC)
    with last_heard(echo, 3_600):
        for seconds in (20, 10, 15, -3_600):  # one comes late, and one from a clock that is wrong
            echo.consumer.take([beat(echo, now - timedelta(seconds=seconds))])
            with echo.database.transaction() as tx:
                assert silent_seconds(tx) == pytest.approx({-3_600: 0, 15: 10}.get(seconds, seconds), abs=3)
                assert tx.scalar(select(func.count()).select_from(beats)) == 1
        with echo.tx() as tx:
            assert not tx.all(select(inbox).where(inbox.c.type == BEAT))


@pytest.mark.parametrize("drop", [False, True], ids=["replayed", "dropped"])
def test_a_beat_says_nothing_while_an_event_about_a_right_is_deferred(echo: Rig, drop: bool) -> None:
    """As it was found: the event that ended a right was parked, and the beats after it said that all is known."""
    ended = echo.delivery(changed(new_id(), 2), sequence=2)
    broken = Delivery(ended.headers, b"{}", ended.sender)
    forged = echo.delivery(changed(new_id(), 2), sequence=2, sender="echo")  # keeps nobody waiting
    with last_heard(echo, 3_600):
        for delivery, heard in ((forged, True), (broken, False)):
            with psycopg.connect(echo.prepared.urls["owner"].replace("+psycopg", ""), autocommit=True) as owner:
                owner.execute("update beats set sent_at = now() - interval '1 hour'")
            echo.consumer.take([delivery, beat(echo, datetime.now(UTC))])
            with echo.database.transaction() as tx:
                assert (silent_seconds(tx) < 60) == heard
        if drop:
            with echo.database.as_clerk() as clerk:
                deferred.drop(clerk, [broken.event_id])
            echo.consumer.take([beat(echo, datetime.now(UTC))])
        else:
            echo.consumer.take([ended, beat(echo, datetime.now(UTC))])
        with echo.database.transaction() as tx:
            assert silent_seconds(tx) < 60


def test_a_beat_of_somebody_else_is_not_believed(echo: Rig) -> None:
    with last_heard(echo, 3_600):
        forged = echo.delivery(gateway.Beat(sent_at=datetime.now(UTC)), sender="echo")
        echo.consumer.take([forged])
        with echo.database.transaction() as tx:
            assert silent_seconds(tx) > 3_500
    assert echo.outcome(forged) == "parked: forged_sender"


@pytest.mark.slow
def test_the_directory_sends_no_beat_while_an_event_waits(
    prepare: Callable[[str], Prepared], wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relay, "BEAT_SECONDS", 0)
    directory = prepare("gateway")
    community, subject = new_id(), str(new_id())
    with directory.database.transaction(community) as tx:
        row = {"type": "gateway.session_ended.v1", "subject": subject, "data": {}, "time": datetime.now(UTC)}
        tx.add(outbox, id=new_id(), **row)
    stopping = threading.Event()
    sending = relay.Relay("gateway", directory.urls["clerk"], wire.url("gateway"), stopping)
    sending._held[subject] = (time.monotonic() + 3_600, 30)  # as if the broker had refused it
    with wire.channel() as channel:
        queue = channel.queue_declare("", exclusive=True).method.queue
        channel.queue_bind(queue, EXCHANGE, BEAT)
        loop = Loop(sending.run, stopping)
        until(lambda: sending.active)
        time.sleep(2.5)
        assert channel.basic_get(queue, auto_ack=True)[0] is None
        sending._held.clear()
        method, properties, body = until(lambda: _taken(channel, queue))
        loop.stop()
    assert (method.routing_key, properties.user_id) == (BEAT, "gateway")
    sent_at = gateway.Beat.read(body).sent_at
    assert abs((datetime.now(UTC) - sent_at).total_seconds()) < 10


def _taken(channel: Any, queue: str) -> Any:
    found = channel.basic_get(queue, auto_ack=True)
    return found if found[0] else None


@pytest.fixture
def rights(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The queue by which echo hears of rights, as the services do."""
    for contract in (gateway.PersonChanged, gateway.Beat):
        monkeypatch.setattr(contract, "consumers", (*contract.consumers, "echo"))
    declare(wire.url("topology"), "echo")
    yield access_queue("echo")
    with wire.channel() as channel:
        channel.queue_delete(access_queue("echo"))


def test_events_of_the_directory_come_by_the_queue_for_rights_alone(echo: Rig, wire: Wire, rights: str) -> None:
    assert queues_of("echo") == ("echo", "echo.access", "echo.dead")
    assert queues_of("gateway") == ("gateway", "gateway.dead")
    with wire.channel() as channel:
        channel.queue_bind("echo", EXCHANGE, "gateway.person_changed.v1")  # as a release before that queue did
    declare(wire.url("topology"), "echo")
    send(wire, echo.delivery(changed(new_id(), 2), sequence=2), "gateway")
    until(lambda: wire.depth(rights) == 1)
    assert wire.depth("echo") == 0


@pytest.mark.slow
def test_a_right_ends_within_seconds_behind_a_backlog(echo: Rig, wire: Wire, rights: str) -> None:
    worker = echo.person("station")
    with wire.channel("echo") as channel:
        for number in range(BACKLOG):
            said = echo.delivery(Said(note_id=new_id(), words=f"backlog {number}", weight=1))
            properties = pika.BasicProperties(headers=said.headers, user_id="echo")
            channel.basic_publish(EXCHANGE, Said.routing_key, said.body, properties)
    until(lambda: wire.depth() == BACKLOG, 60)
    _, behind = consuming(echo, wire)
    stopping = threading.Event()
    intake = Intake(wire.url(), rights, stopping)
    ahead = Loop(
        lambda: intake.run(echo.consumer.read, echo.consumer.work, None, lambda _: False), stopping, intake.wake
    )
    until(lambda: intake.connected and wire.depth() < BACKLOG)
    assert echo.get("/notes", by=worker).status_code == 200
    send(wire, echo.delivery(changed(worker.id, 2), sequence=2), "gateway")
    sent = time.monotonic()
    until(lambda: echo.get("/notes", by=worker).status_code == 401)
    assert time.monotonic() - sent < 5
    assert wire.depth() > BACKLOG / 2  # which is still there
    behind.stop()
    ahead.stop()


def send(wire: Wire, delivery: Delivery, sender: str) -> None:
    """Put a message on the wire."""
    with wire.channel(sender) as channel:
        channel.confirm_delivery()
        properties = pika.BasicProperties(headers=delivery.headers, user_id=sender)
        channel.basic_publish(EXCHANGE, delivery.headers["ce-type"], delivery.body, properties)


def changed(person_id: UUID, epoch: int) -> gateway.PersonChanged:
    """Somebody is a resident alone from now on."""
    return gateway.PersonChanged(
        person_id=person_id,
        roles=("resident",),
        epoch=epoch,
        age_band="adult",
        joined_on=date(2026, 1, 1),
        guardian_ids=(),
        consents=(),
        state="active",
        changed=("roles",),
    )
