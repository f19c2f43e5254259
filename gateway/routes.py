"""Which service owns a public resource, that is, a path below `/v1/communities/{community}/`: the only such table.

A name belongs to one service permanently; the URL does not show which. nginx and the merged OpenAPI document are made
from this table.
"""

from __future__ import annotations

OWNED = {
    "gateway": ("me", "people", "people-tasks", "role-requests", "clients", "settings", "sessions"),
    "orders": ("services", "teams", "board", "offers", "orders", "order-tasks", "attendance", "projects"),
    "points": ("accounts", "point-adjustments", "point-rules", "point-tasks", "cut-points"),
    "charity": (
        "gifts", "items", "lots", "stock", "stock-changes", "counts", "movements", "places",
        "shops", "rewards", "redemptions", "redemption-codes", "vouchers", "voucher-uses", "voucher-requests",
        "supermarket-tasks",
    ),
    "fund": ("funds", "campaigns", "donations", "payments", "payees", "grants", "fund-tasks", "ledger"),
}  # fmt: skip


def _by_resource(owned: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Returns the service of each resource; raises ValueError if two services claim a name."""
    service_of: dict[str, str] = {}
    for service, resources in owned.items():
        for resource in resources:
            if resource in service_of:
                raise ValueError(f"{resource} belongs to {service_of[resource]} and to {service}")
            service_of[resource] = service
    return service_of


SERVICE_OF = _by_resource(OWNED)

# Paths outside a community; all belong to the directory, and there are no others.
DIRECTORY_PATHS = (
    "/v1/communities",
    "/v1/token",
    "/v1/login",
    "/v1/password",
    "/.well-known/jwks.json",
    "/.well-known/oauth-authorization-server",
)
COMMUNITY_ACTS = ("suspend", "resume")  # actions of the operator, directly below a community
SIGN_IN_PATHS = ("/v1/token", "/v1/login", "/v1/password")
WEB = "pages"  # the program that answers whatever is no path of the API
