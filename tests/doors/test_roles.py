"""Who comes in at every door: exactly those whom the document names.

Every call brings a business time that no clock knows. It is looked at after the door and before the command,
so that who was let in hears 400 (or 422 of the body) and nothing is ever done.
"""

from __future__ import annotations

from collections.abc import Callable

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


@pytest.mark.parametrize("name", SERVICES)
def test_each_door_opens_to_whom_it_names_and_nobody_else(prepare: Callable[[str], Prepared], name: str) -> None:
    rig = (DirectoryRig if name == "gateway" else Rig)(prepare(name))
    people = {role: rig.caller(new_id(), role) for role in ROLES}
    clients = {scope: rig.client(scope) for scope in SCOPES}
    operator = Caller(new_id(), token(new_id(), kind="operator", scopes=["operator"]))
    wrong = []
    for one in operations(name):
        if not one.knows_callers:
            continue
        expected = {"nobody": "in" if one.public else "401 unauthorized"}
        expected |= {role: "in" if may_enter(one, role) else "403 forbidden" for role in people}
        expected |= {scope: "in" if scope == one.scope else "403 forbidden" for scope in clients}
        elsewhere = "404 not_found" if "{community}" in one.path else "403 forbidden"
        expected["operator"] = "in" if "operator" in one.roles else elsewhere
        if one.public:  # a token that opens nothing there is answered as none
            expected = dict.fromkeys(expected, "in")
        said = {who: door(rig, one, by) for who, by in (people | clients | {"operator": operator}).items()}
        said["nobody"] = door(rig, one, None)
        wrong += [
            f"{one.name} {who}: {said[who]}, not {expected[who]}" for who in expected if said[who] != expected[who]
        ]
    assert wrong == []


@pytest.mark.parametrize("name", SERVICES)
def test_what_needs_no_token_says_so(name: str) -> None:
    for one in operations(name):
        assert bool(one.roles or one.scope) == one.knows_callers, one.name
        assert one.knows_callers or one.public, one.name
