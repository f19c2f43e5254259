"""Values that are chosen once for a deployment and stored: its secrets and, without Docker, its ports."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from deploy.postgres.roles import ROLES
from deploy.rabbitmq.definitions import TOPOLOGY
from services.chassis.config import ENCRYPTION_KEY_BYTES
from services.chassis.messaging.contract import SERVICES


def complete(path: Path, makers: Mapping[str, Callable[[], Any]]) -> dict[str, Any]:
    """Returns the values of a file, with those that are new since it was written. Only its owner can read it."""
    kept: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    made = {key: make() for key, make in makers.items() if key not in kept}
    if made:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, kept | made)
    return kept | made


def _write(path: Path, values: Mapping[str, Any]) -> None:
    fresh = path.with_suffix(".new")
    fresh.touch(mode=0o600)
    fresh.write_text(json.dumps(values, indent=1))
    fresh.replace(path)  # atomic: a reader sees the old file or the new one


def secrets_of(folder: Path) -> dict[str, str]:
    """Returns all secrets; made at the first start, kept in `secrets.json`, never shown.

    `postgres` (administrator), `topology` and each service (broker), `<service>-<role>` (databases),
    `<service>-encryption` (32 bytes in base64), `operator` (client), `sandbox` (payments), `pages` (client),
    `pages-encryption` (cookies), `grafana` (administrator).
    """
    names = ["postgres", TOPOLOGY, "operator", "sandbox", "pages", "grafana", *SERVICES]
    names += [f"{service}-{role}" for service in SERVICES for role in ROLES]
    encryption = dict.fromkeys([f"{program}-encryption" for program in (*SERVICES, "pages")], _encryption_key)
    return complete(folder / "secrets.json", dict.fromkeys(names, lambda: secrets.token_urlsafe(24)) | encryption)


def secrets_of_data() -> list[str]:
    """Returns the names of the secrets without which restored data is of no use; no server's password is among them."""
    return [*(f"{service}-encryption" for service in SERVICES), "operator", "sandbox"]


def adopt(folder: Path, given: Mapping[str, str]) -> None:
    """Replaces secrets by `given`. The former ones stay in a file beside it, since an older backup may need them."""
    path = folder / "secrets.json"
    kept: dict[str, str] = json.loads(path.read_text())
    taken = {**kept, **given}
    if taken == kept:
        return
    number = len(list(folder.glob("secrets.before-*.json"))) + 1
    _write(folder / f"secrets.before-{number}.json", kept)
    _write(path, taken)


def _encryption_key() -> str:
    return base64.b64encode(secrets.token_bytes(ENCRYPTION_KEY_BYTES)).decode()
