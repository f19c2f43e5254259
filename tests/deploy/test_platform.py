"""A platform is brought back whole, whatever was killed, and leaves nothing running behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from deploy.local import orphan_processes
from deploy.local.layout import Layout
from deploy.local.orphan_processes import MARK
from deploy.local.platform import CannotStart, Platform

PATIENCE_SECONDS = 30


@pytest.fixture
def unstarted(servers_folder: Path) -> Iterator[Platform]:
    folder = servers_folder / "unstarted"
    folder.mkdir(mode=0o711)
    made = Platform(Layout(folder, clock="simulated", env="test", durable=False))
    yield made
    made.destroy()


@pytest.mark.slow
def test_the_life_of_a_platform(platform: Platform) -> None:
    """It was brought up from nothing, and the journeys were made on it. When this story ends, it is down."""
    access = json.loads((platform.layout.folder / "access.json").read_text())
    assert (platform.layout.folder / "access.json").stat().st_mode & 0o777 == 0o600
    assert access["base_url"] == platform.layout.base_url
    assert access["client_id"]
    assert access["client_secret"]

    for name in ("nginx", "postgres", "gateway-web"):  # a crash: whoever keeps it running starts it again
        was = platform.supervisor.process_id(name)
        platform.kill(name)
        eventually(lambda name=name, was=was: platform.supervisor.process_id(name) not in (0, was))  # type: ignore[misc]
        eventually(lambda: answers(platform))
    front = platform.supervisor.process_id("nginx")  # of the killed one nothing is left
    assert {one.group for one in remaining(platform) if one.program == "nginx"} == {front}

    # The keeper itself: what it started runs on, and the next start clears it away.
    keeper = platform.supervisor.process
    assert keeper
    keeper.kill()
    keeper.wait()
    assert not platform.supervisor.running()
    assert remaining(platform)
    platform.up()
    eventually(lambda: answers(platform))
    assert json.loads((platform.layout.folder / "access.json").read_text()) == access

    logged = {path.relative_to(platform.layout.folder).as_posix() for path in platform.layout.logs()}
    assert {"logs/postgres.log", "logs/orders-web.log", "nginx/logs/access.log"} <= logged

    # Code that is newer than what runs: the next start begins anew, and only then.
    _, first_step = next(platform.steps())
    running = keeper_of(platform)
    first_step()
    assert keeper_of(platform) == running
    os.utime(platform.supervisor.configuration, (0, 0))
    first_step()
    assert keeper_of(platform) != running

    assert platform.down()
    assert not remaining(platform)
    assert not platform.down()


def test_a_taken_port_is_named(unstarted: Platform) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "http.server", str(unstarted.layout.ports["gateway"]), "--bind", "127.0.0.1"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as other:
        address = unstarted.layout.base_url
        eventually(lambda: bool(urllib.request.urlopen(address, timeout=2).close() or True))
        with pytest.raises(CannotStart, match=f"gateway {unstarted.layout.ports['gateway']}"):
            unstarted.up()
        other.terminate()


def test_orphan_processes_end_even_if_they_ignore_signals(tmp_path: Path) -> None:
    ignores_signals = "; ".join(
        (
            "import signal, time",
            "signal.signal(signal.SIGTERM, signal.SIG_IGN)",
            "print('started', flush=True)",
            "time.sleep(60)",
        )
    )
    with (
        subprocess.Popen(
            [sys.executable, "-c", ignores_signals], env={MARK: str(tmp_path)}, stdout=subprocess.PIPE
        ) as ours,
        subprocess.Popen([sys.executable, "-c", ignores_signals], env={MARK: f"{tmp_path}/other"}) as foreign,
    ):
        assert ours.stdout
        ours.stdout.readline()
        found = orphan_processes.end(orphan_processes.of_platform(tmp_path, tmp_path), 0.5)
        assert [one.id for one in found] == [ours.pid]
        assert ours.wait(5) == -signal.SIGKILL
        assert foreign.poll() is None
        os.kill(foreign.pid, signal.SIGKILL)


def test_processes_of_a_killed_nginx_are_found_by_their_group_until_the_machine_restarts(tmp_path: Path) -> None:
    folder, program = tmp_path / "data" / "nginx", tmp_path / "bin" / "nginx"
    folder.mkdir(parents=True)
    program.parent.mkdir()
    program.symlink_to("/bin/sleep")  # that name, and nothing else that shows whose it is
    become = [sys.executable, "-m", orphan_processes.__name__, str(folder), str(program), "60"]
    with subprocess.Popen(become, start_new_session=True) as left:
        try:
            eventually(lambda: found(folder.parent) == [left.pid])
            kept = folder / "group"
            stored = kept.read_text()
            for other in (f"another-boot {stored.split()[1]}", str(left.pid), "", "\0"):
                kept.write_text(other)
                assert found(folder.parent) == []
        finally:
            left.kill()


def keeper_of(platform: Platform) -> str:
    return (platform.layout.folder / "supervisord.pid").read_text()


def found(data: Path) -> list[int]:
    return [one.id for one in orphan_processes.running(orphan_processes.of_platform(data, data))]


def remaining(platform: Platform) -> list[orphan_processes.Process]:
    return orphan_processes.running(orphan_processes.of_platform(platform.layout.folder, platform.layout.data))


def answers(platform: Platform) -> bool:
    with urllib.request.urlopen(f"{platform.layout.base_url}/.well-known/jwks.json", timeout=3) as answer:
        return bool(json.load(answer)["keys"])


def eventually(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            if holds():
                return
        except OSError:
            pass
        assert time.monotonic() < until
        time.sleep(0.2)
