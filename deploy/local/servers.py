"""Private PostgreSQL, RabbitMQ and nginx from the machine's own programs, each in one folder on 127.0.0.1.

As root they drop to the package's account, otherwise they run as whoever starts them. Beside servers on the
standard ports: every path, port and name is our own, Erlang's port mapper included.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

START_SECONDS = 60
STOP_SECONDS = 30


def free_port() -> int:
    """A port of 127.0.0.1 that nobody uses now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def answers(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as caller:
        caller.settimeout(1)
        return caller.connect_ex(("127.0.0.1", port)) == 0


def account(package: str) -> str | None:
    """The account to drop to when we are root: the package's, else nobody; None for an ordinary user."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam(package).pw_name
    except KeyError:
        return "nobody"


def dropped(name: str | None) -> dict[str, Any]:
    """`Popen`'s words for running as that account."""
    if name is None:
        return {}
    entry = pwd.getpwnam(name)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


@dataclass
class Server(ABC):
    """A server's program: how it is prepared, started, asked and stopped."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    stop_signal = "TERM"
    account_name = "nobody"

    @abstractmethod
    def prepare(self) -> None:
        """Make what must be there before the start; safe to run again."""

    @abstractmethod
    def command(self) -> Sequence[str]:
        """The server in the foreground."""

    @abstractmethod
    def ready(self) -> bool:
        """Whether it answers."""

    def environment(self) -> dict[str, str]:
        """What the program finds in its environment."""
        return {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}

    @property
    def account(self) -> str | None:
        """Whom it runs as, None for ourselves."""
        return account(self.account_name)

    def start(self) -> None:
        """Prepare, start and wait until it answers (tests; a deployment has a supervisor)."""
        self.prepare()
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                self.command(), stdout=log, stderr=log, cwd="/", env=self.environment(), **dropped(self.account)
            )
        until = time.monotonic() + START_SECONDS
        while not self.ready():
            if self.process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"{type(self).__name__} did not start:\n{(self.folder / 'log').read_text()[-2000:]}")
            time.sleep(0.05)

    def stop(self) -> None:
        """Stop in order, without waiting for clients."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(getattr(signal, f"SIG{self.stop_signal}"))
            self.process.wait(STOP_SECONDS)

    def kill(self) -> None:
        """End it as a crash would."""
        if self.process:
            self.process.kill()
            self.process.wait(STOP_SECONDS)

    def own_folder(self) -> None:
        """The server's account owns its folder and nobody else looks in."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.account:
            shutil.chown(self.folder, self.account, pwd.getpwnam(self.account).pw_gid)
        self.folder.chmod(0o700)


@dataclass
class Postgres(Server):
    """A PostgreSQL 15–17; `durable=False` gives up safety for speed (tests)."""

    password: str = "postgres"  # noqa: S105  (private servers of tests; a deployment gives its own)
    durable: bool = True
    max_connections: int = 200

    stop_signal = "INT"  # fast: don't wait for clients
    account_name = "postgres"

    @property
    def url(self) -> str:
        """The administrator's address."""
        return f"postgresql://postgres:{self.password}@127.0.0.1:{self.port}/postgres"

    @property
    def data(self) -> Path:
        """The cluster's folder."""
        return self.folder / "data"

    def prepare(self) -> None:
        """Make the cluster where there is none; half-made ones, of a start that was killed, are made again."""
        self.own_folder()
        if (self.data / "PG_VERSION").exists() and (self.folder / "complete").exists():
            return
        shutil.rmtree(self.data, ignore_errors=True)
        with tempfile.NamedTemporaryFile("w", dir="/var/tmp", prefix="wulin-") as secret:
            secret.write(self.password)
            secret.flush()
            if self.account:
                shutil.chown(secret.name, self.account)
            subprocess.run(
                [
                    *(str(programs() / "initdb"), "-N", "-D", str(self.data), "-U", "postgres"),
                    *("-A", "scram-sha-256", "--pwfile", secret.name),
                    *("-E", "UTF8", "--locale=C.UTF-8", "--data-checksums"),
                ],
                check=True,
                capture_output=True,
                cwd="/",
                **dropped(self.account),
            )
        (self.folder / "complete").touch()

    def command(self) -> Sequence[str]:
        """The server in the foreground."""
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": self.port,
            "unix_socket_directories": "",
            "max_connections": self.max_connections,
            "shared_buffers": "64MB",
            "jit": "off",
            "wal_level": "minimal",
            "max_wal_senders": 0,
            "log_min_messages": "warning",
        }
        if not self.durable:
            settings |= {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
        given = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return [str(programs() / "postgres"), "-D", str(self.data), *given]

    def ready(self) -> bool:
        """Whether it answers."""
        try:
            psycopg.connect(self.url, connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True


@dataclass
class Rabbit(Server):
    """A RabbitMQ 3.10–4.x with users and rights from a definitions document; with a port mapper of its own."""

    definitions: str = "{}"
    distribution_port: int = 0
    mapper_port: int = 0

    account_name = "rabbitmq"

    @property
    def node(self) -> str:
        """The Erlang node's name; of its own, since two of one name can't share a machine."""
        return f"wulin-{self.port}@localhost"

    def prepare(self) -> None:
        """Write the configuration; the broker loads the definitions at each start, so a lost volume heals."""
        self.own_folder()
        self.distribution_port = self.distribution_port or free_port()
        self.mapper_port = self.mapper_port or free_port()
        written = {
            "rabbitmq.conf": f"listeners.tcp.1 = 127.0.0.1:{self.port}\n"
            f"load_definitions = {self.folder}/definitions.json\n"
            "loopback_users = none\nvm_memory_high_watermark.absolute = 512MB\ndisk_free_limit.absolute = 100MB\n"
            "log.console = true\nlog.console.level = warning\nlog.file = false\n",
            "definitions.json": self.definitions,
            "advanced.config": "[].\n",
            "enabled_plugins": "[].\n",
            "env.conf": "",
            "run": self._script(),
        }
        for name, text in written.items():
            path = self.folder / name
            path.write_text(text)
            path.chmod(0o700 if name == "run" else 0o600)
            if self.account:
                shutil.chown(path, self.account)

    def _script(self) -> str:
        """Our own port mapper and the node as one process to watch: the mapper ends with the node."""
        server = next(Path("/usr/lib/rabbitmq/lib").glob("rabbitmq_server-*/sbin/rabbitmq-server"))
        return f"""#!/bin/sh
cd "{self.folder}"
epmd -port {self.mapper_port} -address 127.0.0.1 &
mapper=$!
trap 'kill -TERM $node 2>/dev/null' TERM INT
"{server}" &
node=$!
wait $node; code=$?
while kill -0 $node 2>/dev/null; do wait $node; code=$?; done
kill $mapper 2>/dev/null; wait $mapper 2>/dev/null
exit $code
"""

    def command(self) -> Sequence[str]:
        """The node with its mapper, in the foreground."""
        return ["/bin/sh", str(self.folder / "run")]

    def environment(self) -> dict[str, str]:
        """Every path that the packaged script would otherwise take from the system."""
        at = str(self.folder)
        return super().environment() | {
            "HOME": at,
            "RABBITMQ_NODENAME": self.node,
            "RABBITMQ_MNESIA_BASE": f"{at}/mnesia",
            "RABBITMQ_LOG_BASE": f"{at}/logs",
            "RABBITMQ_LOGS": "-",
            "RABBITMQ_CONFIG_FILE": f"{at}/rabbitmq",
            "RABBITMQ_CONFIG_FILES": f"{at}/conf.d",
            "RABBITMQ_ADVANCED_CONFIG_FILE": f"{at}/advanced.config",
            "RABBITMQ_CONF_ENV_FILE": f"{at}/env.conf",
            "RABBITMQ_ENABLED_PLUGINS_FILE": f"{at}/enabled_plugins",
            "RABBITMQ_GENERATED_CONFIG_DIR": f"{at}/generated",
            "RABBITMQ_PID_FILE": f"{at}/pid",
            "RABBITMQ_DIST_PORT": str(self.distribution_port),
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "+S 1:1 +sbwt none +sbwtdcpu none +sbwtdio none",
            "ERL_EPMD_PORT": str(self.mapper_port),
            "ERL_EPMD_ADDRESS": "127.0.0.1",
        }

    def ready(self) -> bool:
        """Whether it listens (it does so once its queues have recovered)."""
        return answers(self.port)


@dataclass
class Nginx(Server):
    """An nginx ≥ 1.22 with the whole configuration given."""

    configuration: str = ""

    stop_signal = "QUIT"
    account_name = "www-data"

    @property
    def account(self) -> str | None:
        """The master stays root to hand its workers over; the configuration names their account."""
        return None

    def prepare(self) -> None:
        """Write the configuration and check it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "nginx.conf").write_text(self.configuration)
        checked = subprocess.run([*self.command(), "-t"], capture_output=True, text=True, check=False)
        if checked.returncode:
            raise RuntimeError(checked.stderr)

    def command(self) -> Sequence[str]:
        """The server in the foreground (`daemon off` stands in the configuration)."""
        at = str(self.folder)
        return ["/usr/sbin/nginx", "-p", at, "-c", f"{at}/nginx.conf", "-e", f"{at}/error.log"]

    def ready(self) -> bool:
        """Whether it listens."""
        return answers(self.port)


def programs() -> Path:
    """Where the newest PostgreSQL's programs lie."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not found:
        raise RuntimeError("PostgreSQL is not installed")
    return found[-1].parent


def missing() -> list[str]:
    """Debian packages of programs that are not there."""
    there: Mapping[str, bool] = {
        "postgresql": any(Path("/usr/lib/postgresql").glob("*/bin/initdb")),
        "rabbitmq-server": any(Path("/usr/lib/rabbitmq/lib").glob("rabbitmq_server-*/sbin/rabbitmq-server")),
        "nginx": Path("/usr/sbin/nginx").exists(),
    }
    return [package for package, found in there.items() if not found]
