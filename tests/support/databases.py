"""The services' databases in tests: each is migrated once on a server, and copied for each process of the tests."""

from __future__ import annotations

import fcntl
import importlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from sqlalchemy.engine import make_url

from deploy.credentials import complete
from deploy.deployment import module
from deploy.postgres.roles import ROLES, create
from services.chassis.service import Service
from tests.support.rig import Prepared

PREFIX = "wulin_test_"
TEMPLATE = "wulin_template_"


@dataclass(frozen=True)
class Databases:
    """All databases of a run on one server; `folder` is shared by its processes, `worker` names one of them."""

    server: str  # as its administrator
    folder: Path
    worker: str = ""

    def prepared(self, name: str) -> Prepared:
        """A service with a database of this process, at its newest version."""
        prefix = f"{PREFIX}{self.worker}_" if self.worker else PREFIX
        return Prepared(service_of(name), self.copied(name, prefix))

    def copied(self, name: str, prefix: str) -> dict[str, str]:
        """Makes a service's database `<prefix><name>` anew; its URLs by role."""
        with self._alone(name):
            passwords = complete(
                self.folder / f"{name}.json", dict.fromkeys(ROLES, _password)
            )  # roles are the server's
            made = self.folder / f"{name}.template"
            if not made.exists():
                self._make(name, TEMPLATE, passwords)
                service_of(name).history.migrate(self._urls(name, TEMPLATE, passwords)["owner"])
                made.touch()
            self._make(name, prefix, passwords, template=f"{TEMPLATE}{name}")
            return self._urls(name, prefix, passwords)

    @contextmanager
    def _alone(self, name: str) -> Iterator[None]:
        """Only one process makes databases of a service at a time."""
        with (self.folder / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _make(self, name: str, prefix: str, passwords: dict[str, str], template: str = "") -> None:
        database = f"{prefix}{name}"
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(f"drop database if exists {database} with (force)")  # of the last run, on a given server
            if template:
                connection.execute(f"create database {database} template {template} owner {name}_owner")
        create(self.server, name, passwords, prefix=prefix)

    def _urls(self, name: str, prefix: str, passwords: dict[str, str]) -> dict[str, str]:
        server = make_url(self.server).set(drivername="postgresql+psycopg", database=f"{prefix}{name}")
        return {
            role: server.set(username=f"{name}_{role}", password=password).render_as_string(hide_password=False)
            for role, password in passwords.items()
        }


def service_of(name: str) -> Service:
    """A service as its program has it."""
    found: Service = importlib.import_module(f"{module(name)}.app").service
    return found


def _password() -> str:
    return secrets.token_hex(12)
