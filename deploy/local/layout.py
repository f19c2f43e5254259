"""Where a private platform lives: its folder, ports and secrets, chosen once and found again; its settings."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from deploy.local.leftovers import MARK
from deploy.local.servers import PORTS, Nginx, Postgres, Rabbit, account, free_port, is_free
from deploy.postgres.roles import ROLES
from deploy.rabbitmq.definitions import TOPOLOGY, VHOST, definitions
from services.chassis.messages import SERVICES

REPOSITORY = Path(__file__).parents[2]
ELSEWHERE = Path("/var/lib/wulin")
GATEWAY_PORT = 8080  # unless somebody has it
MANY = "100000"  # requests a minute: a demo's hundred people come from one machine


def module(service: str) -> str:
    """The package of a service."""
    return "gateway" if service == "gateway" else f"services.{service}"


@dataclass(frozen=True)
class Layout:
    """A platform's folder and what is decided of it. `durable=False` and `env="test"` for tests."""

    folder: Path
    clock: str = "real"
    env: str = "development"
    durable: bool = True

    # ---- chosen once -----------------------------------------------------------------------------------

    @cached_property
    def ports(self) -> dict[str, int]:
        """A port for everything that listens; the same at every start, so that addresses stay."""
        names = ["postgres", "rabbitmq", "distribution", "mapper"]
        names += [f"{service}-{part}" for service in SERVICES for part in ("web", "worker")]
        return self._kept("ports.json", {"gateway": self._front_port} | dict.fromkeys(names, free_port))

    @cached_property
    def secrets(self) -> dict[str, str]:
        """Everything secret; made at the first start, read by the owner alone, never shown."""
        names = ["postgres", TOPOLOGY, "operator", "sandbox", *SERVICES]
        names += [f"{service}-{role}" for service in SERVICES for role in ROLES]
        sealing = dict.fromkeys([f"{service}-sealing" for service in SERVICES], _sealing_key)
        return self._kept("secrets.json", dict.fromkeys(names, lambda: secrets.token_urlsafe(24)) | sealing)

    def _front_port(self) -> int:
        """8080 or the next that is free; tests take any."""
        return free_port() if self.env == "test" else next(filter(is_free, range(GATEWAY_PORT, PORTS.start)))

    def _kept(self, name: str, makers: Mapping[str, Callable[[], Any]]) -> dict[str, Any]:
        """What the file holds, with what is new since it was written."""
        path = self.folder / name
        kept: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
        made = {key: make() for key, make in makers.items() if key not in kept}
        if made:
            self.folder.mkdir(parents=True, exist_ok=True)
            fresh = path.with_suffix(".new")
            fresh.touch(mode=0o600)
            fresh.write_text(json.dumps(kept | made, indent=1))
            fresh.replace(path)  # whole or not at all
        return kept | made

    @property
    def running_clock(self) -> str:
        """The clock that the platform was started with; empty before the first start."""
        kept = self.folder / "clock"
        return kept.read_text().strip() if kept.exists() else ""

    def logs(self) -> list[Path]:
        """The log files there are, of all processes; nginx keeps its own beside its data."""
        written = sorted((self.folder / "logs").glob("*.log"))
        return [*written, *sorted((self.data / "nginx" / "logs").glob("*.log"))] if written else []

    # ---- servers ---------------------------------------------------------------------------------------

    @cached_property
    def data(self) -> Path:
        """Where servers keep their data: in the folder, or, where their accounts can't reach it, under /var/lib."""
        self.folder.mkdir(parents=True, exist_ok=True)
        link = self.folder / "data"
        if not link.is_symlink():
            if account("postgres") is None or not _is_closed(self.folder):
                return self.folder
            elsewhere = ELSEWHERE / hashlib.sha256(bytes(self.folder)).hexdigest()[:12]
            shutil.rmtree(elsewhere, ignore_errors=True)  # of an earlier folder of this path, deleted with its secrets
            link.symlink_to(elsewhere)
        for folder in (ELSEWHERE, link.readlink()):
            folder.mkdir(exist_ok=True)
            folder.chmod(0o711)
        return link.readlink()

    @cached_property
    def postgres(self) -> Postgres:
        """The database server."""
        return Postgres(
            self.data / "postgres", self.ports["postgres"], password=self.secrets["postgres"], durable=self.durable
        )

    @cached_property
    def rabbit(self) -> Rabbit:
        """The broker."""
        passwords = {name: self.secrets[name] for name in (*SERVICES, TOPOLOGY)}
        return Rabbit(
            self.data / "rabbitmq",
            self.ports["rabbitmq"],
            definitions=json.dumps(definitions(passwords)),
            distribution_port=self.ports["distribution"],
            mapper_port=self.ports["mapper"],
        )

    def nginx(self, configuration: str = "") -> Nginx:
        """The front."""
        return Nginx(self.data / "nginx", self.ports["gateway"], configuration=configuration)

    # ---- services --------------------------------------------------------------------------------------

    @property
    def base_url(self) -> str:
        """The one address that callers know."""
        return f"http://127.0.0.1:{self.ports['gateway']}"

    def address(self, service: str, part: str) -> str:
        """Where a service's web or worker listens."""
        return f"127.0.0.1:{self.ports[f'{service}-{part}']}"

    def database_url(self, service: str, role: str) -> str:
        """The database of a service as one of its roles."""
        password = self.secrets[f"{service}-{role}"]
        return f"postgresql+psycopg://{service}_{role}:{password}@127.0.0.1:{self.ports['postgres']}/wulin_{service}"

    def environment(self, service: str) -> dict[str, str]:
        """The settings of a service's processes that run on: none of them may change tables or queues."""
        powers = ("WULIN_DATABASE_OWNER_URL", "WULIN_DATABASE_AUDIT_URL", "WULIN_AMQP_TOPOLOGY_URL")
        return {name: value for name, value in self.command_environment(service).items() if name not in powers}

    def command_environment(self, service: str) -> dict[str, str]:
        """The settings of a service's commands: `migrate`, `topology`, `audit` …"""
        broker = f"127.0.0.1:{self.ports['rabbitmq']}/{VHOST}"
        settings = {
            "ENV": self.env,
            "CLOCK": self.clock,
            "DATABASE_URL": self.database_url(service, "app"),
            "DATABASE_CLERK_URL": self.database_url(service, "clerk"),
            "DATABASE_OWNER_URL": self.database_url(service, "owner"),
            "DATABASE_AUDIT_URL": self.database_url(service, "audit"),
            "AMQP_URL": f"amqp://{service}:{self.secrets[service]}@{broker}",
            "AMQP_TOPOLOGY_URL": f"amqp://{TOPOLOGY}:{self.secrets[TOPOLOGY]}@{broker}",
            "ISSUER": self.base_url,
            "JWKS_URL": f"http://{self.address('gateway', 'web')}/.well-known/jwks.json",
            "BIND": self.address(service, "web"),
            "WORKER_BIND": self.address(service, "worker"),
            "WEB_WORKERS": "1",
            "POOL_SIZE": "5",
            "SEALING_KEY": self.secrets[f"{service}-sealing"],
            "LOG_LEVEL": "info",
        }
        if self.clock == "simulated":
            settings |= {"REQUESTS_PERSON": MANY, "REQUESTS_CLIENT": MANY, "REQUESTS_COMMUNITY": MANY}
            settings |= {"ARGON2_MEMORY_KIB": "1024"}  # as many sign in at once; real passwords cost what they must
        settings |= {"gateway": {"OPERATOR_SECRET": self.secrets["operator"]}}.get(service, {})
        settings |= {"fund": {"PAYMENT_SANDBOX_SECRET": self.secrets["sandbox"]}}.get(service, {})
        inherited = {name: os.environ[name] for name in ("HOME", "TMPDIR") if name in os.environ}
        return (
            inherited
            | {f"WULIN_{name}": value for name, value in settings.items()}
            | {MARK: str(self.folder)}
            | {"PATH": f"{Path(sys.executable).parent}:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
            | {"PYTHONPATH": str(REPOSITORY), "PYTHONUNBUFFERED": "1", "MALLOC_ARENA_MAX": "2"}
        )


def here() -> Layout:
    """The repository's own platform, in `.local/`; its clock as WULIN_CLOCK says, else as it runs."""
    folder = REPOSITORY / ".local"
    return Layout(folder, clock=os.environ.get("WULIN_CLOCK") or Layout(folder).running_clock or "real")


def _is_closed(folder: Path) -> bool:
    """Whether an account that is nobody here can't pass through all parents."""
    return any(not parent.stat().st_mode & 0o001 for parent in (folder, *folder.parents))


def _sealing_key() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode()
