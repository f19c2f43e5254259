"""The files, ports, secrets and settings of a private platform. They are chosen once and stored."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from deploy.credentials import complete, secrets_of
from deploy.deployment import POWERS, REPOSITORY, Deployment
from deploy.local import ports
from deploy.local.orphan_processes import MARK
from deploy.local.servers import Nginx, Postgres, Rabbit, account
from deploy.rabbitmq.definitions import TOPOLOGY, definitions
from gateway.routes import WEB
from services.chassis.messaging.contract import SERVICES

ELSEWHERE = Path("/var/lib/wulin")
GATEWAY_PORT = 8080  # unless it is in use


@dataclass(frozen=True)
class Layout:
    """A platform's folder, and the choices stored in it. `durable=False` and `env="test"` for tests."""

    folder: Path
    clock: str = "real"
    env: str = "development"
    durable: bool = True

    # ---- chosen once -----------------------------------------------------------------------------------

    @cached_property
    def ports(self) -> dict[str, int]:
        """Returns a port for each server; they are the same at every start."""
        names = ["postgres", "rabbitmq", "distribution", "mapper", "inside", "pages-web"]
        names += [f"{service}-{part}" for service in SERVICES for part in ("web", "worker")]
        with ports.choosing(self.folder) as choose:
            makers = {"gateway": lambda: choose(self._front_ports())}
            makers |= dict.fromkeys(names, lambda: choose(ports.any_order()))
            return complete(self.folder / ports.FILE, makers)

    @cached_property
    def secrets(self) -> dict[str, str]:
        """The secrets; only the owner can read them."""
        return secrets_of(self.folder)

    def _front_ports(self) -> Iterable[int]:
        """8080 and those after it; tests take any."""
        return ports.any_order() if self.env == "test" else range(GATEWAY_PORT, ports.PORTS.start)

    @property
    def instance(self) -> str:
        """The id of the start that runs, or ran last; empty before the first start."""
        kept = self.folder / "instance"
        return kept.read_text().strip() if kept.exists() else ""

    @property
    def running_clock(self) -> str:
        """The clock that the platform was started with; empty before the first start."""
        kept = self.folder / "clock"
        return kept.read_text().strip() if kept.exists() else ""

    def logs(self) -> list[Path]:
        """The existing log files of all processes; those of nginx are beside its data."""
        written = sorted((self.folder / "logs").glob("*.log"))
        return [*written, *sorted((self.data / "nginx" / "logs").glob("*.log"))] if written else []

    # ---- servers ---------------------------------------------------------------------------------------

    @cached_property
    def data(self) -> Path:
        """The servers' data: in the platform's folder or, if their accounts can't reach it, under /var/lib."""
        self.folder.mkdir(parents=True, exist_ok=True)
        link = self.folder / "data"
        if not link.is_symlink():
            if account("postgres") is None or not _is_closed(self.folder):
                return self.folder
            elsewhere = ELSEWHERE / hashlib.sha256(bytes(self.folder)).hexdigest()[:12]
            shutil.rmtree(elsewhere, ignore_errors=True)  # data of a deleted folder with this path
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
        """Returns nginx, the gateway's web server."""
        return Nginx(self.data / "nginx", self.ports["gateway"], configuration=configuration, instance=self.instance)

    # ---- services --------------------------------------------------------------------------------------

    @property
    def base_url(self) -> str:
        """The public address."""
        return f"http://127.0.0.1:{self.ports['gateway']}"

    def address(self, service: str, part: str) -> str:
        """The address on which a service's web or worker listens."""
        return f"127.0.0.1:{self.ports[f'{service}-{part}']}"

    @cached_property
    def deployment(self) -> Deployment:
        """The same platform for the operator's commands."""
        return Deployment(
            secrets=self.secrets,
            folder=self.folder,
            backups=self.folder / "backups",
            base_url=self.base_url,
            gateway_url=self.base_url,
            postgres=f"127.0.0.1:{self.ports['postgres']}",
            broker=f"127.0.0.1:{self.ports['rabbitmq']}",
            directory=self.address("gateway", "web"),
            clock=self.clock,
            env=self.env,
            inherited={MARK: str(self.folder)},
        )

    def environment(self, service: str) -> dict[str, str]:
        """The settings of a service's web and worker, which may not change tables or queues."""
        powers = {f"WULIN_{name}" for name in POWERS}
        given = self.deployment.command_environment(service)
        settings = {
            "BIND": self.address(service, "web"),
            "WORKER_BIND": self.address(service, "worker"),
            "WEB_WORKERS": "1",
            "POOL_SIZE": "5",
            "LOOK_AGAIN_SECONDS": "5",  # one machine runs everything, perhaps a busy one: events take longer to arrive
        }
        return {name: value for name, value in given.items() if name not in powers} | {
            f"WULIN_{name}": value for name, value in settings.items()
        }

    def environment_of_pages(self) -> dict[str, str]:
        """The settings of the pages for people."""
        given = self.deployment.command_environment("gateway")
        own = self.deployment.settings_of_pages() | {
            "BIND": self.address(WEB, "web"),
            "GATEWAY_URL": f"http://127.0.0.1:{self.ports['inside']}",
            "WEB_WORKERS": "1",
        }
        common = {name: value for name, value in given.items() if not name.startswith("WULIN_")}
        return common | {MARK: str(self.folder)} | {f"WULIN_{name}": value for name, value in own.items()}


def here() -> Layout:
    """The repository's own platform, in `.local/`; its clock as WULIN_CLOCK says, else as it runs."""
    folder = REPOSITORY / ".local"
    return Layout(folder, clock=os.environ.get("WULIN_CLOCK") or Layout(folder).running_clock or "real")


def _is_closed(folder: Path) -> bool:
    """Whether an account without rights cannot enter the folder through all its parents."""
    return any(not parent.stat().st_mode & 0o001 for parent in (folder, *folder.parents))
