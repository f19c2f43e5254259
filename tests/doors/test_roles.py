"""Who comes in at every door: exactly those whom the document names.

Every call brings a business time that no clock knows. It is looked at after the door and before the command,
so that who was let in hears 400 (or 422 of the body) and nothing is ever done.

Each door is asked by every role and by a program with its own scope, and by one with one scope that is not its own, so
that the requests grow with the doors and not with doors and scopes.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable
from functools import cache

import pytest

from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import SERVICES
from tests.doors.conftest import ROLES, Operation, call, operations
from tests.gateway.conftest import DirectoryRig
from tests.support.rig import Caller, Prepared, Rig
from tests.support.tokens import token

INCLUDED = {"team_leader": {"volunteer", "resident"}, "volunteer": {"resident"}, "admin": {"station"}}
SCOPES = sorted({one.scope for name in SERVICES for one in operations(name) if one.scope})


def may_enter(operation: Operation, role: str) -> bool:
    held = {role} | INCLUDED.get(role, set())
    reads_all = role == "auditor" and operation.method == "get" and "{community}" in operation.path
    return bool(held & operation.roles) or (reads_all and bool(operation.roles))


def door(rig: Rig, operation: Operation, by: Caller | None) -> str:
    """What the door says: in, or the status and code with which it stays shut."""
    address = operation.address(rig.slug, new_id())
    answer = call(rig.prepared.app, operation, address, {}, by=by, **{"X-Wulin-Now": "never"})
    return "in" if answer.status_code in (400, 422) else f"{answer.status_code} {(answer.json or {}).get('code')}"


def foreign_scope(operation: Operation) -> str:
    """A scope that opens another door: the next in the alphabet, which is often the same resource's other one."""
    others = [scope for scope in SCOPES if scope != operation.scope]
    return others[bisect(others, operation.scope or operation.name) % len(others)]


@pytest.mark.parametrize("name", SERVICES)
def test_each_door_opens_to_whom_it_names_and_nobody_else(prepare: Callable[[str], Prepared], name: str) -> None:
    rig = (DirectoryRig if name == "gateway" else Rig)(prepare(name))
    people = {role: rig.caller(new_id(), role) for role in ROLES}
    client = cache(rig.client)
    operator = Caller(new_id(), token(new_id(), kind="operator", scopes=["operator"]))
    wrong = []
    for one in operations(name):
        if not one.knows_callers:
            continue
        foreign = foreign_scope(one)
        callers: dict[str, Caller | None] = {"nobody": None, "operator": operator, foreign: client(foreign), **people}
        elsewhere = "404 not_found" if "{community}" in one.path else "403 forbidden"
        expected = {"nobody": "in" if one.public else "401 unauthorized", foreign: "403 forbidden"}
        expected["operator"] = "in" if "operator" in one.roles else elsewhere
        expected |= {role: "in" if may_enter(one, role) else "403 forbidden" for role in people}
        if one.scope:
            callers[one.scope], expected[one.scope] = client(one.scope), "in"
        said = {who: door(rig, one, by) for who, by in callers.items()}
        wrong += [
            f"{one.name} {who}: {said[who]}, not {expected[who]}" for who in expected if said[who] != expected[who]
        ]
    assert wrong == []


@pytest.mark.parametrize("name", SERVICES)
def test_what_needs_no_token_says_so(name: str) -> None:
    for one in operations(name):
        assert bool(one.roles or one.scope) == one.knows_callers, one.name
        assert one.knows_callers or one.public, one.name
