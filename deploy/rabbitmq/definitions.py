"""What the broker loads at its start: one user a service, and one that may declare.

A service writes the one exchange, with routing keys of its own name alone, and reads its own queues; it
declares nothing. The same on RabbitMQ 3.10 and 4.x.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Any

VHOST = "wulin"
TOPOLOGY = "topology"
EXCHANGE = "wulin.events"

# RabbitMQ 4 drops what was taken from a quorum queue and came back 20 times, unless it is told to have more patience.
# What lies in a dead queue has nowhere else to go. A policy, for the arguments of queues that exist can't be changed.
_PATIENT = {
    "vhost": VHOST,
    "name": "dead",
    "pattern": r"\.dead$",
    "apply-to": "queues",
    "priority": 0,
    "definition": {"delivery-limit": 1_000_000_000},
}


def definitions(passwords: Mapping[str, str]) -> dict[str, Any]:
    """The definitions document for users `passwords` (services and `topology`)."""
    return {
        "vhosts": [{"name": VHOST}],
        "users": [_user(name, password) for name, password in passwords.items()],
        "permissions": [_permission(name) for name in passwords],
        "topic_permissions": [_topic(name) for name in passwords if name != TOPOLOGY],
        "policies": [_PATIENT],
    }


def _user(name: str, password: str) -> dict[str, Any]:
    return {
        "name": name,
        "password_hash": _hashed(password),
        "hashing_algorithm": "rabbit_password_hashing_sha256",
        "tags": "",
    }


def _permission(name: str) -> dict[str, str]:
    rights = {"configure": "^$", "write": f"^{EXCHANGE}$".replace(".", r"\."), "read": rf"^{name}(\.|$)"}
    if name == TOPOLOGY:
        rights = {"configure": ".*", "write": ".*", "read": ".*"}
    return {"user": name, "vhost": VHOST, **rights}


def _topic(name: str) -> dict[str, str]:
    return {"user": name, "vhost": VHOST, "exchange": EXCHANGE, "write": rf"^{name}\.", "read": "^$"}


def _hashed(password: str) -> str:
    """RabbitMQ's salted SHA-256: four bytes of salt, then the digest of salt and password.

    The salt comes from the password, so that the document stays the same while the passwords do; they are random and
    long, which leaves a salt nothing to protect.
    """
    salt = hashlib.sha256(b"salt of " + password.encode()).digest()[:4]
    return base64.b64encode(salt + hashlib.sha256(salt + password.encode()).digest()).decode()
