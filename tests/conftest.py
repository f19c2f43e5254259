"""Real servers for every test: given by URL, else private ones started here; never skipped."""

from __future__ import annotations

import base64
import importlib
import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ |= {
    "WULIN_ENV": "test",
    "WULIN_CLOCK": "simulated",
    "WULIN_ISSUER": "http://wulin.test",
    "WULIN_LOG_LEVEL": "warning",
    "WULIN_ARGON2_MEMORY_KIB": "64",
    "WULIN_LOOK_AGAIN_SECONDS": "1",
    "WULIN_REQUESTS_PERSON": "100000",
    "WULIN_REQUESTS_CLIENT": "100000",
    "WULIN_REQUESTS_COMMUNITY": "1000000",
    "WULIN_SEALING_KEY": base64.b64encode(secrets.token_bytes(32)).decode(),
    "WULIN_PAYMENT_SANDBOX_SECRET": secrets.token_hex(16),
}

import pytest
from deploy.local.servers import Postgres, free_port
from deploy.postgres.roles import ROLES, create
from sqlalchemy.engine import make_url

from tests.support.rig import Prepared, Rig

PREFIX = "wulin_test_"


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An administrator's URL of a PostgreSQL: WULIN_TEST_POSTGRES_URL, else a private server."""
    given = os.environ.get("WULIN_TEST_POSTGRES_URL")
    if given:
        yield given
        return
    server = Postgres(_reachable(tmp_path_factory, "postgres"), free_port(), durable=False)
    server.start()
    try:
        yield server.url
    finally:
        server.stop()


@pytest.fixture(scope="session")
def prepare(postgres: str) -> Iterator[Callable[[str], Prepared]]:
    """Make a service's database and bring it to the newest version; once a session."""
    ready: dict[str, Prepared] = {}

    def prepared(name: str) -> Prepared:
        if name not in ready:
            root = "gateway" if name == "gateway" else f"services.{name}"
            service = importlib.import_module(f"{root}.app").service
            passwords = {role: secrets.token_hex(12) for role in ROLES}
            create(postgres, name, passwords, prefix=PREFIX)
            server = make_url(postgres).set(drivername="postgresql+psycopg", database=f"{PREFIX}{name}")
            urls = {
                role: server.set(username=f"{name}_{role}", password=password).render_as_string(hide_password=False)
                for role, password in passwords.items()
            }
            service.history.migrate(urls["owner"])
            ready[name] = Prepared(service, urls)
        return ready[name]

    yield prepared
    for one in ready.values():
        one.database.dispose()


@pytest.fixture
def orders(prepare: Callable[[str], Prepared]) -> Rig:
    """The orders service in a fresh community."""
    return Rig(prepare("orders"))


@pytest.fixture
def points(prepare: Callable[[str], Prepared]) -> Rig:
    """The points service in a fresh community."""
    return Rig(prepare("points"))


@pytest.fixture
def charity(prepare: Callable[[str], Prepared]) -> Rig:
    """The charity service in a fresh community."""
    return Rig(prepare("charity"))


@pytest.fixture
def fund(prepare: Callable[[str], Prepared]) -> Rig:
    """The fund service in a fresh community."""
    return Rig(prepare("fund"))


def _reachable(factory: pytest.TempPathFactory, name: str) -> Path:
    """A folder that an unprivileged server can enter."""
    return factory.mktemp(name)
