"""docker-compose.yml, the Dockerfile and .env.example: what must hold of every container. No engine is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from deploy.deployment import module
from deploy.operate.container import container_of
from services.chassis.config import settings
from services.chassis.messaging.contract import SERVICES

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load(TEXT)
BOXES: dict[str, Any] = COMPOSE["services"]
WAITED_FOR = {
    name
    for box in BOXES.values()
    for name, until in box.get("depends_on", {}).items()
    if until["condition"] == "service_completed_successfully"
}
ONCE = WAITED_FOR | {name for name, box in BOXES.items() if set(box.get("profiles", ())) & {"tools", "demo"}}
KEPT = sorted(BOXES.keys() - ONCE)
SERVERS = ("postgres", "rabbitmq")
PROCESSES = [f"{container_of(service)}-{part}" for service in SERVICES for part in ("web", "worker")]
DOCKERFILE = (ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8")
STAGES = {
    words.split()[-1]: lines
    for words, lines in re.findall(r"^FROM (.+)\n((?:(?!FROM ).*\n)*)", DOCKERFILE, re.MULTILINE)
}
ANY = pytest.mark.parametrize("name", BOXES)


# ---- containers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("service", SERVICES)
def test_every_service_has_a_web_and_a_worker_of_one_image_with_its_own_secrets(service: str) -> None:
    name = container_of(service)
    web, worker = BOXES[f"{name}-web"], BOXES[f"{name}-worker"]
    for box in (web, worker):
        assert box["image"] == f"localhost/wulin/{name}:${{WULIN_TAG:-local}}"
        assert box["volumes"] == [f"secrets-{name}:/run/wulin:ro"]
    assert web["command"][-1] == f"{module(service)}.app:create_app()"
    assert worker["command"][-2:] == [module(service), "worker"]
    assert BOXES["gateway"]["depends_on"][f"{name}-web"] == {"condition": "service_healthy"}


@ANY
def test_a_container_can_do_no_more_than_it_must(name: str) -> None:
    box = BOXES[name]
    assert box["read_only"] is True
    assert box["cap_drop"] == ["ALL"]
    assert box["security_opt"] == ["no-new-privileges:true"]
    assert "privileged" not in box
    assert "cap_add" not in box
    assert 0 < box["pids_limit"] <= 1000
    assert {"max-size", "max-file"} <= box["logging"]["options"].keys()


@ANY
def test_nobody_is_root(name: str) -> None:
    box = BOXES[name]
    if box["image"].startswith("localhost/wulin/"):
        target = "tools" if box["image"].startswith("localhost/wulin/tools:") else "service"
        assert re.findall(r"^USER (.+)$", STAGES[target], re.MULTILINE)[-1:] == ["10001:10001"]
        assert "user" not in box
    else:
        assert str(box["user"]).split(":")[0] not in ("", "0", "root")


@pytest.mark.parametrize("name", KEPT)
def test_what_runs_on_is_watched_bounded_and_started_again(name: str) -> None:
    box = BOXES[name]
    assert box["healthcheck"].keys() == {"test", "interval", "timeout", "retries", "start_period"}
    assert box["restart"] == "unless-stopped"
    assert box["mem_limit"]


@pytest.mark.parametrize("name", sorted(ONCE))
def test_what_runs_once_is_not_started_again(name: str) -> None:
    assert BOXES[name]["restart"] == "no"


@ANY
def test_only_the_gateway_is_reached_from_outside_and_by_default_from_this_machine_alone(name: str) -> None:
    box = BOXES[name]
    for port in box.get("ports", ()):
        assert name == "gateway" or "monitoring" in box.get("profiles", ())
        assert re.match(r"\$\{WULIN_\w*BIND:-127\.0\.0\.1\}:|127\.0\.0\.1:", port)
    assert box.get("network_mode", "none") == "none"


def test_networks_lead_nowhere_else() -> None:
    networks = COMPOSE["networks"]
    assert {name for name, said in networks.items() if (said or {}).get("internal")} == networks.keys() - {"edge"}
    for name in SERVERS:
        assert BOXES[name]["networks"] == ["data"]
    for name in PROCESSES:
        assert BOXES[name]["networks"] == ["services", "data"]
    assert BOXES["gateway"]["networks"] == ["edge", "services"]


# ---- images ----------------------------------------------------------------------------------------------------


def test_the_tag_of_every_image_of_others_stands_in_one_place() -> None:
    theirs = [box["image"] for box in BOXES.values() if not box["image"].startswith("localhost/wulin/")]
    theirs += re.findall(r"^ARG \w+_IMAGE=(.+)$", DOCKERFILE, re.MULTILINE)
    written = "".join(path.read_text(encoding="utf-8") for path in _written())
    for image in theirs:
        assert re.fullmatch(r"[a-z./-]+:v?\d[\w.-]*", image), image
        assert written.count(image) == 1, image
    stages = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    assert set(stages) <= {"${PYTHON_IMAGE}"} | STAGES.keys()


def _written() -> Iterator[Path]:
    yield from (ROOT / name for name in ("docker-compose.yml", "Makefile", "README.md", ".env.example"))
    for folder in ("deploy", "tests", "gateway", "services", ".ci"):
        yield from (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def test_every_image_of_ours_is_built_in_one_place() -> None:
    built = [box["image"] for box in BOXES.values() if "build" in box]
    assert len(built) == len(set(built))
    assert set(built) == {box["image"] for box in BOXES.values() if box["image"].startswith("localhost/wulin/")}


def test_the_image_of_a_service_holds_that_service_the_chassis_and_the_contracts() -> None:
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", STAGES["service"], re.MULTILINE)
    kept = {"services/__init__.py", "services/chassis", "services/contracts", "${PACKAGE}"}
    assert {path for line in copied for path in line.split()} == kept | {
        "deploy/gunicorn.conf.py",
        "deploy/compose/ready",
    }
    for service in SERVICES:
        package = module(service).replace(".", "/")
        assert BOXES[f"{container_of(service)}-web"]["build"]["args"] == {"PACKAGE": package}


# ---- settings --------------------------------------------------------------------------------------------------

EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
EXPLAINED = re.findall(r"((?:^# .*\n)+)^#(WULIN_\w+)=(.*)$", EXAMPLE, re.MULTILINE)
DEFAULTS = {name: default for _, name, default in EXPLAINED}


def passed_through() -> set[str]:
    """Settings that containers get as the operator gave them, where there is one."""
    return {name for box in BOXES.values() for name, value in box.get("environment", {}).items() if value is None}


def test_every_setting_is_explained_in_both_languages_and_left_at_its_default() -> None:
    assert len(EXPLAINED) == len(DEFAULTS)
    for words, name, _ in EXPLAINED:
        assert re.search(r"[一-鿿]", words), name
        assert re.search(r"[A-Za-z]{3} [a-z]", words), name
    assert [line for line in EXAMPLE.splitlines() if line and not line.startswith("#")] == []


def test_what_may_be_set_is_what_compose_knows_with_the_same_defaults() -> None:
    read = TEXT + "".join(path.read_text(encoding="utf-8") for path in (ROOT / "deploy" / "compose").glob("*.yml"))
    required: set[tuple[str, str]] = set()
    one = re.compile(r"\$\{(WULIN_\w+):(?:-([^{}]*)|\?[^{}]*)\}")  # the innermost: one stands in another's default
    while found := one.findall(read):
        required |= set(found)
        read = one.sub(r"\2", read)
    assert "${" not in read
    names = {name for name, default in required if default}
    required = {
        one for one in required if one[1] or one[0] not in names
    }  # demanded by one file, with a default in another
    assert {(name, value) for name, value in DEFAULTS.items() if name not in passed_through()} == required
    assert passed_through() <= DEFAULTS.keys()


def test_what_is_passed_through_has_the_default_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in DEFAULTS:
        monkeypatch.delenv(name, raising=False)
    program = settings.__wrapped__()
    for name in passed_through():
        assert DEFAULTS[name] == str(getattr(program, name.removeprefix("WULIN_").lower())), name
