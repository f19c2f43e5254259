"""The command line of a service, `python -m services.<name> …`: migrate, topology, jobs, audit, worker."""

from __future__ import annotations

import json
import sys
import threading
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer

from services.chassis.clock import real_now
from services.chassis.config import settings
from services.chassis.database import audit
from services.chassis.database.versions import CHASSIS
from services.chassis.log import start_logging

if TYPE_CHECKING:
    from services.chassis.service import Service


def run(service: Service) -> None:
    """Run the command that this process was started with."""
    cli = typer.Typer(
        no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=f"Wulin {service.name}"
    )
    commands = _Commands(service)
    cli.command("worker")(service.work)
    cli.command("migrate")(commands.migrate)
    cli.command("migration")(commands.migration)
    cli.command("topology")(commands.topology)
    cli.command("jobs")(commands.jobs)
    cli.command("audit")(commands.audit)
    if service.own_commands:
        service.own_commands(cli)
    cli()


@dataclass
class _Commands:
    service: Service

    def migrate(self) -> None:
        """Bring the database to the newest migration."""
        from services.chassis.database.migrations import CannotMigrate

        start_logging(self.service.name, settings().log_level)
        try:
            self.service.history.migrate(settings().need("database_owner_url"))
        except CannotMigrate as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(1) from error

    def migration(
        self,
        message: Annotated[str, typer.Option("-m", help="what changes")] = "",
        *,
        chassis: Annotated[bool, typer.Option("--chassis", help="of the chassis's tables")] = False,
        first: Annotated[bool, typer.Option("--first", help="one for all tables, in the place of all")] = False,
        at: Annotated[datetime | None, typer.Option(formats=["%Y%m%d%H%M"], help="its id; now")] = None,
    ) -> None:
        """Write a migration for the differences between the tables in code and the database."""
        from services.chassis.database.migration_files import write_first_migration, write_migration

        owner, url = CHASSIS if chassis else self.service.name, settings().need("database_owner_url")
        at = at or real_now()
        for file in (
            write_first_migration(self.service.history, url, owner, at)
            if first
            else write_migration(self.service.history, url, owner, message, at)
        ):
            typer.echo(str(file))

    def topology(self) -> None:
        """Declare exchanges, queues and bindings. Waits once until new queues can survive a broker crash."""
        from services.chassis.messaging.queues import QUEUE_AGE_SECONDS, declare

        if declare(settings().need("amqp_topology_url"), self.service.name):
            threading.Event().wait(QUEUE_AGE_SECONDS)

    def jobs(self, now: Annotated[datetime, typer.Option(help="business time, RFC 3339")]) -> None:
        """Run all jobs that are due at `--now` (simulated clock)."""
        start_logging(self.service.name, settings().log_level)
        typer.echo(json.dumps(self.service.all_jobs.run_all(self.service.database(), now.astimezone())))

    def audit(
        self,
        *,
        as_json: Annotated[bool, typer.Option("--json")] = False,
        rows: Annotated[str, typer.Option(metavar="FACT:BUCKET,…", help="print the rows of these buckets")] = "",
    ) -> None:
        """Check the service's invariants; exit 1 with the rows that break one."""
        url = settings().need("database_audit_url")
        if rows:
            self._print_rows(url, *rows.split(":"))
            return
        found = audit.run_audit(url, self.service.checks, self.service.facts)
        broken = {name: rows for name, rows in found["checks"].items() if rows}
        if as_json:
            typer.echo(json.dumps(found, ensure_ascii=False))
        else:
            for check in self.service.checks:
                typer.echo(f"{'✗' if check.name in broken else '✓'} {check.name}")
                for row in broken.get(check.name, ()):
                    typer.echo(f"    {json.dumps(row, ensure_ascii=False)}")
        if broken:
            raise typer.Exit(1)

    def _print_rows(self, url: str, name: str, buckets: str) -> None:
        """Prints `["community/key", value]` a line, in the order of the keys."""
        fact = next(one for one in self.service.facts if one.name == name)
        with audit.snapshot(url) as connection:
            rows = audit.fact_rows(connection, fact, buckets=[int(bucket) for bucket in buckets.split(",")])
            lines = (json.dumps([f"{row.community_id}/{row.key}", row.value]) + "\n" for row in rows)
            while part := "".join(islice(lines, audit.ROWS_AT_ONCE)):  # one write for many lines
                sys.stdout.write(part)
