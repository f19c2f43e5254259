"""Keeps the platform's processes running: supervisord, its configuration, and the calls to it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import xmlrpc.client
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from supervisor.xmlrpc import SupervisorTransport

from deploy.deployment import REPOSITORY, module
from deploy.local import orphan_processes
from deploy.local.layout import Layout
from deploy.local.orphan_processes import MARK
from deploy.local.servers import Server, ends_with_us
from gateway.routes import WEB
from services.chassis.messaging.contract import SERVICES

STOP_SECONDS = 60


@dataclass(frozen=True)
class Program:
    """A process to be kept running."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    priority: int  # stopped in the reverse order
    works_in: Path = Path("/")
    stop_signal: str = "TERM"
    user: str | None = None


def programs(layout: Layout) -> list[Program]:
    """All processes of a platform, in the order of start."""

    def environment(server: Server) -> dict[str, str]:
        return server.environment() | {MARK: str(layout.folder)}

    servers: dict[str, Server] = {"postgres": layout.postgres, "rabbitmq": layout.rabbit}
    listed = [
        Program(name, server.command(), environment(server), 10, server.folder, server.stop_signal, server.account)
        for name, server in servers.items()
    ]
    for service in SERVICES:
        worker = [sys.executable, "-m", module(service), "worker"]
        listed.append(Program(f"{service}-worker", worker, layout.environment(service), 20))
    web = [str(Path(sys.executable).parent / "gunicorn"), "-c", str(REPOSITORY / "deploy" / "gunicorn.conf.py")]
    for service in SERVICES:
        metrics = {"PROMETHEUS_MULTIPROC_DIR": str(metrics_folder(layout, service))}
        command = [*web, f"{module(service)}.app:create_app()"]
        listed.append(Program(f"{service}-web", command, layout.environment(service) | metrics, 30))
    metrics = {"PROMETHEUS_MULTIPROC_DIR": str(metrics_folder(layout, WEB))}
    pages = [*web, "gateway.web.app:create_app()"]
    listed.append(Program(f"{WEB}-web", pages, layout.environment_of_pages() | metrics, 35))
    nginx = layout.nginx()
    alone = [sys.executable, "-m", orphan_processes.__name__, str(nginx.folder), *nginx.command()]
    settings = environment(nginx) | {"PYTHONPATH": str(REPOSITORY)}
    listed.append(Program("nginx", alone, settings, 40, nginx.folder, nginx.stop_signal))
    return listed


def metrics_folder(layout: Layout, service: str) -> Path:
    """The folder of a web server's metrics; emptied at each start."""
    return layout.folder / "metrics" / service


@dataclass
class Supervisor:
    """supervisord for one layout."""

    layout: Layout
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)  # where we launched it

    @property
    def socket(self) -> Path:
        """Its control socket. A socket's path has a limit of 107 bytes, which a deep folder would pass."""
        beside = self.layout.folder / "supervisor.sock"
        return beside if len(str(beside)) < 100 else Path("/tmp") / f"wulin-{self.layout.ports['postgres']}.sock"  # noqa: S108

    @property
    def configuration(self) -> Path:
        """Its configuration file. It holds secrets, so only the owner can read it."""
        return self.layout.folder / "supervisord.conf"

    def running(self) -> bool:
        """Whether it answers."""
        try:
            return bool(self._call("getState")["statename"] == "RUNNING")
        except (OSError, xmlrpc.client.Error):
            return False

    def launch(self) -> None:
        """Starts supervisord without any program. It continues after this process; in a test it ends with the test."""
        logs = self.layout.folder / "logs"
        logs.mkdir(exist_ok=True)
        self.configuration.touch(mode=0o600)
        self.configuration.write_text(self._text())
        command = [str(Path(sys.executable).parent / "supervisord"), "--nodaemon", "-c", str(self.configuration)]
        if self.layout.env == "test":
            command = [*ends_with_us("TERM"), *command]
        with (logs / "start.log").open("wb") as log:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env=os.environ | {MARK: str(self.layout.folder)},
                start_new_session=True,
            )
        until = time.monotonic() + STOP_SECONDS
        while not self.running():
            if self.process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"supervisord: {(logs / 'start.log').read_text()[-2000:]}")
            time.sleep(0.05)

    def start(self, name: str) -> None:
        """Start a process unless it runs."""
        if self.state(name) not in ("RUNNING", "STARTING", "BACKOFF"):
            self._call("startProcess", name, False)  # noqa: FBT003  (don't wait: we ask for readiness ourselves)

    def stop(self, name: str) -> None:
        """Stop a process and wait."""
        if self.state(name) in ("RUNNING", "STARTING", "BACKOFF"):
            self._call("stopProcess", name, True)  # noqa: FBT003  (wait)

    def state(self, name: str) -> str:
        """RUNNING, STARTING, BACKOFF, STOPPED, EXITED, FATAL …"""
        return str(self._call("getProcessInfo", name)["statename"])

    def states(self) -> dict[str, dict[str, Any]]:
        """Returns supervisord's report of each process."""
        return {one["name"]: one for one in self._call("getAllProcessInfo")}

    def process_id(self, name: str) -> int:
        """The process's id, 0 where it doesn't run."""
        return int(self._call("getProcessInfo", name)["pid"])

    def shutdown(self) -> None:
        """Stop everything in the reverse order of start, and supervisord itself; wait until all is gone."""
        pid = int(self._call("getPID"))
        self._call("shutdown")
        until = time.monotonic() + STOP_SECONDS
        while self._alive(pid):
            if time.monotonic() > until:
                raise RuntimeError(f"supervisord ({pid}) does not end")
            time.sleep(0.1)

    def _alive(self, pid: int) -> bool:
        if self.process and self.process.pid == pid:
            return self.process.poll() is None  # our own child, whose exit status we must read
        return Path(f"/proc/{pid}").exists()

    def _call(self, method: str, *arguments: Any) -> Any:
        transport = SupervisorTransport(None, None, f"unix://{self.socket}")
        with xmlrpc.client.ServerProxy("http://127.0.0.1", transport=transport) as proxy:
            return getattr(proxy.supervisor, method)(*arguments)

    def _text(self) -> str:
        at = self.layout.folder
        head = f"""[supervisord]
logfile={at}/logs/supervisord.log
logfile_maxbytes=5MB
logfile_backups=1
pidfile={at}/supervisord.pid
childlogdir={at}/logs
silent=true
{"user=root" if os.geteuid() == 0 else ""}

[unix_http_server]
file={self.socket}
chmod=0600

[rpcinterface:supervisor]
supervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface
"""
        return head + "".join(self._section(program) for program in programs(self.layout))

    def _section(self, program: Program) -> str:
        command = " ".join(f"'{part}'" for part in program.command).replace("%", "%%")
        environment = ",".join(f'{name}="{value}"' for name, value in program.environment.items()).replace("%", "%%")
        user = f"user={program.user}\n" if program.user else ""
        return f"""
[program:{program.name}]
command={command}
environment={environment}
directory={program.works_in}
{user}priority={program.priority}
autostart=false
autorestart=true
startsecs=1
startretries=100
stopsignal={program.stop_signal}
stopwaitsecs=25
killasgroup=true
redirect_stderr=true
stdout_logfile={self.layout.folder}/logs/{program.name}.log
stdout_logfile_maxbytes=20MB
stdout_logfile_backups=2
"""
