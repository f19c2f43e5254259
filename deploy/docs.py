"""`python -m deploy.docs` writes docs/events.md and docs/asyncapi.json, and who sees which field of an order."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from deploy import asyncapi
from services.chassis.messaging.contract import CONTRACTS, SERVICES, Event, publisher
from services.orders.visibility.model import FIELDS, Reader

DOCS = Path(__file__).parents[1] / "docs"
PAGE = DOCS / "events.md"
PERSONAL_DATA = DOCS / "personal-data.md"
ASYNCAPI = DOCS / "asyncapi.json"
_BEGIN, _END = "<!-- written by make docs -->\n", "<!-- until here -->"
_HEAD = """# Events

Written by `make docs` from `services/contracts/`; not by hand. CloudEvents 1.0 in AMQP binary mode on `wulin.events`;
the routing key is the type. A field with `?` may be null. [asyncapi.json](asyncapi.json) is the same for programs.

| event | meaning | fields | consumers |
|---|---|---|---|
"""


def page() -> str:
    """Returns the table of all events."""
    return _HEAD + "".join(map(_row, contracts()))


def asyncapi_text() -> str:
    """Returns the AsyncAPI document of all events."""
    return json.dumps(asyncapi.document(contracts()), ensure_ascii=False, indent=1) + "\n"


def contracts() -> list[type[Event]]:
    """Returns the contracts of all services, by service and name."""
    for name in SERVICES:
        importlib.import_module(f"services.contracts.{name}")
    kinds = [kind for kind in CONTRACTS if publisher(kind) in SERVICES]
    kinds.sort(key=lambda kind: (SERVICES.index(publisher(kind)), kind))
    return [CONTRACTS[kind] for kind in kinds]


def personal_data_page(text: str) -> str:
    """Returns the text of docs/personal-data.md with the table of the fields of orders as the service has it."""
    before, _, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    return before + _BEGIN + "".join(_rows_of_orders()) + end + after


def _rows_of_orders() -> Iterator[str]:
    """The rows of the table, one for all fields of a part that the same callers see."""
    yield f"| part | fields | {' | '.join(Reader)} |\n"
    yield f"|---|---|{'---|' * len(Reader)}\n"
    alike: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for name, row in FIELDS.items():
        part, _, field = name.partition(".")
        cells = tuple(row[reader].name.lower() if reader in row else "–" for reader in Reader)
        alike.setdefault((part, cells), []).append(f"`{field}`")
    for (part, cells), names in alike.items():
        yield f"| **{part}** | {' '.join(names)} | {' | '.join(cells)} |\n"


def _row(contract: type[Event]) -> str:
    described = ", ".join(f"`{one.name}` {_kind(str(one.type))}" for one in fields(contract))
    meaning = " ".join((contract.__doc__ or "").split("\n\n")[0].split()).replace("|", "/")
    return f"| `{contract.routing_key}` | {meaning} | {described} | {', '.join(contract.consumers) or 'none yet'} |\n"


def _kind(hint: str) -> str:
    return hint.replace(" | None", "?").replace("datetime", "at").replace("date", "day").replace(", ...", "…")


def main() -> None:
    """Writes the pages and the document."""
    PAGE.write_text(page())
    ASYNCAPI.write_text(asyncapi_text())
    PERSONAL_DATA.write_text(personal_data_page(PERSONAL_DATA.read_text()))


if __name__ == "__main__":
    main()
