"""Nobody sees or touches another community: every route, with real ids, while either of the two walls is down.

The walls are the application's own filter and the database's row security. Each must hold alone, so each is
taken down in turn, on a copy of the databases; with both down the same requests get through, which shows that
they would have been noticed.
"""

from __future__ import annotations

import importlib
import json
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import psycopg
import pytest

from deploy.client import Connection
from deploy.deployment import Deployment, module
from deploy.local.layout import Layout
from deploy.local.platform import Platform
from deploy.local.servers import postgres_programs
from deploy.postgres.roles import ROLES, create
from services.chassis.config import settings
from services.chassis.database.service_database import Database
from services.chassis.messaging.contract import SERVICES
from tests.journeys.crowded import Crowded, crowd
from tests.journeys.neighbourhood import opened
from tests.journeys.strangers import Attempt, Document, tells_of
from tests.journeys.tables import COPY, settled

Send = Callable[[Attempt, str], tuple[int, str]]  # an attempt with a token: status and answer


@pytest.fixture(scope="module")
def crowds(deployment: Deployment) -> list[Crowded]:
    """Two communities in which everything has happened."""
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda slug: crowd(opened(deployment, slug)), ("apart-east", "apart-west")))


@pytest.fixture(scope="module")
def document(platform: Platform) -> Document:
    """The document as the gateway serves it."""
    return Document(Connection(platform.layout.base_url).call("GET", "/v1/openapi.json"))


@pytest.fixture(scope="module")
def attempts(document: Document, crowds: list[Crowded]) -> list[Attempt]:
    """All that the west could try on the east."""
    east, west = crowds
    return document.attempts(west.here.slug, west.ids, east.here.slug, east.ids)


@pytest.fixture(scope="module")
def copies(platform: Platform, crowds: list[Crowded]) -> None:
    """The five databases once more, with all rights and policies."""
    for service in SERVICES:
        settled(platform.layout, service, "wulin_")
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda service: copied(platform.layout, service), SERVICES))


def test_the_document_asks_for_nothing_that_we_have_not(document: Document, crowds: list[Crowded]) -> None:
    """A new kind of thing must be put into the crowded community, or its routes would be tried with nothing."""
    needed = {name for operation in document.operations for name in operation.needed}
    assert needed <= set(crowds[0].ids)
    assert len(document.operations) > 100


def test_owners_find_what_strangers_must_not(document: Document, crowds: list[Crowded]) -> None:
    """The ids are real: whoever belongs there reads them all."""
    east = crowds[0]
    for operation in document.operations:
        if operation.method == "GET":
            path = operation.at(east.here.slug, east.ids)
            answer = east.here.connection.send("GET", path, token=east.reader(operation).token)
            assert answer.status == 200, (operation.name, answer.data)


def test_through_the_gateway(platform: Platform, crowds: list[Crowded], attempts: list[Attempt]) -> None:
    def send(attempt: Attempt, token: str) -> tuple[int, str]:
        method, path = attempt.operation.method, attempt.path
        answer = crowds[0].here.connection.send(method, path, token=token, body=attempt.body, headers=attempt.headers)
        return answer.status, answer.data.decode()

    come_to_nothing(platform.layout, crowds, attempts, send, prefix="wulin_")


@pytest.mark.parametrize("service", SERVICES)
def test_with_row_security_alone(
    platform: Platform, copies: None, crowds: list[Crowded], attempts: list[Attempt], service: str
) -> None:
    with inside(platform.layout, service, application_filter=False) as send:
        mine = [one for one in attempts if one.operation.service == service]
        come_to_nothing(platform.layout, crowds, mine, send, prefix=COPY)


@pytest.mark.parametrize("service", SERVICES)
def test_with_the_applications_filter_alone(
    platform: Platform, copies: None, crowds: list[Crowded], attempts: list[Attempt], service: str
) -> None:
    with unsecured(platform.layout, service), inside(platform.layout, service, application_filter=True) as send:
        mine = [one for one in attempts if one.operation.service == service]
        come_to_nothing(platform.layout, crowds, mine, send, prefix=COPY)


