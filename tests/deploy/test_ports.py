"""Several deployments on one machine: a port has one owner, and each front is ready on its own port alone."""

from __future__ import annotations

import http.client
import json
import shutil
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from deploy.local import ports
from deploy.local.layout import GATEWAY_PORT, Layout
from deploy.local.ports import PORTS, free_port, is_free
from deploy.local.servers import Nginx
from gateway.cli import DOCUMENT
from gateway.nginx import Edge, unprivileged, write
from gateway.routes import OWNED, WEB

AT_ONCE = 6


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "wulin" / "deployments"


def test_a_free_port_is_none_that_the_kernel_gives_to_callers() -> None:
    first, last = map(int, Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split())
    port = free_port()
    assert port in PORTS
    assert is_free(port)
    assert not first <= port <= last


def test_deployments_that_choose_at_once_share_no_port(register: Path, tmp_path: Path) -> None:
    layouts = [Layout(tmp_path / f"clone-{number}") for number in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        chosen = list(pool.map(lambda layout: layout.ports, layouts))
    every = [port for one in chosen for port in one.values()]
    assert len(set(every)) == len(every)
    assert all(GATEWAY_PORT <= one["gateway"] < PORTS.start for one in chosen)


def test_a_chosen_port_is_held_though_nothing_listens(
    register: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = Layout(tmp_path / "first", env="test").ports
    monkeypatch.setattr(ports, "any_order", lambda: [*chosen.values(), *PORTS])
    assert free_port() not in chosen.values()
    assert not set(Layout(tmp_path / "second", env="test").ports.values()) & set(chosen.values())


def test_a_deleted_deployment_gives_its_ports_back(register: Path, tmp_path: Path) -> None:
    first = Layout(tmp_path / "first").ports["gateway"]
    assert Layout(tmp_path / "second").ports["gateway"] != first
    shutil.rmtree(tmp_path / "first")
    assert Layout(tmp_path / "third").ports["gateway"] == first
    assert len([link for link in register.iterdir() if link.is_symlink()]) == 2


def test_an_account_without_a_home_has_a_register_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", "/dev/null")
    monkeypatch.setattr(ports.tempfile, "gettempdir", lambda: str(tmp_path))
    assert Layout(tmp_path / "first").ports["gateway"] != Layout(tmp_path / "second").ports["gateway"]


# ---- two fronts --------------------------------------------------------------------------------------------


def front(folder: Path) -> Nginx:
    """The front of a deployment, with its instance, as `make up` starts it; nothing stands behind it."""
    folder.mkdir(mode=0o711)
    (folder / "instance").write_text(uuid.uuid4().hex)
    layout = Layout(folder)
    edge = Edge(
        prefix=layout.nginx().folder,
        listen=f"127.0.0.1:{layout.ports['gateway']}",
        upstreams={service: ["127.0.0.1:9"] for service in (*OWNED, WEB)},
        user=unprivileged(),
        instance=layout.instance,
    )
    return layout.nginx(write(edge, DOCUMENT).read_text())


@pytest.fixture
def two_fronts(servers_folder: Path) -> Iterator[list[Nginx]]:
    folders = [servers_folder / f"clone-{number}" for number in range(2)]
    with ThreadPoolExecutor(2) as pool:  # a server ends with the thread that started it
        fronts = list(pool.map(front, folders))
        try:
            list(pool.map(Nginx.start, fronts))
            yield fronts
        finally:
            for one in fronts:
                one.stop()
    for folder in folders:
        shutil.rmtree(folder)


def test_two_deployments_that_start_at_once_are_ready_each_on_its_own_port_alone(two_fronts: list[Nginx]) -> None:
    first, second = two_fronts
    assert first.port != second.port
    assert first.ready()
    assert second.ready()
    for one, other in ((first, second), (second, first)):
        elsewhere = Nginx(one.folder, other.port, instance=one.instance)
        assert ports.answers(elsewhere.port)
        assert not elsewhere.ready()


def test_the_instance_is_shown_to_this_machine_alone(two_fronts: list[Nginx]) -> None:
    first, _ = two_fronts
    assert asked(first, "127.0.0.1") == (200, {"status": "ok", "instance": first.instance})
    assert asked(first, "127.0.0.2")[0] == 404  # as everywhere where nobody has given an instance


def asked(front: Nginx, source: str) -> tuple[int, Any]:
    """What /readyz answers to a caller of this address."""
    connection = http.client.HTTPConnection("127.0.0.1", front.port, timeout=5, source_address=(source, 0))
    try:
        connection.request("GET", "/readyz")
        answer = connection.getresponse()
        return answer.status, json.load(answer)
    finally:
        connection.close()
