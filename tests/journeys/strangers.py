"""What somebody of one community could try on another: every route of the public document, with real ids.

Requests are made from the document itself, so a route that is added tomorrow is tried tomorrow.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from gateway.routes import SERVICE_OF

BELOW = "/v1/communities/{community}"
NOBODYS = {"key", "provider_name", "role", "line_no"}  # path parts that are words, the same in every community
PERSONS = {
    "leader_id",
    "deputy_ids",
    "members",
    "staff",
    "on_behalf_of",
    "social_worker_id",
    "outs",
    "requester_id",
    "ids",
}
WORDS = {"date": "2026-04-01", "date-time": "2026-04-01T09:00:00+08:00", "uuid": "01900000-0000-7000-8000-000000000000"}
BY_CODE = {"use_voucher", "check_voucher"}  # one answer, 409, for all that is no voucher of the shop
READING = {"read_names"}  # it reads, but by POST: its ids may be many
SETTING = "session_hours_staff"
Ids = Mapping[str, str]


def whole(document: Mapping[str, Any], parameters: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The parameters themselves; one that is described elsewhere keeps its `$ref`, which names it."""
    shared = document["components"]["parameters"]
    return [{**shared.get(one.get("$ref", "").rpartition("/")[2], {}), **one} for one in parameters]


