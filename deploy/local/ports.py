"""Ports of 127.0.0.1, chosen so that several deployments of one user can start side by side.

A deployment keeps its ports in `ports.json` in its folder. A register in the user's cache links to each such folder.
So a port belongs to a deployment from its choice on, minutes before a server listens there, and also while the
deployment is stopped. A deployment that is deleted gives its ports back.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import random
import socket
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

FILE = "ports.json"
PORTS = range(20_000, 32_000)  # below the ports that outgoing connections get

Choose = Callable[[Iterable[int]], int]  # the first that is free and belongs to no deployment


def free_port() -> int:
    """Returns a port that nobody uses now and that belongs to no deployment, for a server that starts at once."""
    taken = _taken(_register())
    return next(port for port in any_order() if port not in taken and is_free(port))


def any_order() -> Iterable[int]:
    """Returns all ports for servers in random order."""
    return random.sample(PORTS, len(PORTS))


def is_free(port: int) -> bool:
    """Whether a server may listen there. What an ended server left behind does not count."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def answers(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as caller:
        caller.settimeout(1)
        return caller.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def choosing(folder: Path) -> Iterator[Choose]:
    """Lets the deployment in `folder` choose ports and write them to its file, while no other deployment chooses."""
    register = _register()
    register.mkdir(parents=True, exist_ok=True)
    with (register / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _forget_deleted(register)
        taken = _taken(register)

        def choose(candidates: Iterable[int]) -> int:
            port = next(port for port in candidates if port not in taken and is_free(port))
            taken.add(port)
            return port

        yield choose
        link = register / hashlib.sha256(bytes(folder.resolve())).hexdigest()[:16]
        if not link.is_symlink():
            link.symlink_to(folder.resolve())


def _register() -> Path:
    try:
        cache = Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser()
        cache.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError):  # an account without a home of its own
        cache = Path(tempfile.gettempdir()) / f"cache-{os.getuid()}"
    return cache / "wulin" / "deployments"


def _taken(register: Path) -> set[int]:
    """Returns the ports of all deployments in the register."""
    return {port for link in register.glob("*") if link.is_symlink() for port in _ports_of(link)}


def _ports_of(folder: Path) -> list[int]:
    try:
        return list(json.loads((folder / FILE).read_text()).values())
    except (OSError, ValueError):
        return []


def _forget_deleted(register: Path) -> None:
    for link in register.glob("*"):
        if link.is_symlink() and not (link / FILE).exists():
            link.unlink()
