"""Commands of `python -m gateway` beside those that every service has: keys, operator, nginx, openapi."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from gateway import openapi
from gateway.clients import commands as clients_commands
from gateway.nginx import RELAXED, Edge, Limits, Tls, unprivileged, write
from gateway.signing_keys import commands as signing_keys_commands
from gateway.signing_keys import queries as signing_keys_queries
from services.chassis.clock import real_now
from services.chassis.config import settings
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.service import Service

DOCUMENT = Path(__file__).parents[1] / "docs/openapi.json"
SCOPES = Path(__file__).parent / "clients/scopes.py"


def add_commands(service: Service, cli: typer.Typer) -> None:
    """Adds these commands to `python -m gateway`."""

    @cli.command("keys")
    def keys(
        *,
        rotate: Annotated[bool, typer.Option(help="announce a new key; it signs in 15 minutes")] = False,
        now: Annotated[bool, typer.Option("--now", help="with --rotate: it signs in half a minute")] = False,
        revoke: Annotated[str, typer.Option(metavar="KID", help="delete this key and refuse its tokens")] = "",
    ) -> None:
        """Make a signing key if there is none, rotate or revoke keys, and print all kids in their order."""
        with service.database().transaction() as tx:
            made = signing_keys_commands.ensure_key(tx, real_now())
            if rotate and not made:
                signing_keys_commands.rotate_keys(tx, real_now(), soon=now)
            if revoke:
                _revoke(tx, revoke)
            typer.echo(json.dumps([key["kid"] for key in signing_keys_queries.key_set(tx)["keys"]]))

    @cli.command("operator")
    def operator(*, as_json: Annotated[bool, typer.Option("--json")] = False) -> None:
        """Make the operator's client, or print its id. WULIN_OPERATOR_SECRET gives its secret."""
        with service.database().transaction() as tx:
            client_id, secret = clients_commands.ensure_operator(tx, settings().operator_secret or None, real_now())
        made = {"client_id": client_id, "client_secret": secret}
        typer.echo(json.dumps(made) if as_json else f"{client_id}  {secret or '(secret was shown when it was made)'}")

    cli.command("nginx")(_nginx)

    @cli.command("openapi")
    def merged(
        *,
        folder: Annotated[Path, typer.Option(help="folder of the document and the page")] = DOCUMENT.parent,
        scopes: Annotated[Path, typer.Option(help="file of the scopes")] = SCOPES,
    ) -> None:
        """Write the public OpenAPI document of all services, the page of their errors, and their scopes."""
        openapi.write(folder, scopes)


def _revoke(tx: Tx, kid: str) -> None:
    try:
        signing_keys_commands.revoke_key(tx, kid, real_now())
    except Unknown as error:
        raise typer.BadParameter(f"没有这把密钥 There is no such key: {kid}") from error


def _nginx(  # noqa: PLR0913  (each is an option of the command)
    *,
    prefix: Annotated[Path, typer.Option(help="the folder that nginx lives in")],
    listen: Annotated[str, typer.Option(help="address:port")],
    upstream: Annotated[list[str], typer.Option(help="service=host:port, once for each server of each service")],
    relaxed: Annotated[
        bool | None, typer.Option(help="limits that one machine's demo or bench doesn't reach; else by the clock")
    ] = None,
    user: Annotated[str, typer.Option(help="whom root's workers become")] = "",
    console: Annotated[bool, typer.Option(help="logs go there instead of into PREFIX/logs")] = False,
    trusted_proxy: Annotated[list[str] | None, typer.Option(help="address or network that may tell another's")] = None,
    tls: Annotated[Path | None, typer.Option(help="folder with certificate.pem and key.pem")] = None,
    inside: Annotated[str, typer.Option(help="address:port of our own callers, never published")] = "",
    plain: Annotated[str, typer.Option(help="address:port of those who come without TLS")] = "",
    instance: Annotated[str, typer.Option(help="what /readyz answers to this machine: which nginx it is")] = "",
    document: Annotated[Path, typer.Option(help="the merged OpenAPI document; asyncapi.json is beside it")] = DOCUMENT,
) -> None:
    """Lay out PREFIX (folders, static files, nginx.conf) and print the configuration."""
    simulated = settings().simulated
    edge = Edge(
        prefix=prefix.resolve(),
        listen=listen,
        upstreams=_upstreams(upstream),
        simulated=simulated,
        user=user or unprivileged(),
        access_log="/dev/stdout" if console else "",
        error_log="stderr" if console else "",
        trusted_proxies=trusted_proxy or (),
        inside=inside,
        instance=instance,
        tls=Tls(tls, plain, settings().issuer) if tls else None,
        limits=RELAXED if (simulated if relaxed is None else relaxed) else Limits(),
    )
    typer.echo(write(edge, document).read_text())


def _upstreams(given: list[str]) -> dict[str, list[str]]:
    upstreams: dict[str, list[str]] = {}
    for one in given:
        name, _, address = one.partition("=")
        upstreams.setdefault(name, []).append(address)
    return upstreams
