"""Starts and stops a platform, its parts in the order that they need."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property

from deploy import setup
from deploy.deployment import REPOSITORY, CannotRun
from deploy.local import orphan_processes
from deploy.local.layout import Layout
from deploy.local.ports import is_free
from deploy.local.supervisor import Supervisor, metrics_folder
from gateway.routes import WEB
from services.chassis.messaging.contract import SERVICES
from services.chassis.messaging.queues import QUEUE_AGE_SECONDS

CODE = ("services", "gateway", "deploy")
READY_SECONDS = 90
ATTEMPTS_MOST = 4  # process ids seen, 0 between two of them included


class CannotStart(CannotRun):
    """The platform cannot start; the text says why and what to do."""


@dataclass
class Platform:
    """One private platform. `up` repairs what a killed start has left."""

    layout: Layout
    _queues_are_safe_at: float = 0.0  # new ones are not yet while the services start

    @cached_property
    def supervisor(self) -> Supervisor:
        """The supervisor that keeps the processes running."""
        return Supervisor(self.layout)

    def up(self) -> None:
        """Starts all parts in order, and waits until they are ready."""
        for _, step in self.steps():
            step()

    def steps(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Returns the steps of `up`, each with its text."""
        yield "服务器 servers: PostgreSQL, RabbitMQ", self._start_servers
        yield "数据库 databases: roles, migrations, keys", self._databases
        yield "队列 queues", self._queues
        yield "服务 services: workers and webs", self._start_services
        yield "网关 gateway: pages, nginx", self._start_gateway
        yield "就绪 ready", self._finish

    def down(self) -> bool:
        """Stops all processes; the data stays. Returns whether there were any."""
        ran = self.supervisor.running()
        if ran:
            self.supervisor.shutdown()
        return bool(self._end_orphan_processes()) or ran

    @contextmanager
    def servers_without_services(self) -> Iterator[None]:
        """Runs PostgreSQL and RabbitMQ without the services; afterwards the services start again if they ran before."""
        ran = self.down()
        try:
            self._start_servers()
            self._wait("rabbitmq", self.layout.rabbit.ready)
            yield
        finally:
            self.down()
            self.layout = replace(self.layout)  # read again: the secrets may have changed
            self.__dict__.pop("supervisor", None)
            if ran:
                self.up()

    def destroy(self) -> None:
        """Stops the platform and deletes its data (tests)."""
        self.down()
        shutil.rmtree(self.layout.folder, ignore_errors=True)
        if self.layout.data != self.layout.folder:
            shutil.rmtree(self.layout.data, ignore_errors=True)

    def clean_data(self) -> None:
        """Stops the platform and deletes the servers' data; the next `up` begins with empty databases and queues."""
        self.down()
        for server in (self.layout.postgres, self.layout.rabbit):
            shutil.rmtree(server.folder, ignore_errors=True)

    # ---- single processes (tests) ----------------------------------------------------------------------

    def kill(self, name: str, *, children: bool = False) -> bool:
        """Kills a process (SIGKILL), with `children` its children too; the supervisor starts it again.

        Returns False if there was none.
        """
        process = self.supervisor.process_id(name)
        if not process:
            return False
        try:
            (os.killpg if children else os.kill)(process, signal.SIGKILL)
        except ProcessLookupError:
            return False
        return True

    def stop(self, name: str) -> None:
        """Stop a process and leave it stopped."""
        self.supervisor.stop(name)

    def start(self, name: str) -> None:
        """Start a process that was stopped."""
        self.supervisor.start(name)

    def run(self, service: str, *arguments: str) -> str:
        """Runs a command of a service (`jobs --now …`) with its settings. Returns its output."""
        return self.layout.deployment.run(service, *arguments)

    # ---- steps -----------------------------------------------------------------------------------------

    def _start_servers(self) -> None:
        if self.supervisor.running() and self._code_has_changed():
            self.down()
        if not self.supervisor.running():
            self._end_orphan_processes()
            self._ports_must_be_free()
            self.layout.postgres.prepare()
            self.layout.rabbit.prepare()
            for service in (*SERVICES, WEB):
                shutil.rmtree(metrics_folder(self.layout, service), ignore_errors=True)
                metrics_folder(self.layout, service).mkdir(parents=True)
            (self.layout.folder / "instance").write_text(uuid.uuid4().hex)
            self.supervisor.launch()
            (self.layout.folder / "clock").write_text(self.layout.clock)
        for name in ("postgres", "rabbitmq"):
            self.supervisor.start(name)
        self._wait("postgres", self.layout.postgres.ready)

    def _databases(self) -> None:
        setup.databases(self.layout.deployment)

    def _queues(self) -> None:
        self._wait("rabbitmq", self.layout.rabbit.ready)
        if setup.declare_queues(self.layout.deployment):
            self._queues_are_safe_at = time.monotonic() + QUEUE_AGE_SECONDS

    def _start_services(self) -> None:
        for service in SERVICES:
            self.supervisor.start(f"{service}-web")
            self.supervisor.start(f"{service}-worker")
        for service in SERVICES:
            for part in ("web", "worker"):
                url = f"http://{self.layout.address(service, part)}/readyz"
                self._wait(f"{service}-{part}", lambda url=url: _ok(url))  # type: ignore[misc]  # bound now

    def _start_gateway(self) -> None:
        self.supervisor.start(f"{WEB}-web")
        self._wait(f"{WEB}-web", lambda: _ok(f"http://{self.layout.address(WEB, 'web')}/readyz"))
        upstreams = [f"{program}={self.layout.address(program, 'web')}" for program in (*SERVICES, WEB)]
        given = [part for one in upstreams for part in ("--upstream", one)]
        listen = f"127.0.0.1:{self.layout.ports['gateway']}"
        folder = str(self.layout.nginx().folder)
        given += ["--instance", self.layout.instance, "--inside", f"127.0.0.1:{self.layout.ports['inside']}"]
        configuration = self.run("gateway", "nginx", "--prefix", folder, "--listen", listen, *given)
        self.layout.nginx(configuration).prepare()
        self.supervisor.start("nginx")
        self._wait("nginx", self.layout.nginx().ready)

    def _finish(self) -> None:
        """Writes the operator's credentials; waits until new queues survive a crash of the broker."""
        path = self.layout.folder / "access.json"
        path.touch(mode=0o600)
        path.write_text(json.dumps(self.layout.deployment.access, indent=1) + "\n")
        time.sleep(max(0.0, self._queues_are_safe_at - time.monotonic()))

    def _code_has_changed(self) -> bool:
        """Whether the running processes were started from older code (before a pull or an edit)."""
        files = [*REPOSITORY.glob("requirements/*.lock")]
        files += [path for folder in CODE for kind in ("*.py", "*.conf") for path in (REPOSITORY / folder).rglob(kind)]
        began = self.supervisor.configuration.stat().st_mtime
        return any(path.stat().st_mtime > began for path in files)

    # ---- details -----------------------------------------------------------------------------------------

    def _end_orphan_processes(self) -> Sequence[orphan_processes.Process]:
        """Ends processes that outlived their supervisor."""
        return orphan_processes.end(orphan_processes.of_platform(self.layout.folder, self.layout.data))

    def _ports_must_be_free(self) -> None:
        taken = {name: port for name, port in self.layout.ports.items() if not is_free(port)}
        if taken:
            listed = ", ".join(f"{name} {port}" for name, port in taken.items())
            raise CannotStart(
                f"端口被占用：{listed}。请结束占用它的程序，或删除 {self.layout.folder}/ports.json 以换用其他端口。\n"
                f"Ports are taken: {listed}. End who uses them, or delete {self.layout.folder}/ports.json for others."
            )

    def _wait(self, name: str, ready: Callable[[], bool]) -> None:
        until = time.monotonic() + READY_SECONDS
        attempts: set[int] = set()
        while not ready():
            attempts.add(self.supervisor.process_id(name))
            if len(attempts) > ATTEMPTS_MOST or time.monotonic() > until:
                raise CannotStart(f"{name} 未能启动 did not start:\n{self._last_lines(name)}")
            time.sleep(0.1)

    def _last_lines(self, name: str) -> str:
        log = self.layout.folder / "logs" / f"{name}.log"
        return "\n".join(log.read_text(errors="replace").splitlines()[-15:]) if log.exists() else ""


def _ok(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=3) as answer:  # noqa: S310  (our own address)
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
