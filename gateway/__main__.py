"""`python -m gateway`: worker, migrate, jobs, audit; keys, operator, nginx, openapi."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gateway.app import service

if TYPE_CHECKING:
    import typer


def own_commands(cli: typer.Typer) -> None:
    """Adds the commands of the gateway; they are imported here, because a worker would keep them in memory."""
    from gateway.cli import add_commands

    add_commands(service, cli)


service.own_commands = own_commands
service.main()
