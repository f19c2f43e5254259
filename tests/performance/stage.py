"""What points stand on: one private platform, copies of its databases, and programs of the bench's own beside it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from queue import Empty, Queue

import psycopg
from sqlalchemy.engine import make_url

from deploy.deployment import REPOSITORY, Deployment
from deploy.local.layout import Layout
from deploy.local.platform import Platform
from deploy.local.servers import ends_with_us
from deploy.rabbitmq.definitions import TOPOLOGY
from services.chassis.database.service_database import Database
from services.chassis.messaging import queues
from services.chassis.messaging.contract import SERVICES

PEERS = REPOSITORY / ".venv-peers" / "bin"
PATIENCE_SECONDS = 60
END_SECONDS = 3


class Production(Layout):
    """A platform whose webs have what a deployment gives them: two workers, eight connections."""

    def environment(self, service: str) -> dict[str, str]:
        """The settings of a service's processes that run on."""
        return super().environment(service) | {"WULIN_WEB_WORKERS": "2", "WULIN_POOL_SIZE": "8"}


@dataclass
class Stage:
    """One platform, started when a point first needs it, taken away at the end."""

    kind: type[Layout] = Production
    _open: ExitStack = field(default_factory=ExitStack)

    @cached_property
    def platform(self) -> Platform:
        """The whole platform, running."""
        folder = Path(self._open.enter_context(tempfile.TemporaryDirectory(prefix="wulin-bench-", dir="/var/tmp")))
        folder.chmod(0o711)
        made = Platform(self.kind(folder / "platform", clock="simulated", env="test"))
        made.layout.folder.mkdir(mode=0o711)
        self._open.callback(made.destroy)
        made.up()
        return made

    @property
    def layout(self) -> Layout:
        """Where the platform lives."""
        return self.platform.layout

    @property
    def deployment(self) -> Deployment:
        """The same as an operator's commands see it."""
        return self.layout.deployment

    def close(self) -> None:
        """Take everything away."""
        self._open.close()

    # ---- who runs --------------------------------------------------------------------------------------

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """The servers alone: what is measured must not share them with services that look for work."""
        names = [f"{service}-{part}" for service in SERVICES for part in ("web", "worker")]
        with self.without(*names):
            yield

    @contextmanager
    def without(self, *names: str) -> Iterator[None]:
        """These processes stopped."""
        for name in names:
            self.platform.stop(name)
        try:
            yield
        finally:
            self.platform._start_services()  # and waits until all are ready

    # ---- databases and queues --------------------------------------------------------------------------

    def admin(self, database: str = "postgres") -> psycopg.Connection:
        """A database as its administrator, whom no row security stops."""
        return psycopg.connect(self.deployment.admin_url(database), autocommit=True)

    @contextmanager
    def copied(self, source: str, name: str, of: str) -> Iterator[str]:
        """A database like `source`, of the service `of`, as long as it lasts; its name."""
        with self.admin() as server:
            server.execute(f"drop database if exists {name} with (force)")
            server.execute(f"create database {name} template {source} owner {of}_owner")
        try:
            yield name
        finally:
            with self.admin() as server:
                server.execute(f"drop database if exists {name} with (force)")

    def url(self, service: str, role: str, database: str) -> str:
        """A copy's address for one of the service's roles."""
        own = make_url(self.deployment.database_url(service, role))
        return own.set(database=database).render_as_string(hide_password=False)

    def database(self, service: str, database: str) -> Database:
        """A copy, as the service opens it."""
        app, clerk, worker = (self.url(service, role, database) for role in ("app", "clerk", "worker"))
        return Database(app, clerk, worker)

    def environment(self, service: str, database: str) -> dict[str, str]:
        """A service's settings, at a copy and with the real clock."""
        urls = {"DATABASE_URL": "app", "DATABASE_WORKER_URL": "worker", "DATABASE_CLERK_URL": "clerk"}
        given = {f"WULIN_{name}": self.url(service, role, database) for name, role in urls.items()}
        return self.layout.environment(service) | given | {"WULIN_CLOCK": "real"}

    def empty(self, *services: str) -> None:
        """Throw away what waits in these services' queues."""
        for service in services:
            queues.purge(self.deployment.amqp_url(TOPOLOGY), service)


class Program:
    """A program of the bench's own: says `ready`, begins and ends on command, prints lines, and ends with us."""

    def __init__(self, *command: str, environment: Mapping[str, str]) -> None:
        self._log = tempfile.TemporaryFile()  # noqa: SIM115  (closed by `end`)
        self._process = subprocess.Popen(
            [*ends_with_us("KILL"), *command],
            env=dict(environment) | {"PYTHONPATH": str(REPOSITORY), "PYTHONUNBUFFERED": "1"},
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            start_new_session=True,
        )
        self._lines: Queue[str | None] = Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self._lines.put(line.strip())
        self._lines.put(None)

    @property
    def process_id(self) -> int:
        """The first of its processes."""
        return self._process.pid

    def ready(self) -> Program:
        """Wait until it has said so."""
        while self.line() != "ready":
            pass
        return self

    def begin(self) -> None:
        """Let it work."""
        assert self._process.stdin
        self._process.stdin.write("go\n")
        self._process.stdin.flush()

    def line(self, patience_seconds: float = PATIENCE_SECONDS) -> str:
        """The next line that it tells."""
        try:
            output = self._lines.get(timeout=patience_seconds)
        except Empty:
            output = None
        if output is None:
            self._log.seek(0)
            raise RuntimeError(f"{self._process.args!r}:\n{self._log.read()[-3000:].decode(errors='replace')}")
        return output

    def finish(self) -> None:
        """Let it end its work; what it tells then can still be read."""
        assert self._process.stdin
        self._process.stdin.close()

    def end(self) -> None:
        """End it, however far it is, and whatever it has started."""
        assert self._process.stdin
        self._process.stdin.close()
        stops: tuple[Callable[[], None], ...] = (lambda: None, self._process.terminate)
        for stop in stops:  # ours end with their input, others on a signal
            stop()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(END_SECONDS)
                break
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._log.close()


@contextmanager
def program(*arguments: str, environment: Mapping[str, str], python: str = sys.executable) -> Iterator[Program]:
    """One of `tests/performance/programs.py`, ready."""
    made = Program(python, "-m", "tests.performance.programs", *arguments, environment=environment)
    try:
        yield made.ready()
    finally:
        made.end()


def has_peers() -> bool:
    """Whether the peers' environment is there (`make .venv-peers/ready`)."""
    return os.access(PEERS / "python", os.X_OK)


def together(programs: Sequence[Program]) -> None:
    """Let them begin."""
    for one in programs:
        one.begin()
