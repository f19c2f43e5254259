"""One compose project of the repository as it is, on the engine that answers; its containers as tests need them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from deploy.deployment import REPOSITORY, Deployment

READY_SECONDS = 180
NOWHERE = Path(os.devnull)  # secrets and backups lie in volumes
NAMES = ("directory", "orders", "points", "charity", "fund")
LONG = (
    "gateway",
    "pages-web",
    "postgres",
    "rabbitmq",
    *(f"{name}-{part}" for name in NAMES for part in ("web", "worker")),
)


@dataclass
class Stack:
    """`docker compose` with a project name and a port of its own."""

    port: int
    settings: Mapping[str, str] = field(default_factory=dict)
    files: Sequence[str] = ()

    @property
    def project(self) -> str:
        return f"wulin-test-{self.port}"

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def compose(self, *arguments: str, check: bool = True) -> str:
        """Run `docker compose`; what it printed, AssertionError with all that it said where it fails."""
        files = [part for name in self.files for part in ("-f", name)]
        own = {"WULIN_PORT": str(self.port), "WULIN_PUBLIC_URL": self.base_url, "WULIN_TAG": "test"}
        clock = {"WULIN_ENV": "development", "WULIN_CLOCK": "simulated"}
        done = subprocess.run(
            ["docker", "compose", "-p", self.project, *files, *arguments],
            cwd=REPOSITORY,
            env={name: value for name, value in os.environ.items() if not name.startswith("WULIN_")}
            | own
            | clock
            | self.settings,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0 or not check, f"{arguments}: {done.stderr[-3000:]}"
        return done.stdout

    def up(self, *arguments: str) -> float:
        """Bring everything up and wait until it is healthy; the seconds that it took."""
        began = time.monotonic()
        self.compose("up", "-d", "--wait", "--wait-timeout", str(READY_SECONDS), *arguments)
        return time.monotonic() - began

    def wulin(self, *arguments: str) -> Any:
        """The operator's command in its container; what it answers to programs."""
        return json.loads(self.compose("run", "--rm", "-T", "wulin", *arguments, "--json").strip().splitlines()[-1])

    def down(self, *arguments: str) -> None:
        self.compose("--profile", "*", "down", *arguments)

    # ---- containers ------------------------------------------------------------------------------------

    def containers(self, service: str = "") -> list[dict[str, Any]]:
        """What the engine says of each container, also of those that have ended."""
        names = self.compose("ps", "-aq", *([service] if service else [])).split()
        inspected: list[dict[str, Any]] = json.loads(docker("inspect", *names)) if names else []
        return inspected

    def container(self, service: str) -> dict[str, Any]:
        """The first of a service."""
        return min(self.containers(service), key=lambda one: str(one["Name"]))

    def address(self, service: str, network: str = "data") -> str:
        """Where the engine's own machine reaches it, closed though its network is to all others."""
        return str(self.container(service)["NetworkSettings"]["Networks"][f"{self.project}_{network}"]["IPAddress"])

    def kill(self, *services: str) -> float:
        """End processes at one instant, as a crash or a lost power would; the seconds until all are healthy again."""
        before = {service: self.container(service)["State"] for service in services}
        for state in before.values():
            os.kill(state["Pid"], signal.SIGKILL)
        began = time.monotonic()
        return max(self._back(service, state["StartedAt"], began) for service, state in before.items())

    def _back(self, service: str, started: str, began: float) -> float:
        while True:
            now = self.container(service)["State"]
            if now["StartedAt"] != started and now.get("Health", {}).get("Status") == "healthy":
                return time.monotonic() - began
            assert time.monotonic() - began < READY_SECONDS, f"{service} stays away: {now}"
            time.sleep(0.2)

    def logs(self, container: Mapping[str, Any]) -> str:
        done = subprocess.run(["docker", "logs", container["Id"]], capture_output=True, text=True, check=True)
        return done.stdout + done.stderr

    @property
    def deployment(self) -> Deployment:
        """As an operator's commands see it, from outside of the containers."""
        kept = self.compose(
            "run", "--rm", "-T", "--no-deps", "--entrypoint", "cat", "wulin", "/run/wulin/operator/secrets.json"
        )
        return Deployment(
            secrets=json.loads(kept),
            base_url=self.base_url,
            gateway_url=self.base_url,
            postgres=f"{self.address('postgres')}:5432",
            broker=f"{self.address('rabbitmq')}:5672",
            directory=f"{self.address('directory-web')}:8000",
            clock="simulated",
            env="development",
            folder=NOWHERE,
            backups=NOWHERE,
        )


def service_of(container: Mapping[str, Any]) -> str:
    return str(container["Config"]["Labels"]["com.docker.compose.service"])


def docker(*arguments: str) -> str:
    done = subprocess.run(["docker", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
