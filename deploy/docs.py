"""`python -m deploy.docs` writes docs/events.md from the contracts."""

from __future__ import annotations

import importlib
from dataclasses import fields
from pathlib import Path

from services.chassis.messaging.contract import CONTRACTS, SERVICES, Event, publisher

PAGE = Path(__file__).parents[1] / "docs" / "events.md"
_HEAD = """# Events

Written by `make docs` from `services/contracts/`; not by hand. CloudEvents 1.0 in AMQP binary mode on `wulin.events`;
the routing key is the type. A field with `?` may be null.

| event | meaning | fields | consumers |
|---|---|---|---|
"""


def page() -> str:
    """Returns the table of all events."""
    for name in SERVICES:
        importlib.import_module(f"services.contracts.{name}")
    kinds = [kind for kind in CONTRACTS if publisher(kind) in SERVICES]
    kinds.sort(key=lambda kind: (SERVICES.index(publisher(kind)), kind))
    return _HEAD + "".join(_row(CONTRACTS[kind]) for kind in kinds)


def _row(contract: type[Event]) -> str:
    described = ", ".join(f"`{one.name}` {_kind(str(one.type))}" for one in fields(contract))
    meaning = " ".join((contract.__doc__ or "").split("\n\n")[0].split()).replace("|", "/")
    return f"| `{contract.routing_key}` | {meaning} | {described} | {', '.join(contract.consumers) or 'none yet'} |\n"


def _kind(hint: str) -> str:
    return hint.replace(" | None", "?").replace("datetime", "at").replace("date", "day").replace(", ...", "…")


def main() -> None:
    """Writes the page."""
    PAGE.write_text(page())


if __name__ == "__main__":
    main()
