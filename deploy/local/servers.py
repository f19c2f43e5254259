"""Private PostgreSQL, RabbitMQ and nginx from the machine's own programs."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psycopg

START_SECONDS = 30


def free_port() -> int:
    """A port of 127.0.0.1 that nobody uses now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def account(name: str) -> dict[str, str]:
    """How to drop root's rights: to the package's account, else to nobody; nothing where we are not root."""
    if os.geteuid() != 0:
        return {}
    try:
        pwd.getpwnam(name)
    except KeyError:
        name = "nobody"
    return {"user": name, "group": str(pwd.getpwnam(name).pw_gid)}


@dataclass
class Postgres:
    """A PostgreSQL in one folder; `durable=False` gives up safety for speed (tests)."""

    folder: Path
    port: int
    durable: bool = True
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The administrator's address."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    @property
    def programs(self) -> Path:
        """Where the newest server's programs lie."""
        return max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))

    def command(self) -> Sequence[str]:
        """The server in the foreground."""
        fast = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"]
        settings = ["listen_addresses=127.0.0.1", "shared_buffers=64MB", "max_connections=200"]
        given = [part for one in settings for part in ("-c", one)]
        base = [str(self.programs / "postgres"), "-D", str(self.folder / "data"), "-p", str(self.port)]
        return [*base, "-k", str(self.folder), *given, *([] if self.durable else fast)]

    def start(self) -> None:
        """Make the data folder if there is none, start, wait until it answers."""
        who = account("postgres")
        self.folder.mkdir(parents=True, exist_ok=True)
        if who:
            shutil.chown(self.folder, who["user"])
            for parent in self.folder.parents:
                if parent.stat().st_uid == 0 and not parent.stat().st_mode & 0o001 and parent != Path("/root"):
                    parent.chmod(parent.stat().st_mode | 0o011)
        if not (self.folder / "data" / "PG_VERSION").exists():
            make = [str(self.programs / "initdb"), "-N", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
            drop = {"user": who["user"], "group": int(who["group"]), "extra_groups": []} if who else {}
            subprocess.run([*make, "-D", str(self.folder / "data")], check=True, capture_output=True, cwd="/", **drop)
        drop = {"user": who["user"], "group": int(who["group"]), "extra_groups": []} if who else {}
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(self.command(), stdout=log, stderr=log, cwd="/", **drop)
        until = time.monotonic() + START_SECONDS
        while not self.ready():
            if self.process.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self.folder / "log").read_text()[-2000:])
            time.sleep(0.05)

    def ready(self) -> bool:
        """Whether it answers."""
        try:
            psycopg.connect(self.url, connect_timeout=1).close()
        except psycopg.OperationalError:
            return False
        return True

    def stop(self) -> None:
        """Stop at once, without waiting for clients."""
        if self.process:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(20)
