"""Finds and ends processes that a killed start, a killed supervisor or a killed nginx left behind.

Every process of a platform has the platform's folder in its environment. Some environments cannot be read: those of
servers with an account of their own, and that of nginx, which overwrites it. These are recognised by the folder in
their arguments. The workers of a killed nginx go on and keep the port; they are recognised by its process group.

`python -m deploy.local.orphan_processes FOLDER COMMAND` ends the processes of an earlier nginx, then becomes COMMAND,
an nginx in FOLDER.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

MARK = "WULIN_FOLDER"
SERVERS = ("postgres", "beam.smp", "nginx")
PATIENCE_SECONDS = 25


@dataclass(frozen=True)
class Process:
    """A running process, from /proc; `marked` is empty if its environment cannot be read."""

    id: int
    program: str
    group: int
    arguments: str
    marked: str


Wanted = Callable[[Process], bool]


def of_platform(folder: Path, data: Path) -> Wanted:
    """Whether a process is part of the platform of `folder`, whose servers keep their data in `data`."""
    of_nginx = _of_nginx(data / "nginx")
    return lambda one: (
        one.marked == str(folder) or of_nginx(one) or (one.program in SERVERS and f"{data}/" in one.arguments)
    )


def _of_nginx(folder: Path) -> Wanted:
    kept = folder / "group"
    stored = kept.read_text().split() if kept.exists() else []
    group = stored[1] if stored[:1] == [_boot()] else None  # after a reboot another process may have the number
    return lambda one: one.program == "nginx" and (str(one.group) == group or f"{folder} " in one.arguments)


def _boot() -> str:
    """Returns an id of the time since the machine's last start."""
    return Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def running(wanted: Wanted) -> list[Process]:
    """Returns the wanted processes, without this one."""
    found = (_look(int(entry.name)) for entry in Path("/proc").iterdir() if entry.name.isdigit())
    return [one for one in found if one and one.id != os.getpid() and wanted(one)]


def end(wanted: Wanted, patience_seconds: float = PATIENCE_SECONDS) -> list[Process]:
    """Ends wanted processes, also those that start meanwhile, in the end by force. Returns those found first."""
    first = still_running = running(wanted)
    until = time.monotonic() + patience_seconds
    signalled: set[int] = set()
    while still_running and time.monotonic() < until:
        _signal((one for one in still_running if one.id not in signalled), {"postgres": signal.SIGINT}, signal.SIGTERM)
        signalled |= {one.id for one in still_running}
        time.sleep(0.1)
        still_running = running(wanted)
    # PostgreSQL recovers after SIGQUIT; after SIGKILL it might not start.
    _signal(still_running, {"postgres": signal.SIGQUIT}, signal.SIGKILL)
    return first


def _signal(processes: Iterable[Process], special: dict[str, signal.Signals], usual: signal.Signals) -> None:
    # The supervisor first: it must not start again what ends now.
    for one in sorted(processes, key=lambda one: "python" not in one.program):
        try:
            os.kill(one.id, special.get(one.program, usual))
        except ProcessLookupError:
            continue


def _look(process_id: int) -> Process | None:
    at = Path("/proc") / str(process_id)
    try:
        program, _, rest = (at / "stat").read_text().partition("(")[2].rpartition(")")
        arguments = (at / "cmdline").read_text(errors="replace").replace("\0", " ")
    except OSError:
        return None  # ended meanwhile
    try:
        environment = dict(one.partition("=")[::2] for one in (at / "environ").read_text(errors="replace").split("\0"))
    except OSError:
        environment = {}  # of another account
    state, _, group = rest.split()[:3]
    return None if state == "Z" else Process(process_id, program, int(group), arguments, environment.get(MARK, ""))


def main() -> None:
    """Ends the processes of an earlier nginx in a folder, then becomes the command."""
    folder, *command = sys.argv[1:]
    end(_of_nginx(Path(folder)), 2)
    fresh = Path(folder) / "group.new"
    fresh.write_text(f"{_boot()} {os.getpgrp()}")
    fresh.replace(Path(folder) / "group")  # atomic
    os.execv(command[0], command)


if __name__ == "__main__":
    main()
