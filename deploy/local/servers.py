"""Private PostgreSQL, RabbitMQ and nginx from the machine's own programs, each in one folder on 127.0.0.1.

As root they drop to the package's account, otherwise they run as whoever starts them. Beside servers on the
standard ports: every path, port and name is our own, Erlang's port mapper included.
"""

from __future__ import annotations

import http.client
import json
import os
import pwd
import re
import shutil
import signal
import subprocess
import time
import urllib.request
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

from deploy.local.ports import answers, free_port

START_SECONDS = 60
STOP_SECONDS = 30
MESSAGE_BYTES_MOST = 1_048_576  # an event is smaller than the request (256 KiB at most) that caused it
NGINX = Path("/usr/sbin/nginx")
LEAST = {"postgresql": "15", "rabbitmq-server": "3.10", "nginx": "1.22"}  # Debian 12's


def account(package: str) -> str | None:
    """The account to drop to when we are root: the package's, else nobody; None for an ordinary user."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam(package).pw_name
    except KeyError:
        return "nobody"


def dropped(name: str | None) -> dict[str, Any]:
    """Returns the arguments of `Popen` for running as that account."""
    if name is None:
        return {}
    entry = pwd.getpwnam(name)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def ends_with_us(stop_signal: str) -> list[str]:
    """Returns a prefix for a command: its process gets `stop_signal` when its parent dies for any reason."""
    return ["setpriv", "--pdeathsig", stop_signal]


@dataclass
class Server(ABC):
    """A server: how it is prepared, started, checked and stopped."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    stop_signal = "TERM"
    account_name = "nobody"

    @abstractmethod
    def prepare(self) -> None:
        """Creates what the start needs; it may be repeated."""

    @abstractmethod
    def command(self) -> Sequence[str]:
        """The server in the foreground."""

    @abstractmethod
    def ready(self) -> bool:
        """Whether it answers."""

    def environment(self) -> dict[str, str]:
        """The environment of the program."""
        return {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}

    @property
    def account(self) -> str | None:
        """The account that it runs as; None for the caller's."""
        return account(self.account_name)

    def start(self) -> None:
        """Prepare, start and wait until it answers; it ends with us at the latest (tests; elsewhere a supervisor)."""
        self.prepare()
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [*ends_with_us(self.stop_signal), *self.command()],
                stdout=log,
                stderr=log,
                cwd=self.folder,
                env=self.environment(),
                start_new_session=True,
                **dropped(self.account),
            )
        until = time.monotonic() + START_SECONDS
        while not self.ready():
            if self.process.poll() is not None or time.monotonic() > until:
                self.kill()
                raise RuntimeError(f"{type(self).__name__} did not start:\n{(self.folder / 'log').read_text()[-2000:]}")
            time.sleep(0.05)

    def stop(self) -> None:
        """Stops it normally, without waiting for clients."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(getattr(signal, f"SIG{self.stop_signal}"))
            self.process.wait(STOP_SECONDS)

    def kill(self) -> None:
        """Kills it with its children, like a crash."""
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(STOP_SECONDS)

    def own_folder(self) -> None:
        """Makes the folder private to the server's account."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.account:
            shutil.chown(self.folder, self.account, pwd.getpwnam(self.account).pw_gid)
        self.folder.chmod(0o700)


