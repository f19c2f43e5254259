"""What alerts and boards ask for is there to be asked; every alert has its page, in both languages."""

from __future__ import annotations

import json
import re
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from grafana_foundation_sdk.cog import plugins
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models.dashboard import Dashboard

from deploy.local.ports import free_port
from deploy.local.servers import Rabbit
from deploy.rabbitmq.definitions import TOPOLOGY, definitions
from services.chassis.database.gauges import OF_ALL, GaugeCollector
from services.chassis.messaging.contract import SERVICES
from services.chassis.messaging.queues import declare
from tests.journeys.neighbourhood import until
from tests.support.rig import Prepared

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "deploy" / "monitoring"
BOARDS = sorted((FOLDER / "grafana" / "dashboards").glob("*.json"))
OURS = re.compile(r"\b(?:wulin|rabbitmq)_[a-z_]+")
BOTH = re.compile(r"[一-鿿].*[A-Za-z]", re.DOTALL)
PARTS = {"histogram": ("_bucket", "_sum", "_count"), "summary": ("_sum", "_count")}


def read(path: Path) -> Any:
    return json.loads(path.read_text()) if path.suffix == ".json" else yaml.safe_load(path.read_text())


ALERTS = [rule for group in read(FOLDER / "alerts.yml")["groups"] for rule in group["rules"]]


def expressions() -> Iterator[str]:
    for alert in ALERTS:
        yield alert["expr"]
    for path in BOARDS:
        board = read(path)
        for variable in board["templating"]["list"]:
            yield variable["query"]["query"]
        for panel in board["panels"]:
            for target in panel["targets"]:
                yield target["expr"]


def names(exposition: str) -> set[str]:
    """The series that a page tells or would tell, once it has counted something."""
    families = re.findall(r"^# TYPE (\S+) (\S+)$", exposition, re.MULTILINE)
    return {name + part for name, kind in families for part in PARTS.get(kind, ("",))}


@dataclass
class TellingRabbit(Rabbit):
    """A broker with its page for Prometheus, as in a deployment."""

    page_port: int = 0

    def prepare(self) -> None:
        super().prepare()
        self.page_port = self.page_port or free_port()
        (self.folder / "enabled_plugins").write_text("[rabbitmq_prometheus].\n")
        with (self.folder / "rabbitmq.conf").open("a") as file:
            file.write(f"prometheus.tcp.port = {self.page_port}\nprometheus.tcp.ip = 127.0.0.1\n")

    def page(self, path: str) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.page_port}{path}", timeout=10) as answer:
            return answer.read().decode()


@pytest.fixture
def broker(servers_folder: Path) -> Iterator[TellingRabbit]:
    made = json.dumps(definitions({TOPOLOGY: TOPOLOGY, "points": "points"}))
    server = TellingRabbit(servers_folder / "telling", free_port(), definitions=made)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def test_every_series_in_a_query_is_exported(prepare: Callable[[str], Prepared], broker: TellingRabbit) -> None:
    declare(f"amqp://{TOPOLOGY}:{TOPOLOGY}@127.0.0.1:{broker.port}/wulin", "points")
    measured_names = {metric.name for name in SERVICES for metric in measured(prepare(name))}
    measured_names |= names(prepare("orders").app.test_client().get("/metrics").get_data(as_text=True))
    scrapes = {job["job_name"]: job for job in read(FOLDER / "prometheus.yml")["scrape_configs"]}
    asked = "&".join(f"{key}={one}" for key, many in scrapes["queues"]["params"].items() for one in many)
    page = f"{scrapes['queues']['metrics_path']}?{asked}"
    until(lambda: 'queue="points.dead"' in broker.page(page))  # the broker counts its queues every few seconds
    queues = broker.page(page)
    measured_names |= names(queues) | names(broker.page("/metrics"))
    wanted = {name for expression in expressions() for name in OURS.findall(expression)}
    assert len(wanted) > 12
    assert wanted - measured_names == set()


def measured(prepared: Prepared) -> list[Any]:
    measures = (*OF_ALL, *prepared.service.measures)
    return list(GaugeCollector(prepared.database, measures, lambda: {"database": True}).collect())


@pytest.mark.parametrize("alert", ALERTS, ids=lambda alert: alert["alert"])
def test_an_alert_says_in_both_languages_what_is_wrong_and_links_to_the_runbook(alert: dict[str, Any]) -> None:
    assert alert["labels"]["severity"] in ("critical", "warning")
    assert BOTH.search(alert["annotations"]["summary"])
    assert BOTH.search(alert["annotations"]["description"])
    page, _, anchor = alert["annotations"]["runbook"].partition("#")
    assert anchor == alert["alert"].lower()
    assert f"\n### {alert['alert']}\n" in (ROOT / page).read_text()


def test_every_process_is_asked_and_missed_when_it_is_gone() -> None:
    composed = set(yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"])
    processes = {name for name in composed if name.endswith(("-web", "-worker"))}
    (scrape,) = [job for job in read(FOLDER / "prometheus.yml")["scrape_configs"] if job["job_name"] == "wulin"]
    assert set(scrape["dns_sd_configs"][0]["names"]) == processes
    (down,) = [alert["expr"] for alert in ALERTS if alert["alert"] == "ServiceDown"]
    missed = re.findall(r'absent\(up\{service="(\w+)", process="(\w+)"\}\)', down)
    assert {"-".join(one) for one in missed} == processes


@pytest.mark.parametrize("path", BOARDS, ids=lambda path: path.stem)
def test_a_board_is_whole(path: Path) -> None:
    board = read(path)
    (source,) = read(FOLDER / "grafana" / "datasources" / "wulin.yml")["datasources"]
    assert board["uid"] == f"wulin-{path.stem}"
    assert BOTH.search(board["title"])
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])
    for panel in board["panels"]:
        assert BOTH.search(panel["title"])
        assert panel["datasource"] == {"type": source["type"], "uid": source["uid"]}
        assert panel["gridPos"]["x"] + panel["gridPos"]["w"] <= 24
    for variable in board["templating"]["list"]:
        assert variable["datasource"]["uid"] == source["uid"]


@pytest.mark.parametrize("path", BOARDS, ids=lambda path: path.stem)
def test_a_board_says_nothing_that_grafana_does_not_know(path: Path) -> None:
    """Read into Grafana's own types and written again, everything is still there as it was."""
    plugins.register_default_plugins()
    board = read(path)
    again = json.loads(JSONEncoder().encode(Dashboard.from_json(board)))
    assert list(unknown(board, again)) == []
    board["panels"][0]["fieldConfig"]["defaults"]["colour"] = "of our own"
    assert list(unknown(board, json.loads(JSONEncoder().encode(Dashboard.from_json(board))))) != []


def unknown(said: Any, known: Any, where: str = "") -> Iterator[str]:
    """Where something said isn't among what is known."""
    if isinstance(said, dict) and isinstance(known, dict):
        for key, value in said.items():
            yield from unknown(value, known.get(key), f"{where}/{key}")
    elif isinstance(said, list) and isinstance(known, list) and len(said) == len(known):
        for number, pair in enumerate(zip(said, known, strict=True)):
            yield from unknown(*pair, f"{where}/{number}")
    elif said != known:
        yield where
