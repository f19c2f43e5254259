"""Which refusals a route may answer with: those in the code that its view reaches, and those of its declaration.

The code is followed by name: from a function to the functions, statements and hooks that it names. What only a run can
know is left out, so the list may hold a refusal that never comes. A test compares it with what calls have answered.
"""

from __future__ import annotations

import dis
import functools
import sys
import types
from collections.abc import Iterable, Iterator
from typing import Any

from services.chassis.database.rows import Rows
from services.chassis.directory.people import RecentlyReset
from services.chassis.errors import Problem
from services.chassis.http import idempotency, preconditions
from services.chassis.http.routes import Declared
from services.chassis.security.purposes import PurposeRequired, PurposeUnknown

_OURS = ("services", "gateway")
_MACHINERY = ("services.chassis.database", "services.chassis.http", "services.chassis.log", "services.chassis.metrics")
# Every call may be answered with these; the document says so once.
OF_ALL = {
    *(
        "malformed",
        "if_match_not_used",
        "unauthorized",
        "token_too_old",
        "community_suspended",
        "not_found",
        "conflict",
    ),
    *("forbidden", "role_missing", "insufficient_scope", "not_for_clients"),
    *("invalid", "unknown_reference", "not_yet", "too_many_requests", "internal_error", "unavailable"),
}


def refusals_of(one: Declared) -> set[type[Problem]]:
    """Returns the refusals of a route that say more than its status."""
    walk = _Walk()
    walk.visit(one.view)
    walk.visit(one.route.settles)
    return {kind for kind in walk.found | set(_declared(one)) if kind.code not in OF_ALL}


def _declared(one: Declared) -> Iterator[type[Problem]]:
    route = one.route
    if route.takes_if_match:
        yield from (preconditions.VersionMissing, preconditions.VersionStale)
    if route.approves:
        yield RecentlyReset
    if one.method == "POST" and not route.secret:
        yield from (idempotency.KeyReused, idempotency.KeyUnusable, idempotency.StillRunning)
    if route.keyed:
        yield idempotency.KeyMissing
    if route.purposed:
        yield from (PurposeRequired, PurposeUnknown)


class _Walk:
    def __init__(self) -> None:
        self.found: set[type[Problem]] = set()
        self._seen: set[int] = set()

    def visit(self, thing: Any) -> None:
        """Follows a thing that some code names."""
        if isinstance(thing, type):
            self.found |= {thing} if issubclass(thing, Problem) else set()
        elif id(thing) not in self._seen:
            self._seen.add(id(thing))
            if isinstance(thing, types.FunctionType):
                self._function(thing)
            else:
                self._all(_held_by(thing))

    def _all(self, things: Iterable[Any]) -> None:
        for one in things:
            self.visit(one)

    def _function(self, function: types.FunctionType) -> None:
        self._all(cell.cell_contents for cell in function.__closure__ or () if _is_filled(cell))
        if _is_machinery(function):
            return
        methods = _methods_near(function.__module__)
        for code in _codes(function.__code__):
            before: Any = None  # what the instruction before has loaded, if it is known
            for step in dis.get_instructions(code):
                if step.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
                    before = function.__globals__.get(step.argval)
                    self.visit(before)
                elif step.opname in ("LOAD_ATTR", "LOAD_METHOD"):
                    if isinstance(before, (types.ModuleType, type)):
                        before = getattr(before, step.argval, None)
                        self.visit(before)
                    else:
                        self._all(methods.get(step.argval, ()))
                        before = None
                elif step.opname not in ("CACHE", "PUSH_NULL"):
                    before = None


def _held_by(thing: Any) -> Iterable[Any]:
    """What a value holds that code may have put into it: members, elements, the parts of a function."""
    if isinstance(thing, types.MethodType):
        return (thing.__func__, *_of_rows(thing))
    if isinstance(thing, functools.partial):
        return (thing.func, *thing.args, *thing.keywords.values())
    if isinstance(thing, dict):
        return list(thing.values())
    if isinstance(thing, (list, tuple, set, frozenset)):
        return list(thing)
    is_ours = type(thing).__module__.startswith(_OURS) and hasattr(thing, "__dict__")
    return list(vars(thing).values()) if is_ours else ()


def _of_rows(method: types.MethodType) -> Iterable[Any]:
    """What a method of `Rows` may raise: a writing one for a broken constraint, a reading one for a missing row."""
    rows = method.__self__
    if not isinstance(rows, Rows):
        return ()
    return list(rows.refusals.values()) if method.__name__ in ("add", "add_all", "save") else (rows.missing,)


def _is_machinery(function: types.FunctionType) -> bool:
    return not function.__module__.startswith(_OURS) or function.__module__.startswith(_MACHINERY)


def _is_filled(cell: types.CellType) -> bool:
    try:
        return cell.cell_contents is not None
    except ValueError:  # nothing was put into it yet
        return False


def _codes(code: types.CodeType) -> Iterator[types.CodeType]:
    """Yields a function's code and that of the functions inside it."""
    yield code
    for one in code.co_consts:
        if isinstance(one, types.CodeType):
            yield from _codes(one)


@functools.cache
def _methods_near(module: str) -> dict[str, list[Any]]:
    """Returns the methods and properties of the classes of the domain that a module may hold values of, by name."""
    here = sys.modules[module]
    near = [here, *(one for one in vars(here).values() if isinstance(one, types.ModuleType))]
    classes = {
        kind
        for place in near
        for kind in vars(place).values()
        if isinstance(kind, type) and kind.__module__.startswith(_OURS) and not kind.__module__.startswith(_MACHINERY)
    }
    made: dict[str, list[Any]] = {}
    for kind in classes:
        for name, member in vars(kind).items():
            found = getattr(member, "fget", None) or getattr(member, "func", None) or member
            if isinstance(found, types.FunctionType) and not name.startswith("__"):
                made.setdefault(name, []).append(found)
    return made
