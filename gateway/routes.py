"""The public map: which service owns a resource below `/v1/communities/{community}/`; the one table of it.

A name belongs to one service for ever, and nothing in the URL tells which. nginx, the merged document and
the scopes of integrators' clients are made from this table.
"""

from __future__ import annotations

OWNED = {
    "gateway": ("people", "clients", "settings", "sessions"),
    "orders": ("services", "teams", "board", "offers", "orders", "attendance", "projects"),
    "points": ("accounts", "point-rules"),
    "charity": (
        "gifts", "items", "lots", "stock", "movements", "places",
        "shops", "rewards", "redemptions", "vouchers", "voucher-uses",
    ),
    "fund": ("funds", "campaigns", "donations", "payments", "grants", "ledger"),
}  # fmt: skip


def _turned(owned: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Resource → service; a name that two services claim stops the start."""
    service_of: dict[str, str] = {}
    for service, resources in owned.items():
        for resource in resources:
            if resource in service_of:
                raise ValueError(f"{resource} belongs to {service_of[resource]} and to {service}")
            service_of[resource] = service
    return service_of


SERVICE_OF = _turned(OWNED)

# Outside a community, all of the directory; everything else is nobody's.
DIRECTORY_PATHS = (
    "/v1/communities",
    "/v1/token",
    "/v1/login",
    "/.well-known/jwks.json",
    "/.well-known/oauth-authorization-server",
)
COMMUNITY_ACTS = ("suspend", "resume")  # of the operator, right below a community
SIGN_IN_PATHS = ("/v1/token", "/v1/login")
