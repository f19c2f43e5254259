"""A deployment as the operator's commands see it: addresses of its servers, its secrets, each service's settings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from deploy.credentials import secrets_of
from deploy.postgres.roles import PREFIX
from deploy.rabbitmq.definitions import TOPOLOGY, VHOST

REPOSITORY = Path(__file__).parents[1]
POWERS = ("DATABASE_OWNER_URL", "DATABASE_AUDIT_URL", "AMQP_TOPOLOGY_URL")  # for commands, never for webs and workers


class CannotRun(Exception):
    """A command of a service failed; the text for people names it and holds its output."""


def module(service: str) -> str:
    """Returns the package of a service."""
    return "gateway" if service == "gateway" else f"services.{service}"


@dataclass(frozen=True)
class Deployment:
    """Addresses are `host:port`. `base_url` is the gateway's address for callers, `gateway_url` the one that we use."""

    secrets: Mapping[str, str]
    base_url: str
    gateway_url: str
    postgres: str
    broker: str
    directory: str
    folder: Path  # where `secrets.json` lies
    backups: Path
    clock: str = "real"
    env: str = "production"
    inherited: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_container(cls) -> Deployment | None:
        """Returns the deployment that this container belongs to, or None outside of a container."""
        given = os.environ
        if "WULIN_SECRETS" not in given:
            return None
        return cls(
            secrets=secrets_of(Path(given["WULIN_SECRETS"])),
            folder=Path(given["WULIN_SECRETS"]),
            backups=Path("/backups"),
            base_url=given["WULIN_ISSUER"],
            gateway_url="http://gateway:8081",
            postgres="postgres:5432",
            broker="rabbitmq:5672",
            directory="directory-web:8000",
            clock=given["WULIN_CLOCK"],
            env=given["WULIN_ENV"],
            inherited={name: value for name, value in given.items() if name.startswith("WULIN_")},
        )

    def admin_url(self, database: str = "postgres") -> str:
        """Returns the URL of the database server for its administrator."""
        return f"postgresql://postgres:{self.secrets['postgres']}@{self.postgres}/{database}"

    def database_url(self, service: str, role: str) -> str:
        """Returns the URL of a service's database for one of its roles."""
        password = self.secrets[f"{service}-{role}"]
        return f"postgresql+psycopg://{service}_{role}:{password}@{self.postgres}/{PREFIX}{service}"

    def amqp_url(self, user: str) -> str:
        """Returns the URL of the broker for a user: a service, or the one that may declare."""
        return f"amqp://{user}:{self.secrets[user]}@{self.broker}/{VHOST}"

    def settings(self, service: str) -> dict[str, str]:
        """Returns the settings of a service's commands that the deployment decides, by name without `WULIN_`."""
        given = {
            "ENV": self.env,
            "CLOCK": self.clock,
            "DATABASE_URL": self.database_url(service, "app"),
            "DATABASE_WORKER_URL": self.database_url(service, "worker"),
            "DATABASE_CLERK_URL": self.database_url(service, "clerk"),
            "DATABASE_OWNER_URL": self.database_url(service, "owner"),
            "DATABASE_AUDIT_URL": self.database_url(service, "audit"),
            "AMQP_URL": self.amqp_url(service),
            "AMQP_TOPOLOGY_URL": self.amqp_url(TOPOLOGY),
            "ISSUER": self.base_url,
            "JWKS_URL": f"http://{self.directory}/.well-known/jwks.json",
            "ENCRYPTION_KEY": self.secrets[f"{service}-encryption"],
        }
        directory = {"OPERATOR_SECRET": self.secrets["operator"], "PAGES_SECRET": self.secrets["pages"]}
        given |= {"gateway": directory}.get(service, {})
        sandbox = "" if self.env == "production" else self.secrets["sandbox"]  # real money is never collected in it
        return given | {"fund": {"PAYMENT_SANDBOX_SECRET": sandbox}}.get(service, {})

    def settings_of_pages(self) -> dict[str, str]:
        """Returns the settings of the pages: they have no database and no broker."""
        return {
            "ENV": self.env,
            "CLOCK": self.clock,
            "ISSUER": self.base_url,
            "GATEWAY_URL": self.gateway_url,
            "PAGES_SECRET": self.secrets["pages"],
            "ENCRYPTION_KEY": self.secrets["pages-encryption"],
        }

    def command_environment(self, service: str) -> dict[str, str]:
        """Returns the whole environment of a service's commands: `migrate`, `topology`, `audit` …"""
        return (
            {name: os.environ[name] for name in ("HOME", "TMPDIR") if name in os.environ}
            | dict(self.inherited)
            | {f"WULIN_{name}": value for name, value in self.settings(service).items()}
            | {"PATH": f"{Path(sys.executable).parent}:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
            | {"PYTHONPATH": str(REPOSITORY), "PYTHONUNBUFFERED": "1", "MALLOC_ARENA_MAX": "2"}
        )

    def run(self, service: str, *arguments: str) -> str:
        """Runs a command of a service. Returns its output. Raises CannotRun if it fails."""
        done = subprocess.run(
            [sys.executable, "-m", module(service), *arguments],
            env=self.command_environment(service),
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            output = done.stderr[-3000:] or done.stdout[-3000:]
            raise CannotRun(f"{service} {' '.join(arguments)} 失败 failed:\n{output}")
        return done.stdout

    @cached_property
    def access(self) -> dict[str, str]:
        """The operator's access: `base_url`, `client_id`, `client_secret`."""
        client: dict[str, str] = json.loads(self.run("gateway", "operator", "--json").strip().splitlines()[-1])
        return {"base_url": self.base_url, **client}
