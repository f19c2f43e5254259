"""The definitions that the broker loads at its start: a user for each service, and one that may declare.

A service may write to the one exchange, under routing keys that begin with its own name, and read its own queues; it
declares nothing. The same holds on RabbitMQ 3.10 and 4.x, but for the headers CC and BCC: before RabbitMQ 4 the broker
does not check their routing keys, so consumers do not trust a message that has them (`Delivery.trusted`).
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Any

VHOST = "wulin"
TOPOLOGY = "topology"
EXCHANGE = "wulin.events"

# RabbitMQ 4 drops a message of a quorum queue that came back 20 times, unless the queue has another limit. A message of
# a dead queue has nowhere else to go. It is a policy, since the arguments of queues that exist can't be changed.
_NO_DELIVERY_LIMIT = {
    "vhost": VHOST,
    "name": "dead",
    "pattern": r"\.dead$",
    "apply-to": "queues",
    "priority": 0,
    "definition": {"delivery-limit": 1_000_000_000},
}


def definitions(passwords: Mapping[str, str]) -> dict[str, Any]:
    """Returns the definitions document for users and their passwords (services and `topology`)."""
    return {
        "vhosts": [{"name": VHOST}],
        "users": [_user(name, password) for name, password in passwords.items()],
        "permissions": [_permission(name) for name in passwords],
        "topic_permissions": [_topic(name) for name in passwords if name != TOPOLOGY],
        "policies": [_NO_DELIVERY_LIMIT],
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
    """Returns RabbitMQ's salted SHA-256: four bytes of salt, then the digest of salt and password.

    The salt is derived from the password, so that the document changes only with the passwords. They are long and
    random, so a random salt would protect nothing.
    """
    salt = hashlib.sha256(b"salt of " + password.encode()).digest()[:4]
    return base64.b64encode(salt + hashlib.sha256(salt + password.encode()).digest()).decode()
