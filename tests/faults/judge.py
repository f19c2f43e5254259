"""After the faults: the answers that each client got against what is stored, and every book against every other."""

from __future__ import annotations

import importlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Any
from uuid import UUID

import psycopg

from deploy.audit import examine
from deploy.deployment import Deployment
from deploy.operate import parked
from services.chassis.clock import real_now
from services.chassis.messaging import deferred
from services.chassis.messaging.contract import CONTRACTS, SERVICES, publisher
from tests.faults.clients import Write, path_below
from tests.faults.faults import Happened
from tests.journeys.neighbourhood import until
from tests.support.auditor import InProcess

AUDIT_SECONDS = 30
SETTLE_SECONDS = 120


@dataclass(frozen=True)
class Kind:
    """A kind of write: the name of its effect, from its path and answer, and the effects that are there."""

    service: str
    path: str
    effect: Callable[[Write, re.Match[str], Any], str]  # of the write, what its path matched, its answer
    there: str  # SQL: one row an effect
    answered: bool = True  # only an answer says how the effect is called


def _id(_: Write, __: re.Match[str], answer: Any) -> str:
    return str(answer["id"])


def _of_path(_: Write, path: re.Match[str], __: Any) -> str:
    return "/".join(path.groups())


# All but the first administrator, whom no call of the load adds.
_PEOPLE = "select person_id from role_grants where role = 'resident' and given_by not in (select id from operators)"
_ORDER_STEPS = "select order_id || '/' || replace(action, '_', '-') from order_moves where action in"
KINDS = {
    "人员 people": Kind("gateway", "/people", _id, _PEOPLE),
    "队伍 teams": Kind("orders", "/teams", _id, "select id from teams"),
    "服务项目 services": Kind("orders", "/services", _id, "select id from services"),
    "项目 projects": Kind("orders", "/projects", _id, "select id from projects"),
    "点单 orders": Kind("orders", "/orders", _id, "select id from orders"),
    "接单与服务 steps of orders": Kind(
        "orders",
        r"/orders/([^/]+)/(dispatch|accept|check-in|check-out|finish)",
        _of_path,
        f"{_ORDER_STEPS} ('dispatch', 'accept', 'check_in', 'check_out', 'finish')",
        answered=False,
    ),
    "评单 reviews": Kind(
        "orders",
        r"/orders/([^/]+)/reviews",
        lambda write, path, _: f"{path[1]}/{write.body['as']}",
        "select order_id || '/' || party from reviews",
        answered=False,
    ),
    "捐物 gifts": Kind("charity", "/gifts", _id, "select id from gifts"),
    "入库 gifts taken in": Kind(
        "charity", r"/gifts/([^/]+)/accept", _of_path, "select id from gifts where state = 'accepted'", answered=False
    ),
    "商户 shops": Kind("charity", "/shops", _id, "select id from shops"),
    "兑换项目 rewards": Kind("charity", "/rewards", _id, "select id from rewards"),
    "兑换 redemptions": Kind("charity", "/redemptions", _id, "select id from redemptions"),
    "取消兑换 cancellations": Kind(
        "charity",
        r"/redemptions/([^/]+)/cancel",
        _of_path,
        "select id from redemptions where state in ('cancelling', 'cancelled') or return_reason = 'cancelled'",
        answered=False,
    ),
    "领取 hand-overs": Kind(
        "charity",
        r"/redemptions/([^/]+)/hand-over",
        _of_path,
        "select id from redemptions where state = 'collected'",
        answered=False,
    ),
    "券核销 vouchers used": Kind("charity", r"/vouchers/[^/]+/use", _id, "select id from voucher_uses"),
    "倡议 campaigns": Kind("fund", "/campaigns", _id, "select id from campaigns"),
    "捐款 donations": Kind("fund", "/donations", _id, "select id from donations"),
    "支付通知 payment notices": Kind(
        "fund",
        "/payments/sandbox/notifications",
        lambda write, *_: str(write.body["notice_id"]),
        "select notice_id from payment_notices",
        answered=False,
    ),
    "拨款 grants": Kind("fund", "/grants", _id, "select id from grants"),
    "批准 approvals": Kind(
        "fund",
        r"/grants/([^/]+)/approve",
        lambda write, path, _: f"{path[1]}/{write.who}",
        "select id || '/' || one from grants, unnest(array[approved_1, approved_2]) one where one is not null",
        answered=False,
    ),
    "付款 payouts": Kind(
        "fund",
        r"/grants/([^/]+)/pay",
        lambda write, path, _: f"{path[1]}/{write.body['amount_fen']}",
        "select grant_id || '/' || amount_fen from payouts",
        answered=False,
    ),
}