@dataclass
class Postgres(Server):
    """A PostgreSQL 15–17; `durable=False` gives up safety for speed (tests)."""

    password: str = "postgres"  # noqa: S105  (private servers of tests; a deployment gives its own)
    durable: bool = True
    max_connections: int = 350

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
        """Creates the cluster if there is none; an incomplete one, of a killed start, is created again."""
        self.own_folder()
        if (self.data / "PG_VERSION").exists() and (self.folder / "complete").exists():
            self._forget_dead_postmaster()
            return
        shutil.rmtree(self.data, ignore_errors=True)
        secret = self.folder / "password"
        secret.touch(mode=0o600)
        secret.write_text(self.password)
        if self.account:
            shutil.chown(secret, self.account)
        made = subprocess.run(
            [
                *(str(postgres_programs() / "initdb"), "-D", str(self.data), "-U", "postgres"),
                *("-A", "scram-sha-256", "--pwfile", str(secret)),
                *("-E", "UTF8", "--locale=C.UTF-8", "--data-checksums"),
                *(() if self.durable else ("-N",)),
            ],
            capture_output=True,
            text=True,
            cwd="/",
            check=False,
            **dropped(self.account),
        )
        secret.unlink()
        if made.returncode:
            raise RuntimeError(f"initdb: {made.stderr[:500]}")
        (self.folder / "complete").touch()

    def _forget_dead_postmaster(self) -> None:
        """After a crash of the machine another program may have the id in the file, and PostgreSQL would not start."""
        kept = self.data / "postmaster.pid"
        try:
            ours = str(self.data) in Path(f"/proc/{kept.read_text().split()[0]}/cmdline").read_text()
        except (OSError, IndexError):  # no file, nothing in it, or no such process
            ours = False
        if not ours:
            kept.unlink(missing_ok=True)

    @property
    def tuning(self) -> list[str]:
        """Returns the arguments of `postgres` for its configuration, with and without Docker."""
        settings = {
            "max_connections": self.max_connections,
            "shared_buffers": "64MB",
            "jit": "off",
            "random_page_cost": "1.1",  # as in docker-compose.yml: an SSD, or a table in memory
            "wal_level": "minimal",
            "max_wal_senders": 0,
            "log_min_messages": "warning",
        }
        if not self.durable:
            # A commit still reaches the kernel before its answer, so that only a power cut loses it, not a kill.
            settings |= {"fsync": "off", "full_page_writes": "off"}
        return [f"-c{name}={value}" for name, value in settings.items()]

    def command(self) -> Sequence[str]:
        """The server in the foreground."""
        here = ["-clisten_addresses=127.0.0.1", f"-cport={self.port}", "-cunix_socket_directories="]
        return [str(postgres_programs() / "postgres"), "-D", str(self.data), *here, *self.tuning]

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
        """The Erlang node's name. Its data carries it, so it never changes; our own port mapper keeps it apart."""
        return "wulin@localhost"

    def prepare(self) -> None:
        """Write the configuration; the broker loads the definitions at each start, also with an empty volume."""
        self.own_folder()
        self.distribution_port = self.distribution_port or free_port()
        self.mapper_port = self.mapper_port or free_port()
        written = {
            "rabbitmq.conf": f"listeners.tcp.1 = 127.0.0.1:{self.port}\n"
            f"load_definitions = {self.folder}/definitions.json\n"
            "loopback_users = none\nvm_memory_high_watermark.absolute = 512MB\ndisk_free_limit.absolute = 100MB\n"
            f"max_message_size = {MESSAGE_BYTES_MOST}\n"
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
        """Returns a script: it starts the port mapper, which ends with the node, and then becomes the node."""
        return f"""#!/bin/sh
cd "{self.folder}"
{" ".join(ends_with_us("TERM"))} epmd -port {self.mapper_port} -address 127.0.0.1 &
until epmd -port {self.mapper_port} -names >/dev/null 2>&1; do sleep 0.05; done
exec "{rabbit_program()}"
"""

    def command(self) -> Sequence[str]:
        """The node with its mapper, in the foreground."""
        return ["/bin/sh", str(self.folder / "run")]

    def environment(self) -> dict[str, str]:
        """Every path that the packaged script would otherwise take from the system.

        RUNNING_UNDER_SYSTEMD makes that script give its place to Erlang, so that signals reach the node itself.
        """
        at = str(self.folder)
        return super().environment() | {
            "HOME": at,
            "RUNNING_UNDER_SYSTEMD": "true",
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

    def control(self, *words: str) -> str:
        """Run `rabbitmqctl`; what it printed."""
        command = [str(rabbit_program().with_name("rabbitmqctl")), "-n", self.node, *words]
        done: subprocess.CompletedProcess[str] = subprocess.run(
            command,
            env=self.environment(),
            cwd=self.folder,
            check=True,
            timeout=60,
            capture_output=True,
            text=True,
            **dropped(self.account),
        )
        return done.stdout


@dataclass
class Nginx(Server):
    """An nginx ≥ 1.22 with a complete configuration; `instance` is the id that it answers with."""

    configuration: str = ""
    instance: str = ""

    stop_signal = "QUIT"
    account_name = "www-data"

    @property
    def account(self) -> str | None:
        """The master stays root; the configuration names the workers' account."""
        return None

    def prepare(self) -> None:
        """Write the configuration and check it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "nginx.conf").write_text(self.configuration)
        checked = subprocess.run([*self.command(), "-t"], capture_output=True, text=True, check=False)
        if checked.returncode:
            raise RuntimeError(checked.stderr)

    def command(self) -> Sequence[str]:
        """The server in the foreground (the configuration has `daemon off`)."""
        at = str(self.folder)
        return [str(NGINX), "-p", at, "-c", f"{at}/nginx.conf", "-e", f"{at}/error.log"]

    def ready(self) -> bool:
        """Whether this nginx answers, and not another one that has the port."""
        if not self.instance:
            return answers(self.port)
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=3) as answer:
                return bool(json.load(answer)["instance"] == self.instance)
        except (OSError, ValueError, KeyError, http.client.HTTPException):
            return False


def postgres_programs(one: str = "initdb") -> Path:
    """Returns the folder of the newest PostgreSQL that has the program `one`; an image with clients has no `initdb`."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{one}"), key=lambda path: _numbers(path.parts[-3]))
    if not found:
        raise RuntimeError("PostgreSQL is not installed")
    return found[-1].parent


