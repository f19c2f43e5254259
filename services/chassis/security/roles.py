"""Names of roles, the sets that routes declare, and which role includes which."""

from __future__ import annotations

from collections.abc import Iterable

INCLUDES = {"team_leader": ("volunteer", "resident"), "volunteer": ("resident",), "admin": ("station",)}

# The sets that routes declare. Each set also has the roles that include its roles: STATION permits administrators too.
RESIDENTS = frozenset({"resident"})
VOLUNTEERS = frozenset({"volunteer"})
LEADERS = frozenset({"team_leader"})
SOCIAL_WORKERS = frozenset({"social_worker"})
STATION = frozenset({"station"})
SHOPS = frozenset({"shop"})
FUND_MANAGERS = frozenset({"fund_manager"})
FUND_APPROVERS = frozenset({"fund_approver"})
ADMIN = frozenset({"admin"})
AUDITORS = frozenset({"auditor"})
OPERATOR = frozenset({"operator"})
OFFICES = frozenset({"station", "social_worker", "admin", "auditor", "fund_manager", "fund_approver"})
EVERYBODY = RESIDENTS | SOCIAL_WORKERS | STATION | SHOPS | FUND_MANAGERS | FUND_APPROVERS | AUDITORS


def expanded(roles: Iterable[str]) -> frozenset[str]:
    """Returns `roles` with the roles that they include."""
    held = set(roles)
    return frozenset(held.union(*(INCLUDES.get(role, ()) for role in held)))
