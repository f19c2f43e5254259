"""What the platform takes while nobody asks anything, and how soon it is ready."""

from __future__ import annotations

import os
import time
from pathlib import Path

from deploy.local.platform import Platform

REST_SECONDS = 20
KINDS = {  # the first word found in the command; nginx has workers too
    "nginx": "nginx",
    "gunicorn": "web",
    "worker": "worker",
    "postgres": "postgres",
    "beam": "rabbitmq",
    "erl": "rabbitmq",
}


def measure(platform: Platform) -> dict[str, float]:
    """Seconds to ready at a second start; memory (shared pages counted once) by kind; processor while at rest."""
    platform.down()
    began = time.monotonic()
    platform.up()
    ready = time.monotonic() - began
    time.sleep(REST_SECONDS / 2)  # what a start leaves to do is done
    root = platform.supervisor.process_id("postgres")
    processes = family(_parent(root))
    before = sum(map(_ticks, processes))
    time.sleep(REST_SECONDS)
    spent = (sum(map(_ticks, processes)) - before) / os.sysconf("SC_CLK_TCK")
    memory: dict[str, float] = {}
    for process in processes:
        kind = _kind(process)
        memory[kind] = memory.get(kind, 0) + mebibytes(process)
    return {
        "ready_seconds": ready,
        "cpu_percent of one core": 100 * spent / REST_SECONDS,
        "memory_mib": sum(memory.values()),
        **{f"memory_mib of {kind}": amount for kind, amount in sorted(memory.items())},
        "processes": len(processes),
    }


def _parent(process: int) -> int:
    return int(_stat(process)[1])


def family(process: int) -> list[int]:
    """A process and all below it."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return [process, *(one for child in children for one in family(int(child)))]


def _stat(process: int) -> list[str]:
    """The fields of /proc/…/stat after the name."""
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()


def _ticks(process: int) -> int:
    fields = _stat(process)
    return int(fields[11]) + int(fields[12])


def seconds_of(process: int) -> float:
    """Processor time that a process and all below it have taken."""
    return sum(map(_ticks, family(process))) / os.sysconf("SC_CLK_TCK")


def mebibytes(process: int) -> float:
    """Memory of a process, what it shares with others counted by its part."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _kind(process: int) -> str:
    command = Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    return next((kind for word, kind in KINDS.items() if word in command), "other")
