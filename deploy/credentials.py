"""What is chosen once for a deployment and found again: its secrets, and, where it runs without Docker, its ports."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from deploy.postgres.roles import ROLES
from deploy.rabbitmq.definitions import TOPOLOGY
from services.chassis.config import SEALING_KEY_BYTES
from services.chassis.messages import SERVICES


def complete(path: Path, makers: Mapping[str, Callable[[], Any]]) -> dict[str, Any]:
    """What the file holds, with what is new since it was written; only its owner reads it."""
    kept: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    made = {key: make() for key, make in makers.items() if key not in kept}
    if made:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.touch(mode=0o600)
        fresh.write_text(json.dumps(kept | made, indent=1))
        fresh.replace(path)  # whole or not at all
    return kept | made


def secrets_of(folder: Path) -> dict[str, str]:
    """Everything secret; made at the first start, kept in `secrets.json`, never shown.

    `postgres` (administrator), `topology` and each service (broker), `<service>-<role>` (databases),
    `<service>-sealing` (32 bytes in base64), `operator` (client), `sandbox` (payments), `grafana` (administrator).
    """
    names = ["postgres", TOPOLOGY, "operator", "sandbox", "grafana", *SERVICES]
    names += [f"{service}-{role}" for service in SERVICES for role in ROLES]
    sealing = dict.fromkeys([f"{service}-sealing" for service in SERVICES], _sealing_key)
    return complete(folder / "secrets.json", dict.fromkeys(names, lambda: secrets.token_urlsafe(24)) | sealing)


def _sealing_key() -> str:
    return base64.b64encode(secrets.token_bytes(SEALING_KEY_BYTES)).decode()