def if_match(parameters: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """`*` where a route compares versions, an ETag where it takes one alone, nothing where it refuses the header."""
    named = {one.get("$ref", "").rpartition("/")[2] for one in parameters}
    return {"If-Match": '"1"'} if "IfMatchOne" in named else {"If-Match": "*"} if "IfMatch" in named else {}


@dataclass(frozen=True)
class Operation:
    """One route below a community, as the document tells of it."""

    name: str
    method: str
    path: str  # below the community
    about: Mapping[str, Any]

    @property
    def service(self) -> str:
        """Who owns the resource."""
        return SERVICE_OF.get(self.path.split("/")[1] if self.path else "", "gateway")

    @property
    def roles(self) -> frozenset[str]:
        """Of persons: one of these comes in."""
        return frozenset(self.about["x-wulin-roles"])

    @property
    def scope(self) -> str | None:
        """Of clients: this comes in."""
        scope: str | None = self.about["x-wulin-scope"]
        return scope

    @property
    def precondition(self) -> dict[str, str]:
        """The If-Match header where the route requires one: any version, so that the version stops nobody."""
        return if_match(self.about.get("parameters", ()))

    @property
    def is_public(self) -> bool:
        """Whether it is open without a token, and so to a token of another community."""
        return not self.about["security"] or {} in self.about["security"]

    @property
    def needed(self) -> list[str]:
        """The names in its path that are somebody's."""
        names = [part[1:-1] for part in self.path.split("/") if part.startswith("{")]
        return [name for name in names if name not in NOBODYS]

    def at(self, slug: str, ids: Ids) -> str:
        """The path with these ids."""
        words = {"key": SETTING, "provider_name": "sandbox", "role": "auditor", "line_no": "1"}
        return BELOW.format(community=slug) + self.path.format(**(words | dict(ids)))


@dataclass(frozen=True)
class Attempt:
    """A request that must come to nothing."""

    operation: Operation
    why: str
    path: str
    body: Any
    allowed: frozenset[int]

    @property
    def headers(self) -> dict[str, str]:
        key = f"{self.operation.name}-{abs(hash((self.why, self.path)))}"
        return {"Idempotency-Key": key} | self.operation.precondition

    def __str__(self) -> str:
        return f"{self.operation.method} {self.path} ({self.why})"


@dataclass
class Document:
    """The public document."""

    openapi: Mapping[str, Any]
    operations: list[Operation] = field(default_factory=list)

    def __post_init__(self) -> None:
        for path, item in self.openapi["paths"].items():
            if path.startswith(BELOW):
                self.operations += [
                    Operation(
                        about["operationId"],
                        method.upper(),
                        path.removeprefix(BELOW),
                        about | {"parameters": whole(self.openapi, about.get("parameters", ()))},
                    )
                    for method, about in item.items()
                    if method in ("get", "put", "post", "patch", "delete") and about["x-wulin-roles"] != ["operator"]
                ]

    # ---- bodies ----------------------------------------------------------------------------------------

    def body(self, operation: Operation, ids: Ids, also: tuple[str, ...] = ()) -> Any:
        """A body that says as little as it may, with these ids; the place `also` is filled in any case."""
        schema = self.schema_of(operation)
        return None if schema is None else self._example(schema, ids, "", also)

    def schema_of(self, operation: Operation) -> Any:
        """Of its body; None where it takes none."""
        content = operation.about.get("requestBody", {}).get("content", {})
        return next(iter(content.values()))["schema"] if content else None

    def resolved(self, schema: Any) -> Any:
        """The schema itself, where it is named elsewhere or may be null."""
        if "$ref" in schema:
            return self.openapi["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        if "anyOf" in schema:
            return self.resolved(schema["anyOf"][0])
        return schema

    def _example(self, schema: Any, ids: Ids, name: str, also: tuple[str, ...]) -> Any:
        if {"type": "null"} in schema.get("anyOf", ()) and not also:
            return None
        schema = self.resolved(schema)
        kind = schema.get("type")
        kind = kind[0] if isinstance(kind, list) else kind
        if "enum" in schema or "examples" in schema:
            return (schema.get("examples") or schema["enum"])[0]
        if kind == "object":
            return self._object(schema, ids, also)
        if kind == "array":
            return [self._example(schema["items"], ids, name, also[1:])] * max(schema.get("minItems", 0), 1)
        if kind == "integer":
            return max(schema.get("minimum", 1), 1)
        return False if kind == "boolean" else self._text(schema, ids, name)

    def _object(self, schema: Any, ids: Ids, also: tuple[str, ...]) -> dict[str, Any]:
        names = dict.fromkeys([*schema.get("required", ()), *also[:1]])
        return {
            one: self._example(schema["properties"][one], ids, one, also[1:] if also[:1] == (one,) else ())
            for one in names
        }

    def _text(self, schema: Any, ids: Ids, name: str) -> str:
        if schema.get("format") == "uuid":
            return ids.get(noun(name), WORDS["uuid"])
        return WORDS.get(schema.get("format", ""), "字" * max(schema.get("minLength", 2), 2))

    def fields_of_ids(self, operation: Operation) -> list[tuple[str, ...]]:
        """Where a body names something by id: paths of keys, `[]` for a list's element."""
        schema = self.schema_of(operation)
        return [] if schema is None else list(self._ids_in(schema, ()))

    def _ids_in(self, schema: Any, at: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        schema = self.resolved(schema)
        for name, described in schema.get("properties", {}).items():
            inner = self.resolved(described)
            if inner.get("format") == "uuid":
                yield (*at, name)
            elif "properties" in inner:
                yield from self._ids_in(inner, (*at, name))
            elif "items" in inner and inner.get("maxItems") != 0:
                element = self.resolved(inner["items"])
                if element.get("format") == "uuid":
                    yield (*at, name, "[]")
                else:
                    yield from self._ids_in(element, (*at, name, "[]"))

    def queries_of_ids(self, operation: Operation) -> list[str]:
        """Filters of a list that name something by id."""
        asked = operation.about.get("parameters", ())
        return [one["name"] for one in asked if one["in"] == "query" and one["schema"].get("format") == "uuid"]

    # ---- attempts --------------------------------------------------------------------------------------

    def attempts(self, mine: str, my_ids: Ids, theirs: str, their_ids: Ids) -> list[Attempt]:
        """All that somebody of `mine` could try on `theirs`."""
        return [
            attempt
            for operation in self.operations
            for attempt in (
                *self._at_their_routes(operation, theirs, their_ids),
                *self._their_ids_at_my_routes(operation, mine, my_ids, their_ids),
                *self._their_things_in_my_words(operation, mine, my_ids, their_ids),
            )
        ]

    def _at_their_routes(self, operation: Operation, theirs: str, their_ids: Ids) -> Iterator[Attempt]:
        if not operation.is_public:
            path = operation.at(theirs, their_ids)
            yield Attempt(operation, "their route", path, self.body(operation, their_ids), frozenset({404}))

    def _their_ids_at_my_routes(
        self, operation: Operation, mine: str, my_ids: Ids, their_ids: Ids
    ) -> Iterator[Attempt]:
        allowed = frozenset({409} if operation.name in BY_CODE else {404})
        body = self.body(operation, my_ids)
        for name in operation.needed:
            mixed = dict(my_ids) | {name: their_ids[name]}
            yield Attempt(operation, f"their {name}", operation.at(mine, mixed), body, allowed)
        if len(operation.needed) > 1:
            yield Attempt(operation, "their all", operation.at(mine, their_ids), body, allowed)

    def _their_things_in_my_words(
        self, operation: Operation, mine: str, my_ids: Ids, their_ids: Ids
    ) -> Iterator[Attempt]:
        refused = frozenset({403, 404, 409, 412, 422})
        path = operation.at(mine, my_ids)
        for place in self.fields_of_ids(operation):
            named = noun(_name(place))
            if named in their_ids:
                body = with_value(self.body(operation, my_ids, place), place, their_ids[named])
                allowed = refused | ({200} if operation.name in READING else set())
                yield Attempt(operation, f"their {'.'.join(place)} in the body", path, body, allowed)
        for name in self.queries_of_ids(operation):
            if noun(name) in their_ids:
                path_asked = f"{path}?{name}={their_ids[noun(name)]}"
                yield Attempt(operation, f"?{name}=theirs", path_asked, None, refused | {200})


def noun(name: str) -> str:
    """What a field names: `team_ids` a `team_id`, `leader_id` a `person_id`."""
    if name in PERSONS:
        return "person_id"
    return name[:-1] if name.endswith("_ids") else name


def _name(place: tuple[str, ...]) -> str:
    return next(part for part in reversed(place) if part != "[]")


def with_value(body: Any, place: tuple[str, ...], value: Any) -> Any:
    """The body with `value` at that place, all else as it was."""
    if not place:
        return value
    key, *rest = place
    if key == "[]":
        return [with_value(body[0], tuple(rest), value)]
    return {**body, key: with_value(body[key], tuple(rest), value)}


def tells_of(answer: str, ids: Ids) -> list[str]:
    """Kinds of things of which an answer names the ids."""
    try:
        text = json.dumps(json.loads(answer))
    except ValueError:
        text = answer
    return [name for name, value in ids.items() if value in text]
