"""Finds and ends processes that a killed start, a killed supervisor or a killed nginx left behind.

Every process of a platform carries its folder in the environment. Servers that run as an account of their own don't
show theirs, not even to a container's root, and nginx writes its title over it; they are known by the folder among
their arguments, and nginx's workers, which go on when it is killed and hold the port, by its process group.

`python -m deploy.local.leftovers FOLDER COMMAND` ends what an earlier nginx left, then becomes COMMAND, an nginx that
works in FOLDER.
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
    """A running process, as /proc shows it; `marked` is empty where we may not look."""

    id: int
    program: str
    group: int
    words: str
    marked: str


Wanted = Callable[[Process], bool]


def of_platform(folder: Path, data: Path) -> Wanted:
    """Whether a process is part of the platform of `folder`, whose servers keep their data in `data`."""
    of_nginx = _of_nginx(data / "nginx")
    return lambda one: (
        one.marked == str(folder) or of_nginx(one) or (one.program in SERVERS and f"{data}/" in one.words)
    )


def _of_nginx(folder: Path) -> Wanted:
    kept = folder / "group"
    told = kept.read_text().split() if kept.exists() else []
    group = told[1] if told[:1] == [_boot()] else None  # after a reboot the number is a stranger's
    return lambda one: one.program == "nginx" and (str(one.group) == group or f"{folder} " in one.words)


def _boot() -> str:
    """What tells this life of the machine from all others."""
    return Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def running(wanted: Wanted) -> list[Process]:
    """The processes that we may look into, are not ourselves, and are wanted."""
    found = (_look(int(entry.name)) for entry in Path("/proc").iterdir() if entry.name.isdigit())
    return [one for one in found if one and one.id != os.getpid() and wanted(one)]


def end(wanted: Wanted, patience_seconds: float = PATIENCE_SECONDS) -> list[Process]:
    """Ask wanted processes to end, those that start meanwhile too, then make them; who was found."""
    first = asked = running(wanted)
    until = time.monotonic() + patience_seconds
    told: set[int] = set()
    while asked and time.monotonic() < until:
        _signal((one for one in asked if one.id not in told), {"postgres": signal.SIGINT}, signal.SIGTERM)
        told |= {one.id for one in asked}
        time.sleep(0.1)
        asked = running(wanted)
    _signal(asked, {"postgres": signal.SIGQUIT}, signal.SIGKILL)  # PostgreSQL recovers; killed, it might not start
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
        program, _, told = (at / "stat").read_text().partition("(")[2].rpartition(")")
        words = (at / "cmdline").read_text(errors="replace").replace("\0", " ")
    except OSError:
        return None  # ended meanwhile
    try:
        environment = dict(one.partition("=")[::2] for one in (at / "environ").read_text(errors="replace").split("\0"))
    except OSError:
        environment = {}  # somebody else's
    state, _, group = told.split()[:3]
    return None if state == "Z" else Process(process_id, program, int(group), words, environment.get(MARK, ""))


def main() -> None:
    """End what an earlier nginx left in a folder, then become the command."""
    folder, *command = sys.argv[1:]
    end(_of_nginx(Path(folder)), 2)
    fresh = Path(folder) / "group.new"
    fresh.write_text(f"{_boot()} {os.getpgrp()}")
    fresh.replace(Path(folder) / "group")  # whole or not at all
    os.execv(command[0], command)


if __name__ == "__main__":
    main()
