"""The scopes that a client may be given: reading and writing each public resource."""

from __future__ import annotations

from gateway.routes import SERVICE_OF

SCOPES = frozenset(
    f"{resource.replace('-', '_')}:{act}" for resource in ("communities", *SERVICE_OF) for act in ("read", "write")
)
