"""PostgreSQL and RabbitMQ in containers, for tests: what docker-compose.yml runs, where an engine answers.

`start`, `stop` and `ready` mean what they mean for a program (deploy/local/servers.py); `remove` takes it away.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import docker
import yaml
from docker.errors import DockerException
from testcontainers.core.config import testcontainers_config
from testcontainers.core.container import DockerContainer

from deploy.local.servers import START_SECONDS, STOP_SECONDS, Postgres, Rabbit, Server

ROOT = Path(__file__).parents[2]
ANSWER_SECONDS = 2
PULL_SECONDS = 30  # without a word of progress
# Removes a container once our end of its input is closed: however we end, and with no image of its own, as
# testcontainers' reaper needs.
REAPER = """
import sys, docker
box = docker.from_env().containers.get(sys.argv[1])
sys.stdin.read()
box.remove(v=True, force=True)
"""
testcontainers_config.ryuk_disabled = True


T = TypeVar("T", bound=Server)
SERVED: dict[str, str] = {}  # what the tests of this run had


class CannotHave(Exception):
    """No engine answers, or it neither has nor gets the image; the text says which."""


def chosen(program: type[Server], contained: type[Contained]) -> type[Any]:
    """A container where an engine answers soon and has the image, else this machine's program.

    WULIN_TEST_SERVERS=containers or =programs decides instead; CannotHave where it can't be so.
    """
    asked = os.environ.get("WULIN_TEST_SERVERS", "")
    if asked not in ("", "containers", "programs"):
        raise CannotHave("WULIN_TEST_SERVERS is neither containers nor programs")
    why = ""
    if asked != "programs":
        try:
            if not asked:
                _must_be_here()
            SERVED[program.__name__] = f"容器 a container of {image(contained.service)}"
        except CannotHave as error:
            if asked:
                raise
            why = f" ({error})"
        else:
            return contained
    SERVED[program.__name__] = f"本机程序 this machine's program{why}"
    return program


@contextmanager
def running(server: T) -> Iterator[T]:
    """A server that answers, and is gone afterwards."""
    try:
        server.start()
        yield server
    finally:
        server.remove() if isinstance(server, Contained) else server.stop()


@cache
def composed(service: str) -> Mapping[str, Any]:
    """What docker-compose.yml says of a service."""
    said = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))["services"][service]
    assert isinstance(said, dict)
    return said


def image(service: str) -> str:
    """The name and tag of a server's image, which this machine then has; else CannotHave."""
    name = str(composed(service)["image"])
    with _engine(ANSWER_SECONDS) as engine:
        there = engine.images.list(name)
    if not there:
        with _engine(PULL_SECONDS) as engine:
            engine.images.pull(name)
    return name


def _must_be_here() -> None:
    """What an engine elsewhere publishes on its 127.0.0.1 would not be on ours."""
    with _engine(ANSWER_SECONDS) as engine:
        name = engine.info()["Name"]
    if name != socket.gethostname():
        raise CannotHave(f"Docker 在另一台机器上 Docker runs on another machine, {name}")


@contextmanager
def _engine(seconds: int) -> Iterator[docker.DockerClient]:
    path = os.environ.get("DOCKER_HOST", "unix:///var/run/docker.sock").removeprefix("unix://")
    try:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(path)  # where this fails, docker's client would leave its own socket open
        engine = docker.from_env(timeout=seconds)
        try:
            yield engine
        finally:
            engine.close()
    except (DockerException, OSError) as error:
        raise CannotHave(f"Docker: {error}") from error


class Contained(Server):
    """A server in a container, published on 127.0.0.1 alone; it ends with us at the latest."""

    service = ""  # in docker-compose.yml
    port_inside = 0
    box: DockerContainer | None = None
    reaper: subprocess.Popen[bytes] | None = None

    def dress(self, box: DockerContainer) -> None:
        """Give a container what differs between one server and another."""
        raise NotImplementedError

    def start(self) -> None:
        """Start, after a `stop` the same again, and wait until it answers."""
        if self.box is None:
            self._begin()
        else:
            self.box.get_wrapped_container().start()
        until = time.monotonic() + START_SECONDS
        while not self.ready():
            if time.monotonic() > until or not self._runs():
                container_log = self.box.get_wrapped_container().logs().decode() if self.box else ""
                raise RuntimeError(
                    f"{type(self).__name__} did not start (WULIN_TEST_SERVERS=programs?):\n{container_log[-2000:]}"
                )
            time.sleep(0.1)

    def _begin(self) -> None:
        said = composed(self.service)
        self.box = DockerContainer(image(self.service), hostname=said.get("hostname"), user=said["user"])
        self.box.ports[str(self.port_inside)] = ("127.0.0.1", self.port)  # type: ignore[assignment]  # docker takes it
        self.dress(self.box)
        self.box.start()
        command = [sys.executable, "-c", REAPER, self.box.get_container_id()]
        self.reaper = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)

    def _runs(self) -> bool:
        if self.box is None:
            return False
        self.box.reload()
        return self.box.status == "running"

    def stop(self) -> None:
        """Stop in order; the data stay until `remove`."""
        if self.box:
            self.box.get_wrapped_container().stop(timeout=STOP_SECONDS)

    def remove(self) -> None:
        """Take it away with its data."""
        if self.reaper:
            self.reaper.terminate()
            self.reaper.communicate()
        if self.box:
            self.box.stop()  # testcontainers' word for this


class ContainedPostgres(Contained, Postgres):
    """PostgreSQL as compose runs it, but for its tuning."""

    service = "postgres"
    port_inside = 5432

    def dress(self, box: DockerContainer) -> None:
        """Its password, and the tuning of a program."""
        made_with = composed(self.service)["environment"]["POSTGRES_INITDB_ARGS"]
        box.with_envs(POSTGRES_PASSWORD=self.password, POSTGRES_INITDB_ARGS=f"{made_with} --no-sync")
        box.with_command(["postgres", *self.tuning])


class ContainedRabbit(Contained, Rabbit):
    """RabbitMQ with the configuration of compose, but for its users."""

    service = "rabbitmq"
    port_inside = 5672

    def dress(self, box: DockerContainer) -> None:
        """Its configuration, plugins and users, where compose has them."""
        environment = composed(self.service)["environment"]
        box.with_envs(**environment)
        configuration = Path(environment["RABBITMQ_CONFIG_FILE"])
        files = {
            str(configuration): (ROOT / "deploy" / "compose" / "rabbitmq.conf").read_bytes(),
            str(configuration.with_name("definitions.json")): self.definitions.encode(),
            environment["RABBITMQ_ENABLED_PLUGINS_FILE"]: b"[].\n",
        }
        for path, content in files.items():
            box.with_copy_into_container(content, path)

    def ready(self) -> bool:
        """Whether a broker greets us; the port itself is the engine's, which takes calls before there is one."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=2) as caller:
                caller.sendall(b"AMQP\0\0\x09\x01")
                return caller.recv(1) == b"\x01"
        except OSError:
            return False
