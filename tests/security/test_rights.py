"""What people of the community itself, with nothing to do with a thing, see of it and can do to it: nothing."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import median
from typing import Any

import pytest

from deploy.deployment import Deployment
from deploy.local.platform import Platform
from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import SERVICES
from services.chassis.security.roles import expanded
from tests.journeys.neighbourhood import Neighbourhood, opened
from tests.journeys.strangers import Document, Operation
from tests.journeys.tables import settled
from tests.security.conftest import STRANGERS, Target
from tests.security.wire import Wire, statuses

AT_ONCE = 6
EVERYBODYS = {  # every member of the community may read these, each with its reason
    "get_campaign": "what the community asks for",
    "get_fund": "what the fund holds is everybody's business",
    "list_earmarks": "what the fund holds for what",
    "get_person": "the name that others call somebody by, nothing else",
    "get_project": "what a quarter's list promises",
    "get_reward": "the catalogue",
    "get_service": "the catalogue",
    "get_setting": "how the community has set things up",
    "get_shop": "where vouchers are honoured",
    "get_team": "whom to ask",
}
OFFICES = {"social_worker": ("amend_project", "close_project")}  # theirs to do whoever began it
KNOWN_BY = {"social_worker": ("name", "phone")}  # who visits people knows them


@dataclass(frozen=True)
class Answer:
    """The answer to one caller who read something."""

    operation: Operation
    who: str
    status: int
    headers: Mapping[str, str]
    body: Any

    def __str__(self) -> str:
        return f"{self.operation.name} by {self.who}: {self.status} {json.dumps(self.body, ensure_ascii=False)[:300]}"


@pytest.fixture(scope="module")
def answers(document: Document, target: Target) -> list[Answer]:
    """Everything there is to read, as read by everybody who may call."""
    readers = target.strangers | {f"{role} of it": who for role, who in target.crowd.people.items()}
    readers |= {"program": target.program}

    def read(operation: Operation, who: str) -> Answer:
        path = operation.at(target.slug, target.crowd.ids)
        answer = target.program.connection.send("GET", path, token=readers[who].token)
        return Answer(operation, who, answer.status, dict(answer.headers), json.loads(answer.data))

    reading = [(one, who) for one in document.operations if one.method == "GET" for who in readers]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(lambda one: read(*one), reading))


# ---- A2: other people's things ------------------------------------------------------------------------------


def test_a_stranger_gets_nowhere_with_what_is_anothers(platform: Platform, document: Document, target: Target) -> None:
    before = {service: settled(platform.layout, service, "wulin_", target.slug) for service in SERVICES}

    def attempt(operation: Operation, role: str) -> str | None:
        who = target.strangers[role].at(target.crowd.here.now)
        answer = who.connection.send(
            operation.method,
            operation.at(target.slug, target.crowd.ids),
            token=who.token,
            body=document.body(operation, target.crowd.ids),
            headers=operation.precondition | {"X-Wulin-Now": target.crowd.here.now.isoformat()},
        )
        refused = {403, 404} if operation.method == "GET" else {403, 404, 409}
        return (
            None if answer.status in refused else f"{operation.name} by {role}: {answer.status} {answer.data[:200]!r}"
        )

    tries = [
        (operation, role)
        for operation in document.operations
        for role in STRANGERS
        if operation.needed and not expanded([role]).isdisjoint(operation.roles)
        if operation.name not in EVERYBODYS and operation.name not in OFFICES.get(role, ())
    ]
    assert len(tries) > 60
    with ThreadPoolExecutor(AT_ONCE) as pool:
        wrong = [error for error in pool.map(lambda one: attempt(*one), tries) if error]
    assert not wrong, "\n".join(wrong)
    after = {service: settled(platform.layout, service, "wulin_", target.slug) for service in SERVICES}
    assert after == before


# ---- A4: more than one should see ---------------------------------------------------------------------------


def test_nobody_reads_more_than_the_document_says(document: Document, answers: list[Answer]) -> None:
    assert {one.status for one in answers} <= {200, 403, 404, 422}  # 422: a list that needs a filter
    wrong = [
        f"{one} shows {names}"
        for one in answers
        if one.status == 200 and (names := set(_unlisted(document, _schema(one.operation), one.body)))
    ]
    assert wrong == []


def test_strangers_read_nothing_that_is_private(target: Target, answers: list[Answer]) -> None:
    """Names, numbers, addresses, words, codes: in no answer to who has nothing to do with them, program or person."""
    lists = [one for one in answers if one.status == 200 and one.who in (*STRANGERS, "program")]
    assert len(lists) > 100
    wrong = [
        f"{one.operation.name} tells {one.who} the {what}"
        for one in lists
        for what, words in target.private.items()
        if words in json.dumps(one.body, ensure_ascii=False) and what not in KNOWN_BY.get(one.who, ())
    ]
    assert wrong == []
    station = json.dumps([one.body for one in answers if one.who == "admin of it"], ensure_ascii=False)
    assert target.private["name"] in station  # it is there to be seen, by who may


def _schema(operation: Operation) -> Any:
    content = operation.about["responses"]["200"]["content"]
    return content["application/json"]["schema"]


def _unlisted(document: Document, schema: Any, value: Any) -> Iterator[str]:
    """Members of an answer that its schema does not name."""
    schema = document.resolved(schema)
    if isinstance(value, list):
        for one in value:
            yield from _unlisted(document, schema.get("items", {}), one)
    if isinstance(value, dict) and "properties" in schema:
        yield from value.keys() - schema["properties"].keys()
        for name in value.keys() & schema["properties"].keys():
            yield from _unlisted(document, schema["properties"][name], value[name])


# ---- A25: what browsers and caches between keep and give on ------------------------------------------------


def test_no_answer_is_kept_on_its_way_nor_given_to_other_pages(answers: list[Answer]) -> None:
    for one in answers:
        headers = {name.lower(): value for name, value in one.headers.items()}
        if one.operation.roles:
            assert headers["cache-control"] == "no-store", one
        assert headers["x-content-type-options"] == "nosniff", one
        assert not {"set-cookie", "access-control-allow-origin", "access-control-allow-credentials"} & headers.keys(), (
            one
        )


def test_another_page_may_not_ask(target: Target) -> None:
    """Neither the question beforehand nor the request itself is answered for another origin."""
    path = target.crowd.here.connection.base_url + f"/v1/communities/{target.slug}/orders"
    asked = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    token = {"Authorization": f"Bearer {target.strangers['resident'].token}", "Origin": "https://evil.example"}
    for method, headers in (("OPTIONS", asked), ("GET", token)):
        answer = target.crowd.here.connection.pool.request(method, path, headers=headers)
        assert not [name for name in answer.headers if name.lower().startswith("access-control-")], method


# ---- A6, A18: who one says one is, and other ways to write a path ---------------------------------------


def request(path: str, token: str, *headers: str, method: str = "GET") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: wulin.test", f"Authorization: Bearer {token}", *headers]
    return "\r\n".join((*lines, "Connection: close", "", "")).encode()


def test_nobody_is_who_they_say_but_by_their_token(target: Target, wire: Wire) -> None:
    resident, admin = target.strangers["resident"], target.crowd.people["admin"]
    path = f"/v1/communities/{target.slug}/clients"  # the administrator's
    said = [
        f"{name}: {value}"
        for name, value in (
            ("X-User-Id", admin.id), ("X_User_Id", admin.id), ("x-user-id", admin.id), ("X-Roles", "admin"),
            ("X-Wulin-Principal", admin.id), ("X-Forwarded-User", "admin"), ("X-Forwarded-For", "127.0.0.1"),
            ("X-Original-URL", path), ("X-Rewrite-URL", path), ("X-HTTP-Method-Override", "GET"),
            ("Cookie", "role=admin"),
        )
    ]  # fmt: skip
    assert statuses(wire.say(request(path, resident.token, *said))) == [403]
    assert statuses(wire.say(request(path, resident.token, *said, *said))) == [403]
    two = f"Authorization: Bearer {admin.token}"
    assert statuses(wire.say(request(path, resident.token, two))) in ([400], [403])  # never the second


def test_no_header_takes_another_away(target: Target, wire: Wire) -> None:
    """`Connection` may name headers of this hop; what we tell the services is not among them."""
    admin = target.crowd.people["admin"]
    names = "Authorization, X-Request-Id, X-Forwarded-For, X-Wulin-Now, Host"
    raw_answer = wire.say(
        request(
            f"/v1/communities/{target.slug}/clients", admin.token, f"Connection: {names}", "X-Request-Id: hop-by-hop-1"
        )
    )
    assert statuses(raw_answer) == [200]
    assert b"hop-by-hop-1" in raw_answer


@pytest.mark.parametrize(
    "bent",
    [
        "{below}/orders/../clients", "{below}/orders/%2e%2e/clients", "{below}/orders/..;/clients", "{below}//clients",
        "{below}/./clients", "{below}/orders%2f..%2fclients", "{below}/orders%252f..%252fclients", "{below}/clients%00",
        "{below}/clients.", "{below}/CLIENTS", "{below}/clients/", "{below}/clients%20", "{below}/clients;x=1",
        "{below}/orders\\..\\clients", "/{below}/clients", "http://wulin.test{below}/orders/../clients",
        "{below}/orders/..%c0%af../clients", "{below}/%63lients/%2e", "{below}/clients/%2e%2e%2fclients",
    ],
)  # fmt: skip
def test_another_spelling_of_a_path_permits_nothing_more(
    platform: Platform, target: Target, wire: Wire, bent: str
) -> None:
    """At the gateway as at each service that could be taken for the owner of the path."""
    path = bent.format(below=f"/v1/communities/{target.slug}")
    resident, admin = target.strangers["resident"], target.crowd.people["admin"]
    assert statuses(wire.say(request(path, resident.token)))[:1] in ([400], [403], [404])
    assert statuses(wire.say(request(path, admin.token)))[:1] in ([400], [404])
    for service in ("gateway", "orders"):
        inside = Wire(platform.layout.ports[f"{service}-web"])
        assert statuses(inside.say(request(path, resident.token)))[:1] not in ([200], [500])


# ---- A1: what is left of the wall between communities ----------------------------------------------------


@pytest.fixture(scope="module")
def mine(deployment: Deployment) -> Neighbourhood:
    """The community of the attacker."""
    return opened(deployment, "attackers")


def test_a_cursor_of_another_community_shows_nothing_of_it(target: Target, mine: Neighbourhood) -> None:
    moves = f"/orders/{target.crowd.ids['order_id']}/moves"
    cursors = {path: target.crowd.here.station.get(f"{path}?limit=1")["next"] for path in ("/people", moves)}
    assert all(cursors.values())
    shown = json.dumps(mine.admin.get(f"/people?limit=100&cursor={cursors['/people']}"))
    assert [id_ for id_ in target.crowd.ids.values() if id_ in shown] == []
    assert mine.admin.refused(f"{moves}?cursor={cursors[moves]}", method="GET").status == 404


def test_a_key_of_another_community_answers_nothing_of_it(target: Target, mine: Neighbourhood) -> None:
    key, body = str(new_id()), {"name": "同名货架", "kind": "shelf"}
    theirs = target.crowd.here.station.post("/places", body, Idempotency_Key=key)
    assert mine.station.post("/places", body, Idempotency_Key=key)["id"] != theirs["id"]


def test_an_id_of_another_community_takes_no_longer_than_an_unknown_id(target: Target, mine: Neighbourhood) -> None:
    """Asked in turn, so that both meet the same noise; the bound is wide, for it is noisy."""
    taken: dict[str, list[float]] = {target.crowd.ids["order_id"]: [], str(new_id()): []}
    for _ in range(40):
        for order, seconds in taken.items():
            began = time.perf_counter()
            assert mine.admin.refused(f"/orders/{order}", method="GET").status == 404
            seconds.append(time.perf_counter() - began)
    faster, slower = sorted(map(median, taken.values()))
    assert slower < 2 * faster + 0.005
