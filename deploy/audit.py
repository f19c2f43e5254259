"""`python -m deploy.audit`: each service's ledger invariants, then the services against each other.

Services with a fact of one name must hold the same value for every key. The sums of hashed buckets are compared; only
where they differ are a bucket's rows read, in one order from all services. Events in transit make services differ
for a moment, so a difference counts when it has not changed for a while. Exits 1 with the rows that break a check or
differ.
"""

from __future__ import annotations

import heapq
import json
import subprocess
import sys
import time
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass
from itertools import groupby, islice
from operator import itemgetter
from tempfile import TemporaryFile
from typing import Annotated, Any, Protocol

import typer
from rich.console import Console
from rich.table import Table

from deploy.current_deployment import current_deployment
from deploy.deployment import CannotRun, Deployment, module
from services.chassis.database.audit import Sums
from services.chassis.messaging.contract import SERVICES

ROWS_SHOWN = 10
SUSPECTS_MOST = 1_000  # differences that are examined again at a time
LOOK_AGAIN_SECONDS, LOOK_AGAIN_SECONDS_MOST = 0.5, 5.0
SETTLED_SECONDS = 60.0  # a younger difference may come from events in transit
PATIENCE = 3  # how many times as long an audit waits for keys that keep changing

TITLES = {
    "served_minutes": "服务分钟 minutes served",
    "gift_units": "捐赠件数 gift units",
    "redemption_debits": "兑换扣分 points debited",
    "redemption_refunds": "兑换退分 points refunded",
    "team_leaders": "队长 leaders of teams",
    "campaign_minutes": "倡议捐时 minutes of campaigns",
    "campaign_goods_units": "倡议捐物 goods of campaigns",
    "project_paid_fen": "项目付款 paid to projects",
}


class Auditor(Protocol):
    """Asks services for their checks and facts."""

    def ask(self, service: str) -> Mapping[str, Any]:
        """Returns `{"checks": {name: [rows at fault]}, "facts": {name: {bucket: sums}}}`."""

    def rows(
        self, service: str, fact: str, buckets: Collection[int]
    ) -> AbstractContextManager[Iterator[tuple[str, int]]]:
        """Opens the `(community/key, value)` of some buckets, in the order of the keys."""


@dataclass(frozen=True)
class Difference:
    """A key for which services hold different values; `values` is by service, 0 for none."""

    fact: str
    key: str
    values: Mapping[str, int]


@dataclass
class Report:
    """The result of an audit; `unsettled` counts the keys that differed and changed until its end."""

    services: Mapping[str, Mapping[str, Any]]
    differences: Sequence[Difference] = ()
    unsettled: int = 0

    @property
    def broken(self) -> list[tuple[str, str, Any]]:
        """The rows that break a service's own check."""
        checks = [(service, *check) for service, found in self.services.items() for check in found["checks"].items()]
        return [(service, check, row) for service, check, rows in checks for row in rows[:ROWS_SHOWN]]

    @property
    def services_of(self) -> dict[str, list[str]]:
        """The services that share each fact."""
        services: dict[str, list[str]] = {}
        for service, found in self.services.items():
            for fact in found["facts"]:
                services.setdefault(fact, []).append(service)
        return dict(sorted(services.items()))

    @property
    def unequal_buckets(self) -> dict[str, set[int]]:
        """The buckets of each fact in which the services' sums differ."""
        unequal: dict[str, set[int]] = {}
        for fact, services in self.services_of.items():
            sums = [self.services[service]["facts"][fact] for service in services]
            buckets = {bucket for one in sums for bucket in one}
            unequal[fact] = {bucket for bucket in buckets if len({one.get(bucket) for one in sums}) > 1}
        return {fact: buckets for fact, buckets in unequal.items() if buckets}

    def document(self) -> dict[str, Any]:
        """Returns the report for programs."""
        services = {
            service: {"checks": found["checks"], "facts": {fact: _whole(sums) for fact, sums in found["facts"].items()}}
            for service, found in self.services.items()
        }
        differences = [vars(one) for one in self.differences]
        return {"services": services, "differences": differences, "unsettled": self.unsettled}


def _whole(sums: Mapping[int, Sums]) -> dict[str, int]:
    """Returns the sum of all buckets of a fact."""
    return {"rows": sum(one.rows for one in sums.values()), "total": sum(one.total for one in sums.values())}


def examine(auditor: Auditor, settled_seconds: float) -> Report:
    """Asks every service. Waits until each difference is gone or has not changed for `settled_seconds`."""
    left = PATIENCE
    while True:
        report = Report({service: auditor.ask(service) for service in SERVICES})
        with closing(_differences(auditor, report)) as differences:
            suspects = list(islice(differences, SUSPECTS_MOST))
        report.differences, report.unsettled = _settled(auditor, report, suspects, settled_seconds)
        left -= 1
        # If there were very many differences and the first ones are gone, look for the others.
        if report.differences or len(suspects) < SUSPECTS_MOST or not left:
            return report


