"""The judge finds what is lost, stored twice, unasked for, not consumed, contradictory or parked; a seed gives one
schedule."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import select

from services.chassis.database.tables import new_id
from services.chassis.messaging.consumer import inbox
from services.chassis.messaging.outbox import outbox
from services.contracts import gateway
from services.contracts.charity import GiftAccepted
from tests.faults import judge
from tests.faults.clients import Sending, Write
from tests.faults.faults import Happened
from tests.faults.recovery import Recovered
from tests.faults.schedule import ALL, KINDS, schedule
from tests.support.rig import Prepared, Rig

CI = Path(__file__).parents[2] / ".ci" / "run"
WITHOUT_ANSWER = Sending(0, 1, 0)


@pytest.fixture
def deployment(prepare: Callable[[str], Prepared]) -> Any:
    """All services' databases, by service and role."""
    return SimpleNamespace(database_url=lambda service, role: prepare(service).urls[role])


def opened(charity: Rig) -> Any:
    """A shop that was really opened."""
    return charity.made("/shops", {"name": f"街角{new_id()}", "staff": []}, by=charity.person("station"))


def write(*answers: Any, sendings: int = 1) -> Write:
    """Somebody wanted a shop and got these answers."""
    made = Write("", None, "/v1/communities/east/shops", str(new_id()), {"body": {}})
    made.sendings = [WITHOUT_ANSWER] * (sendings - 1) + [Sending(1, 2, 201)]
    made.answers = list(answers)
    return made


def judged(deployment: Any, *writes: Write) -> judge.Verdict:
    verdict = judge.Verdict()
    judge.judge_writes(deployment, writes, verdict)
    return verdict


def test_what_was_acknowledged_and_is_there_is_well(deployment: Any, charity: Rig) -> None:
    shop = opened(charity)
    rows = list(judged(deployment, write(shop, sendings=2)).rows())
    assert [row for row in rows if shop["id"] in str(row)] == []


def test_what_was_acknowledged_and_is_gone_is_lost(deployment: Any) -> None:
    gone = str(new_id())
    assert judged(deployment, write({"id": gone})).lost == [f"商户 shops: {gone}"]


def test_one_key_with_two_answers_is_duplicated(deployment: Any, charity: Rig) -> None:
    twice = write(opened(charity), opened(charity))
    assert [row for row in judged(deployment, twice).duplicated if twice.key in row]


@pytest.mark.parametrize(
    ("path", "answers", "refusal", "otherwise"),
    [
        ("shops", ({"id": "1", "name": "a"}, {"id": "1", "name": "a"}), "", False),
        ("shops", ({"id": "1", "name": "a"}, {"id": "1", "name": "b"}), "", True),
        ("orders", ({"id": "1", "address": "3 栋"}, {"id": "1", "address": None}), "", False),  # seen no more
        ("orders", ({"id": "1", "stays": [{"of": "a"}]}, {"id": "1", "stays": [{"of": "b"}]}), "", True),
        ("redemptions", ({"id": "1", "state": "reserved"}, {"id": "1", "state": "confirmed"}), "", False),
        ("redemptions", ({"id": "1", "state": "reserved"}, {"id": "2", "state": "reserved"}), "", True),
        ("shops", ({"id": "1"},), "409 out_of_stock", True),
    ],
)
def test_a_repeated_request_must_get_the_same_answer(
    path: str, answers: tuple[Any, ...], refusal: str, *, otherwise: bool
) -> None:
    asked = write(*answers)
    asked.path, asked.refusal = f"/v1/communities/east/{path}", refusal
    assert bool(judge.answered_differently(asked)) == otherwise


def test_what_nobody_asked_for_is_invented_and_after_a_second_sending_duplicated(deployment: Any, charity: Rig) -> None:
    extra = opened(charity)
    row = f"商户 shops: {extra['id']} unasked for"
    assert row in judged(deployment).invented
    assert row in judged(deployment, write(opened(charity), sendings=2)).duplicated


def test_a_write_that_fails_while_only_the_broker_is_away_is_reported() -> None:
    failed, verdict = write(), judge.Verdict()
    failed.sendings = [WITHOUT_ANSWER]
    for fault, reported in (("kill", 0), ("broker_stopped", 1)):
        assert judge.judge_broker_away([failed], [Happened(fault, "rabbitmq", 0, 5)], verdict) == reported
        assert len(verdict.failed_without_broker) == reported


def test_a_write_that_waited_for_the_broker_in_vain_is_reported_unless_another_fault_came() -> None:
    waited, verdict = write(), judge.Verdict()
    waited.sendings = [Sending(4, 8, 503)]
    stopped = Happened("broker_stopped", "rabbitmq", 0, 5)
    assert judge.judge_broker_away([waited], [stopped, Happened("kill", "orders-web", 7, 7)], verdict) == 0
    assert judge.judge_broker_away([waited], [stopped, Happened("kill", "orders-web", 9, 9)], verdict) == 1
    assert len(verdict.failed_without_broker) == 1


def accepted(charity: Rig) -> str:
    """A gift that charity has taken in: its event waits for the relay, and nobody else knows of it."""
    station, donor = charity.person("station"), charity.person()
    line = {"name": "大米", "category": "食品", "quantity": 2, "unit": "袋", "expires_on": "2027-06-30"}
    gift = charity.made("/gifts", {"donor": {"person_id": str(donor.id)}, "lines": [line], "units": 2}, by=station)
    charity.made(f"/gifts/{gift['id']}/accept", {"units": 2}, by=station)
    with charity.tx() as tx:
        query = select(outbox.c.id).where(tx.in_community(outbox), outbox.c.type == GiftAccepted.routing_key)
        return str(tx.all(query)[0].id)


