"""Commands that only the containers of docker-compose.yml need: secrets by volume, and nginx's folder."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from deploy.credentials import secrets_of
from deploy.deployment import Deployment
from deploy.rabbitmq.definitions import TOPOLOGY, definitions
from gateway.routes import WEB
from services.chassis.messaging.contract import SERVICES

VOLUMES = Path("/run/wulin")  # one volume for each program that has secrets, so that none sees another's
EDGE = Path("/edge")
MONITORING = Path("/monitoring")
HERE = Path(__file__).parents[1] / "compose"
WEB_PORT = 8000
INSIDE_PORT = 8081
SECRET = (
    "DATABASE_URL",
    "DATABASE_WORKER_URL",
    "DATABASE_CLERK_URL",
    "AMQP_URL",
    "ENCRYPTION_KEY",
    "PAYMENT_SANDBOX_SECRET",
    "PAGES_SECRET",
)


def container_of(service: str) -> str:
    """Returns a service's name in docker-compose.yml, where `gateway` is nginx."""
    return "directory" if service == "gateway" else service


def write_secrets() -> None:
    """Creates missing secrets, and gives each program its own; safe to run again."""
    secrets = secrets_of(VOLUMES / "operator")
    deployment = Deployment.of_container()
    if deployment is None:
        raise RuntimeError("WULIN_SECRETS is not set")
    for service in SERVICES:
        _write(VOLUMES / container_of(service), _own(deployment.settings(service)), mode=0o400)
    _write(VOLUMES / WEB, _own(deployment.settings_of_pages()), mode=0o400)
    # Other images run as users whose ids we don't choose, so all may read; no other container has their volumes.
    _write(VOLUMES / "postgres", {"password": secrets["postgres"]}, mode=0o444)
    _write(VOLUMES / "grafana", {"password": secrets["grafana"]}, mode=0o444)
    passwords = {name: secrets[name] for name in (*SERVICES, TOPOLOGY)}
    broker = {
        "rabbitmq.conf": (HERE / "rabbitmq.conf").read_text(),
        "enabled_plugins": "[rabbitmq_prometheus].\n",
        "definitions.json": json.dumps(definitions(passwords)),
    }
    _write(VOLUMES / "rabbitmq", broker, mode=0o444)


def _own(settings: Mapping[str, str]) -> dict[str, str]:
    """Returns the secret settings of webs and workers; each is read through `WULIN_…_FILE`."""
    return {name.lower(): settings[name] for name in SECRET if name in settings}


def _write(folder: Path, files: Mapping[str, str], mode: int) -> None:
    for name, text in files.items():
        path = folder / name
        if path.exists() and path.read_text() == text:
            continue
        fresh = folder / f".{name}.new"
        fresh.unlink(missing_ok=True)
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        os.fchmod(descriptor, mode)
        with os.fdopen(descriptor, "w") as file:
            file.write(text)
        fresh.replace(path)  # atomic: a reader sees the old file or the new one


def lay_out_edge(deployment: Deployment) -> None:
    """Writes nginx's folder: its configuration, and the files that it serves."""
    upstreams = [f"--upstream={one}={container_of(one)}-web:{WEB_PORT}" for one in (*SERVICES, WEB)]
    tls = os.environ.get("WULIN_TLS") == "on"
    listen = ("--listen=8443", "--plain=8080", "--tls=/run/tls") if tls else ("--listen=8080",)
    inside = f"--inside={INSIDE_PORT}"  # without TLS, for our own containers
    deployment.run("gateway", "nginx", f"--prefix={EDGE}", "--console", inside, *listen, *_trusted(), *upstreams)
    shutil.copy(HERE / "front", EDGE)


def lay_out_monitoring() -> None:
    """Copies the files that Prometheus and Grafana read, and deletes those of earlier versions."""
    for kept in MONITORING.iterdir():
        shutil.rmtree(kept) if kept.is_dir() else kept.unlink()
    shutil.copytree(HERE.parent / "monitoring", MONITORING, dirs_exist_ok=True)


def _trusted() -> list[str]:
    return [f"--trusted-proxy={one}" for one in os.environ.get("WULIN_TRUSTED_PROXIES", "").split()]