def rabbit_program() -> Path:
    """RabbitMQ's own script; the packaged wrapper around it refuses ordinary users."""
    found = list(Path("/usr/lib/rabbitmq/lib").glob("rabbitmq_server-*/sbin/rabbitmq-server"))
    found.sort(key=lambda path: _numbers(path.parts[-3]))
    if not found:
        raise RuntimeError("RabbitMQ is not installed")
    return found[-1]


def missing(also: Sequence[str] = ()) -> list[str]:
    """Debian packages of programs that are not there: of what a platform needs, and of `also`, which tests need."""
    needed: Mapping[str, Callable[[], object]] = {
        "postgresql": postgres_programs,
        "rabbitmq-server": rabbit_program,
        "nginx": NGINX.stat,
        "curl": lambda: _found("curl"),  # the README's example uses it
    }
    of_tests: Mapping[str, Callable[[], object]] = {
        "prometheus": lambda: _found("promtool"),
        "chromium": lambda: _found("chromium"),
        "fonts-noto-cjk": Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").stat,
    }
    needed = {**needed, **{package: of_tests[package] for package in also}}
    return [package for package, program in needed.items() if not _is_there(program)]


def versions() -> dict[str, str]:
    """The version of each server's programs, by package; they must be there."""
    nginx = subprocess.run([str(NGINX), "-v"], capture_output=True, text=True, check=False).stderr
    return {
        "postgresql": postgres_programs().parent.name,
        "rabbitmq-server": rabbit_program().parts[-3].partition("-")[2],
        "nginx": nginx.rpartition("/")[2].strip(),
    }


def too_old(found: Mapping[str, str]) -> list[str]:
    """Returns the versions that are too old, with the version needed: `nginx 1.18.0 (≥ 1.22)`."""
    return [
        f"{name} {version} (≥ {LEAST[name]})"
        for name, version in found.items()
        if _numbers(version) < _numbers(LEAST[name])
    ]


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


def _found(program: str) -> None:
    if not shutil.which(program):
        raise RuntimeError(f"{program} is not installed")


def _is_there(program: Callable[[], object]) -> bool:
    try:
        program()
    except (RuntimeError, FileNotFoundError):
        return False
    return True