def _differences(auditor: Auditor, report: Report) -> Generator[Difference]:
    """Yields the keys that differ now, of the buckets that differed when the report was made.

    The rows of all services come in one order and are merged, so only one row of each is in memory.
    """
    for fact, buckets in report.unequal_buckets.items():
        services = report.services_of[fact]
        with ExitStack() as stack:
            streams = [
                _named(service, stack.enter_context(auditor.rows(service, fact, buckets))) for service in services
            ]
            for key, rows in groupby(heapq.merge(*streams), key=itemgetter(0)):
                values = dict.fromkeys(services, 0) | {service: value for _, service, value in rows}
                if len(set(values.values())) > 1:
                    yield Difference(fact, key, values)


def _named(service: str, rows: Iterator[tuple[str, int]]) -> Iterator[tuple[str, str, int]]:
    for key, value in rows:
        yield key, service, value


def _settled(
    auditor: Auditor, report: Report, suspects: Sequence[Difference], settled_seconds: float
) -> tuple[list[Difference], int]:
    """Returns the differences that did not change for `settled_seconds`, and how many still change.

    Each service is read at an instant of its own, and an event takes a moment from one to the other. A key that agrees
    when it is read again was in transit. For one that differs in another way, the time starts again.
    """
    now = time.monotonic()
    ends = now + settled_seconds * PATIENCE
    since = {(one.fact, one.key): (one, now) for one in suspects}
    pause = LOOK_AGAIN_SECONDS
    while True:
        stood = [one for one, at in since.values() if now - at >= settled_seconds]
        if len(stood) == len(since) or now >= ends:
            return stood, len(since) - len(stood)
        time.sleep(pause)
        pause = min(pause * 2, LOOK_AGAIN_SECONDS_MOST)
        found = {(one.fact, one.key): one for one in _differences(auditor, report) if (one.fact, one.key) in since}
        now = time.monotonic()
        since = {key: since[key] if since[key][0] == one else (one, now) for key, one in found.items()}


@dataclass(frozen=True)
class CommandAuditor:
    """Asks by the services' own `audit` command, each with its settings."""

    deployment: Deployment

    def ask(self, service: str) -> Mapping[str, Any]:
        """Runs a service's own audit."""
        command, environment = self._command(service, "--json")
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if not done.stdout.strip():
            raise CannotRun(f"{service}: 核对没有结果 the audit gave no answer\n{done.stderr[-2000:]}")
        found = json.loads(done.stdout.strip().splitlines()[-1])
        facts = {
            fact: {int(bucket): Sums(*sums) for bucket, sums in buckets.items()}
            for fact, buckets in found["facts"].items()
        }
        return {"checks": found["checks"], "facts": facts}

    @contextmanager
    def rows(self, service: str, fact: str, buckets: Collection[int]) -> Iterator[Iterator[tuple[str, int]]]:
        """Reads the rows while the service's command writes them; the command is ended where not all are read."""
        wanted = ",".join(map(str, sorted(buckets)))
        command, environment = self._command(service, f"--rows={fact}:{wanted}")
        with TemporaryFile("w+") as errors:
            process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True)

            def read() -> Iterator[tuple[str, int]]:
                for line in process.stdout or ():
                    key, value = json.loads(line)
                    yield key, value
                if process.wait():
                    errors.seek(0)
                    raise CannotRun(f"{service}: 核对中断 the audit broke off\n{errors.read()[-2000:]}")

            with process:
                try:
                    yield read()
                finally:
                    process.kill()

    def _command(self, service: str, option: str) -> tuple[list[str], Mapping[str, str]]:
        command = [sys.executable, "-m", module(service), "audit", option]
        return command, self.deployment.command_environment(service)


def _show(console: Console, report: Report) -> None:
    table = Table("服务 service", "检查 check", "结果 result", title="账目核对 Audit")
    for service, found in report.services.items():
        for check, rows in found["checks"].items():
            table.add_row(service, check, _mark(len(rows)))
    for fact, services in report.services_of.items():
        wrong = sum(one.fact == fact for one in report.differences)
        table.add_row(" = ".join(services), TITLES.get(fact, fact), _mark(wrong))
    console.print(table)
    for service, check, row in report.broken:
        console.print(f"[red]✗[/] {service} {check}: {json.dumps(row, ensure_ascii=False)}")
    for one in report.differences[:ROWS_SHOWN]:
        console.print(f"[red]✗[/] {one.fact} {one.key}: " + ", ".join(f"{s} {v}" for s, v in one.values.items()))
    if report.unsettled:
        console.print(f"{report.unsettled} 项仍在变动，未比较 still changing, not compared")


def _mark(wrong: int) -> str:
    return f"[red]✗ {wrong}[/]" if wrong else "[green]✓[/]"


def main(
    settled: Annotated[
        float, typer.Option(help="差异须持续的秒数 seconds for which a difference must stand unchanged")
    ] = SETTLED_SECONDS,
    *,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Check every ledger, and the services against each other."""
    report = examine(CommandAuditor(current_deployment()), settled)
    if as_json:
        typer.echo(json.dumps(report.document(), ensure_ascii=False))
    else:
        _show(Console(), report)
    if report.differences or report.broken:
        raise typer.Exit(1)


if __name__ == "__main__":
    typer.run(main)