@pytest.mark.parametrize("service", SERVICES)
def test_without_both_protections_it_would_be_noticed(
    platform: Platform, copies: None, crowds: list[Crowded], attempts: list[Attempt], service: str
) -> None:
    reading = [one for one in attempts if one.operation.service == service and one.operation.method == "GET"]
    with unsecured(platform.layout, service), inside(platform.layout, service, application_filter=False) as send:
        answers = [send(one, crowds[1].may(one.operation.roles).token) for one in reading]
    assert any(status == 200 and tells_of(text, crowds[0].ids) for status, text in answers)


# ---- how -------------------------------------------------------------------------------------------------


def come_to_nothing(layout: Layout, crowds: list[Crowded], attempts: list[Attempt], send: Send, *, prefix: str) -> None:
    """No attempt succeeds, no answer shows anything, and nothing of the other community has changed."""
    east, west = crowds
    before = {service: settled(layout, service, prefix) for service in SERVICES}
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda one: send(one, west.may(one.operation.roles).token), attempts))
    wrong = [
        f"{attempt}: {status} {text[:300]}"
        for attempt, (status, text) in zip(attempts, answers, strict=True)
        if status not in attempt.allowed or (status == 200 and tells_of(text, east.ids))
    ]
    assert not wrong, "\n".join(wrong)
    assert {service: settled(layout, service, prefix) for service in SERVICES} == before


def copied(layout: Layout, service: str) -> None:
    """The service's database again, under another name."""
    create(layout.postgres.url, service, {role: layout.secrets[f"{service}-{role}"] for role in ROLES}, prefix=COPY)
    server = layout.postgres.url.rpartition("/")[0]
    dump = [str(postgres_programs() / "pg_dump"), "-Fc", f"{server}/wulin_{service}"]
    restore = [str(postgres_programs() / "pg_restore"), "--exit-on-error", "-d", f"{server}/{COPY}{service}"]
    whole = subprocess.run(dump, check=True, capture_output=True).stdout
    subprocess.run(restore, input=whole, check=True, capture_output=True)


@contextmanager
def unsecured(layout: Layout, service: str) -> Iterator[None]:
    """The owner has switched row security off, in the copy."""
    url = f"{layout.postgres.url.rpartition('/')[0]}/{COPY}{service}"
    with psycopg.connect(url, autocommit=True) as connection:
        secured = connection.execute("select relname from pg_class where relrowsecurity").fetchall()
        assert secured

        def switch(to: str) -> None:
            for (table,) in secured:
                connection.execute(f"alter table {table} {to} row level security")  # type: ignore[arg-type]

        switch("disable")
        try:
            yield
        finally:
            switch("enable")


@contextmanager
def inside(layout: Layout, service: str, *, application_filter: bool) -> Iterator[Send]:
    """The service's web application in this process, on the copy, with the platform's own settings."""
    given = layout.environment(service) | {"WULIN_LOOK_AGAIN_SECONDS": "0", "WULIN_LOG_LEVEL": "error"}
    with pytest.MonkeyPatch.context() as patched:
        for name, value in given.items():
            if name.startswith("WULIN_"):
                patched.setenv(name, value)
        settings.cache_clear()
        urls = [
            layout.deployment.database_url(service, role).replace("/wulin_", f"/{COPY}")
            for role in ("app", "clerk", "worker")
        ]
        database = Database(*urls, pool_size=8, application_filter=application_filter)
        app = importlib.import_module(f"{module(service)}.app").service.web_app(database)

        def send(attempt: Attempt, token: str) -> tuple[int, str]:
            headers = attempt.headers | {"Authorization": f"Bearer {token}"}
            with app.test_client() as client:
                body = {} if attempt.body is None else {"json": attempt.body}
                answer = client.open(attempt.path, method=attempt.operation.method, headers=headers, **body)
                return answer.status_code, answer.get_data(as_text=True)

        try:
            yield send
        finally:
            database.dispose()
    settings.cache_clear()


def test_the_digest_sees_a_change(platform: Platform, crowds: list[Crowded]) -> None:
    before = settled(platform.layout, "orders", "wulin_")
    crowds[0].here.placed(crowds[0].here.next_day())
    assert settled(platform.layout, "orders", "wulin_") != before
    assert json.dumps(before)
