"""`python -m deploy.audit`: each service's ledger invariants, then the services against each other.

A fact of one name is told by the service that publishes it and by the one that books it; both must say the
same of every key. What is still on its way makes them differ for a moment, so a difference is looked at again
until it goes or the patience ends. Exits 1 with the rows that break an equation.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from deploy.deployment import Deployment, module
from deploy.here import here
from services.chassis.messaging.contract import SERVICES

ROWS_SHOWN = 10
LOOK_AGAIN_SECONDS = 0.5
Found = Mapping[str, Mapping[str, Any]]  # service -> {"checks": …, "facts": …}

WORDS = {
    "served_minutes": "服务分钟 minutes served",
    "gift_units": "捐赠件数 gift units",
    "redemption_debits": "兑换扣分 points debited",
    "redemption_refunds": "兑换退分 points refunded",
    "campaign_minutes": "倡议捐时 minutes of campaigns",
    "campaign_goods_units": "倡议捐物 goods of campaigns",
    "project_paid_fen": "项目付款 paid to projects",
}


@dataclass(frozen=True)
class Difference:
    """A key of which services say different things; `said` is by service, 0 where it says nothing."""

    fact: str
    key: str
    said: Mapping[str, int]


def differences(found: Found) -> list[Difference]:
    """Where services that tell the same fact disagree."""
    tellers: dict[str, dict[str, Mapping[str, int]]] = {}
    for service, told in found.items():
        for fact, values in told["facts"].items():
            tellers.setdefault(fact, {})[service] = values
    return [
        Difference(fact, key, {service: values.get(key, 0) for service, values in by_service.items()})
        for fact, by_service in sorted(tellers.items())
        for key in sorted(set().union(*by_service.values()))
        if len({values.get(key, 0) for values in by_service.values()}) > 1
    ]


def examine(
    examine_service: Callable[[str], Mapping[str, Any]], patience_seconds: float
) -> tuple[Found, list[Difference]]:
    """Ask every service; again while they differ and patience lasts."""
    until = time.monotonic() + patience_seconds
    while True:
        found = {service: examine_service(service) for service in SERVICES}
        differ = differences(found)
        if not differ or time.monotonic() >= until:
            return found, differ
        time.sleep(LOOK_AGAIN_SECONDS)


def ask(deployment: Deployment, service: str) -> Mapping[str, Any]:
    """What a service's own audit says."""
    done = subprocess.run(
        [sys.executable, "-m", module(service), "audit", "--json"],
        env=deployment.command_environment(service),
        capture_output=True,
        text=True,
        check=False,
    )
    if not done.stdout.strip():
        raise SystemExit(f"{service}: the audit gave no answer\n{done.stderr[-2000:]}")
    told: Mapping[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return told


def _show(console: Console, found: Found, differ: Sequence[Difference]) -> None:
    table = Table("服务 service", "检查 check", "结果 result", title="账目核对 Audit")
    for service, told in found.items():
        for check, rows in told["checks"].items():
            table.add_row(service, check, _mark(len(rows)))
    tellers: dict[str, list[str]] = {}
    for service, told in found.items():
        for fact in told["facts"]:
            tellers.setdefault(fact, []).append(service)
    for fact, services in sorted(tellers.items()):
        table.add_row(" = ".join(services), WORDS.get(fact, fact), _mark(sum(one.fact == fact for one in differ)))
    console.print(table)
    for service, check, row in _broken(found):
        console.print(f"[red]✗[/] {service} {check}: {json.dumps(row, ensure_ascii=False)}")
    for one in differ[:ROWS_SHOWN]:
        console.print(f"[red]✗[/] {one.fact} {one.key}: " + ", ".join(f"{s} {v}" for s, v in one.said.items()))


def _mark(wrong: int) -> str:
    return f"[red]✗ {wrong}[/]" if wrong else "[green]✓[/]"


def _broken(found: Found) -> list[tuple[str, str, Any]]:
    """Rows that break a service's own invariant."""
    checks = [(service, *check) for service, told in found.items() for check in told["checks"].items()]
    return [(service, check, row) for service, check, rows in checks for row in rows[:ROWS_SHOWN]]


def main(
    patience: Annotated[float, typer.Option(help="seconds to wait for what is on its way")] = 10.0,
    *,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Check every ledger, and the services against each other."""
    found, differ = examine(partial(ask, here()), patience)
    if as_json:
        typer.echo(json.dumps({"services": found, "differences": [vars(one) for one in differ]}, ensure_ascii=False))
    else:
        _show(Console(), found, differ)
    if differ or _broken(found):
        raise typer.Exit(1)


if __name__ == "__main__":
    typer.run(main)