@dataclass
class Verdict:
    """The rows at fault, by what is wrong with them; all empty when all is well."""

    lost: list[str] = field(default_factory=list)
    duplicated: list[str] = field(default_factory=list)
    invented: list[str] = field(default_factory=list)
    parked: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)  # equations of the books
    undelivered: list[str] = field(default_factory=list)  # between outbox and inbox
    failed_without_broker: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    def rows(self) -> Iterator[tuple[str, str]]:
        """Everything that is wrong."""
        for name, found in vars(self).items():
            for row in found:
                yield name, row


def judge_writes(deployment: Deployment, writes: Sequence[Write], verdict: Verdict) -> None:
    """X1, X2: what was acknowledged is there, once; nothing is there that nobody asked for."""
    for name, kind in KINDS.items():
        asked = [(write, match) for write in writes if (match := re.fullmatch(kind.path, path_below(write.path)[1]))]
        there = Counter(str(row[0]) for row in _read(deployment, kind.service, kind.there))
        expected: set[str] = set()
        possible: set[str] = set()
        for write, match in asked:
            effects = {kind.effect(write, match, answer) for answer in write.answers}
            if len(effects) > 1:
                verdict.duplicated.append(f"{name}: one key, {len(effects)} answers: {write.path} {write.key}")
            expected |= effects
            if not kind.answered and any(one.unknown for one in write.sendings):
                possible.add(kind.effect(write, match, None))
        verdict.lost += [f"{name}: {one}" for one in sorted(expected - there.keys())]
        verdict.duplicated += [f"{name}: {one} is there {many} times" for one, many in there.items() if many > 1]
        again = any(len(write.sendings) > 1 and write.outcome != "refused" for write, _ in asked)
        extra = sorted(there.keys() - expected - possible)
        for one in extra:
            (verdict.duplicated if again and kind.answered else verdict.invented).append(f"{name}: {one} unasked for")


def answered_differently(write: Write) -> list[str]:
    """X2: what was acknowledged is answered again in the same words.

    Private members are shown as a read shows them now: they may be empty in one of the answers, and who serves in an
    order comes further. Of a redemption only the id must be the same, since points settle it meanwhile; of a person
    too, who may have signed in meanwhile.
    """
    changing = path_below(write.path)[1].startswith(("/redemptions", "/people"))
    words = [answer["id"] if changing else answer | {"volunteers": None} for answer in write.answers]
    if not write.refusal and all(_says_the_same(words[0], one) for one in words):
        return []
    return [f"asked again, answered differently: {write.path} {write.key} {write.refusal}"]