def test_events_that_were_not_received_and_events_that_were_not_published(deployment: Any, charity: Rig) -> None:
    accepted_id, verdict = accepted(charity), judge.Verdict()
    with charity.tx() as tx:
        received = [str(row.event_id) for row in tx.all(select(inbox.c.event_id).where(tx.in_community(inbox)))]
    judge.judge_messages(deployment, verdict)
    assert {
        f"{consumer} did not receive {GiftAccepted.routing_key} {accepted_id}" for consumer in ("points", "fund")
    } <= {*verdict.undelivered}
    assert {f"charity received what nobody published: {one}" for one in received} <= {*verdict.undelivered}


def test_books_that_say_different_things_are_broken(
    deployment: Any, charity: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    accepted(charity)
    monkeypatch.setattr(judge, "AUDIT_SECONDS", 0)
    verdict = judge.Verdict()
    judge.judge_books(deployment, verdict)
    assert [row for row in verdict.broken if row.startswith(f"gift_units {charity.community_id}")]


def parked(charity: Rig) -> str:
    """The id of a message that nobody can read."""
    delivery = charity.delivery(gateway.SessionEnded(session_id=new_id(), person_id=new_id(), ended_at=charity.now))
    charity.consumer.take([replace(delivery, body=b"{")])
    assert charity.outcome(delivery).startswith("parked")
    return str(delivery.headers["ce-id"])


def test_what_is_parked_is_the_poison_and_nothing_else(deployment: Any, charity: Rig) -> None:
    healthy, poison, gone = parked(charity), parked(charity), str(new_id())
    planted = {("charity", poison): "cut off", ("charity", gone): "giant"}
    verdict = judge.Verdict()
    judge.judge_parked(deployment, planted, verdict)
    rows = [row for row in verdict.parked if healthy in row or poison in row]
    assert len(rows) == 1
    assert healthy in rows[0]
    assert verdict.others == ["poison not parked by charity: giant"]


def test_poison_that_does_not_park_again_is_reported(
    deployment: Any, charity: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody works here, so what is replayed stays where it waits."""
    monkeypatch.setattr(judge, "SETTLE_SECONDS", 0.2)
    verdict = judge.Verdict()
    judge.judge_replay(deployment, {("charity", parked(charity)): "cut off"}, verdict)
    assert verdict.others[0].startswith("after replay")


def recovered(what: str, hit: float, began: float, works_at: float) -> Recovered:
    return Recovered(Happened("kill", what, hit, began), began, works_at)


@pytest.mark.parametrize(
    ("one", "other", "seconds"),
    [
        (("orders-web", 10, 10, 12), ("points-web", 11, 11, 13), 2),
        (("orders-web", 10, 10, 14), ("orders-web", 11, 11, 14), None),
        (("orders-web", 11, 11, 14), ("orders-web", 10, 10, 14), 3),
        (("orders-web", 11, 11, 14), ("postgres", 3, 5, 14), None),
        (("orders-web", 11, 11, 20), ("postgres", 3, 5, 14), 6),
        (("orders-web", 11, 11, 20), ("rabbitmq", 3, 5, 14), 9),
        (("orders-worker", 11, 11, 14), ("rabbitmq", 3, 5, 14), None),
        (("orders-worker", 11, 11, 14), ("rabbitmq", 3, 5, 10), 3),
        (("rabbitmq", 12, 12, 20), ("postgres", 8, 8, 19.5), None),
        (("rabbitmq", 8, 8, 20), ("postgres", 12, 12, 14), 6),
        (("postgres", 10, 10, 20), ("rabbitmq", 11, 11, 18), 10),
        (("rabbitmq", 10, 10, 20), ("orders-web", 12, 12, 14), 10),
    ],
)
def test_a_recovery_counts_from_the_last_that_it_met(
    one: tuple[str, float, float, float], other: tuple[str, float, float, float], seconds: float | None
) -> None:
    assert recovered(*one).alone([recovered(*one), recovered(*other)]) == seconds


def test_the_day_before_anything_lands_holds_all_that_it_names() -> None:
    """In too short a day the other faults leave no moment for a kill."""
    found = re.search(r"SEED=(\d+) MINUTES=(\d+) FAULTS=(\S+) .*make faults$", CI.read_text(), re.MULTILINE)
    assert found
    seed, minutes, kinds = int(found[1]), int(found[2]), found[3].split(",")
    day = schedule(seed, minutes * 60, kinds)
    assert {one.fault for one in day} == {"kill"}.union(*(KINDS[kind] for kind in kinds if kind != "kill"))
    assert sum(one.fault == "kill" for one in day) > 10


@pytest.mark.parametrize("seed", range(5))
def test_a_seed_is_a_day_with_every_fault_in_it(seed: int) -> None:
    day = schedule(seed, 600, ALL)
    assert day == schedule(seed, 600, ALL)
    assert day != schedule(seed + 1, 600, ALL)
    assert {one.fault for one in day} == {"kill"}.union(*(KINDS[kind] for kind in ALL if kind != "kill"))
    assert sum(one.fault == "kill" for one in day) >= 150


def test_a_long_absence_of_the_broker_comes_once() -> None:
    assert [one.fault for one in schedule(1, 2_400, ["away"])] == ["broker_away"]
