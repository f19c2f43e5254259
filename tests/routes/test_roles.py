"""Every route permits exactly the callers that the document names.

Every call brings a business time that is not valid. It is checked after the caller's rights and before the command, so
a permitted caller gets 400 (or 422 for the body) and nothing is done.

Each route is called by every role, by a client with its scope, and by a client with one other scope. So the number of
requests grows with the routes, and not with routes times scopes.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable
from functools import cache

import pytest

from gateway.clients import rules
from gateway.clients.scopes import SCOPES
from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import SERVICES
from tests.gateway.conftest import DirectoryRig
from tests.routes.conftest import ROLES, Operation, call, operations
from tests.support.rig import Caller, Prepared, Rig
from tests.support.tokens import token

INCLUDED = {"team_leader": {"volunteer", "resident"}, "volunteer": {"resident"}, "admin": {"station"}}
DECLARED = {scope for name in SERVICES for one in operations(name) for scope in (one.scope, *one.wider_scopes) if scope}


def may_enter(operation: Operation, role: str) -> bool:
    held = {role} | INCLUDED.get(role, set())
    reads_all = role == "auditor" and operation.method == "get" and "{community}" in operation.path
    return bool(held & operation.roles) or (reads_all and bool(operation.roles))


def outcome(rig: Rig, operation: Operation, by: Caller | None) -> str:
    """Returns "in" for a permitted caller, otherwise the status and code of the refusal."""
    address = operation.address(rig.slug, new_id())
    answer = call(rig.prepared.app, operation, address, {}, by=by, **{"X-Wulin-Now": "never"})
    return "in" if answer.status_code in (400, 422) else f"{answer.status_code} {(answer.json or {}).get('code')}"


def foreign_scope(operation: Operation) -> str:
    """The scope of another route: the next in the alphabet, which often belongs to the same resource."""
    others = [scope for scope in SCOPES if scope != operation.scope]
    return others[bisect(others, operation.scope or operation.name) % len(others)]


@pytest.mark.parametrize("name", SERVICES)
def test_a_route_permits_those_whom_it_names_alone(prepare: Callable[[str], Prepared], name: str) -> None:
    rig = (DirectoryRig if name == "gateway" else Rig)(prepare(name))
    people = {role: rig.caller(new_id(), role) for role in ROLES}
    client = cache(lambda scope: rig.client(*rules.require_scopes([scope])))  # as the directory grants them
    operator = Caller(new_id(), token(new_id(), kind="operator", scopes=["operator"]))
    wrong = []
    for one in operations(name):
        if not one.knows_callers:
            continue
        foreign = foreign_scope(one)
        callers: dict[str, Caller | None] = {"nobody": None, "operator": operator, foreign: client(foreign), **people}
        elsewhere = "404 not_found" if "{community}" in one.path else "403 role_missing"
        expected = {"nobody": "in" if one.public else "401 unauthorized"}
        expected[foreign] = "403 insufficient_scope" if one.scope else "403 not_for_clients"
        expected["operator"] = "in" if "operator" in one.roles else elsewhere
        expected |= {role: "in" if may_enter(one, role) else "403 role_missing" for role in people}
        if one.scope:
            callers[one.scope], expected[one.scope] = client(one.scope), "in"
        if one.public:  # a token without rights there counts as none
            expected = dict.fromkeys(expected, "in")
        found = {who: outcome(rig, one, by) for who, by in callers.items()}
        wrong += [
            f"{one.name} {who}: {found[who]}, not {expected[who]}" for who in expected if found[who] != expected[who]
        ]
    assert wrong == []


def test_the_scopes_of_clients_are_those_that_routes_declare() -> None:
    assert SCOPES == DECLARED, "run `make openapi`"


@pytest.mark.parametrize("name", SERVICES)
def test_what_needs_no_token_says_so(name: str) -> None:
    for one in operations(name):
        assert bool(one.roles or one.scope) == one.knows_callers, one.name
        assert one.knows_callers or one.public, one.name