def _says_the_same(one: Any, other: Any) -> bool:
    """Whether two answers agree wherever both say something."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_says_the_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return all(map(_says_the_same, one, other))
    return one == other or one in (None, []) or other in (None, [])


def judge_books(deployment: Deployment, verdict: Verdict) -> None:
    """L1–L8, X4–X8: every ledger is whole, and the services say the same of each other."""

    report = examine(InProcess(deployment), AUDIT_SECONDS)
    for service, said in report.services.items():
        verdict.broken += [f"{service} {check}: {row}" for check, rows in said["checks"].items() for row in rows]
    verdict.broken += [f"{one.fact} {one.key}: {dict(one.values)}" for one in report.differences]


def judge_messages(deployment: Deployment, verdict: Verdict) -> None:
    """X3: each service has received or parked every event that it consumes, and nothing else."""
    for name in SERVICES:
        importlib.import_module(f"services.contracts.{name}")
    published = {name: _read(deployment, name, "select id, type from outbox") for name in SERVICES}
    for consumer in SERVICES:
        meant = {
            event: kind
            for by in SERVICES
            for event, kind in published[by]
            if publisher(kind) == by and kind in CONTRACTS and consumer in CONTRACTS[kind].consumers
        }
        received = {row[0] for row in _read(deployment, consumer, "select event_id from inbox")}
        kept = {row[0] for row in _read(deployment, consumer, "select event_id from deferred")}
        verdict.undelivered += [
            f"{consumer} did not receive {meant[one]} {one}" for one in meant.keys() - received - kept
        ]
        verdict.undelivered += [f"{consumer} received what nobody published: {one}" for one in received - meant.keys()]


def judge_parked(deployment: Deployment, planted: Mapping[tuple[str, str], str], verdict: Verdict) -> None:
    """Exactly the poison is parked."""
    there = _parked(deployment)
    for place in there.keys() - planted.keys():
        verdict.parked.append(f"{place[0]}: {there[place]['type']} {place[1]}, {there[place]['reason']}")
    verdict.others += [f"poison not parked by {place[0]}: {planted[place]}" for place in planted.keys() - there.keys()]


def judge_replay(deployment: Deployment, planted: Mapping[tuple[str, str], str], verdict: Verdict) -> None:
    """Replayed, poison parks again, and nothing else comes of it; dropped, it is gone."""
    for name in ("replay", "drop"):
        for service in SERVICES:
            these = [UUID(event) for at, event in planted if at == service]
            with parked._clerk(deployment, service) as clerk:
                if name == "replay":
                    deferred.replay(clerk, real_now(), these)
                else:
                    deferred.drop(clerk, these)
        left = planted.keys() if name == "replay" else set()
        try:
            until(lambda left=left: _parked(deployment).keys() == left, SETTLE_SECONDS)  # type: ignore[misc]  # bound now
        except AssertionError:
            verdict.others.append(f"after {name} {len(_parked(deployment))} are parked, not {len(left)}")


def _parked(deployment: Deployment) -> dict[tuple[str, str], Any]:
    return {(row["service"], row["event_id"]): row for row in parked.listed(deployment, SERVICES)}


def judge_broker_away(writes: Sequence[Write], happened: Sequence[Happened], verdict: Verdict) -> int:
    """No write fails that was sent while only the broker was away, also where it waited until that was back; how many.

    Only what was still without an answer when the next fault came may blame that one.
    """
    away = [
        (one.began, one.ended, min((other.began for other in happened if other.began >= one.ended), default=inf))
        for one in happened
        if one.what == "rabbitmq" and one.fault != "kill"
    ]
    sent = [
        (write, sending)
        for write in writes
        for sending in write.sendings
        if any(began <= sending.began <= ended and sending.ended <= next_one for began, ended, next_one in away)
    ]
    failed = [
        f"{sending.status} {sending.why} after {sending.ended - sending.began:.1f} s: {write.path}"
        for write, sending in sent
        if sending.unknown
    ]
    verdict.failed_without_broker += failed
    return len(sent)


def on_its_way(deployment: Deployment) -> list[str]:
    """Events that wait to be sent, or to be worked again."""
    waiting = {
        "outbox": "select type from outbox where published_at is null",
        "deferred": "select reason from deferred where state = 'waiting'",
    }
    return [
        f"{service} {table}: {row[0]}"
        for service in SERVICES
        for table, sql in waiting.items()
        for row in _read(deployment, service, sql)
    ]


def unanswered(deployment: Deployment) -> list[str]:
    """Redemptions that wait for the answer of points."""
    sql = "select id from redemptions where state in ('reserved', 'cancelling')"
    return [f"redemption {row[0]}" for row in _read(deployment, "charity", sql)]


def _read(deployment: Deployment, service: str, sql: str) -> list[tuple[Any, ...]]:
    url = deployment.database_url(service, "audit").replace("+psycopg", "")
    with psycopg.connect(url, connect_timeout=5) as connection:
        return connection.execute(sql.replace("%", "%%")).fetchall()
