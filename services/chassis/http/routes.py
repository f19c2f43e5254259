"""Declaring routes: an `Api` collects the routes of a feature, and a service binds them all.

A route declares who may call it; a route that declares nobody raises TypeError at import.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import marshmallow as ma
from flask_smorest import Blueprint

from services.chassis.database.paging import LIMIT, LIMIT_MOST
from services.chassis.fields import Schema
from services.chassis.http.access import with_access_checks
from services.chassis.http.parsing import BodyParser
from services.chassis.http.preconditions import IF_MATCH, IF_MATCH_ONE
from services.chassis.http.problems import PROBLEM_TYPE
from services.chassis.http.requests import Route, in_transaction, schema_instance

COMMUNITY = "/v1/communities/<community>"

_REFUSALS = {400: "Malformed", 401: "Not signed in", 403: "Not allowed", 404: "Unknown here", 409: "Refused by a rule"}
_REFUSALS |= {412: "Changed meanwhile", 422: "Invalid", 428: "If-Match is missing", 429: "Too many requests"}
_REFUSALS |= {503: "Not available at this moment"}


class _PageQuery(Schema):
    limit = ma.fields.Integer(load_default=LIMIT, validate=ma.validate.Range(1, LIMIT_MOST))
    cursor = ma.fields.String(load_default=None, validate=ma.validate.Length(max=500))


@functools.cache  # the document has one schema for the pages of one thing, however many lists give it
def _page_of(gives: type[Schema]) -> type[Schema]:
    items = {"items": ma.fields.List(ma.fields.Nested(gives), required=True)}
    return type(f"{gives.__name__}Page", (Schema,), {**items, "next": ma.fields.String(required=True, allow_none=True)})


@dataclass(frozen=True)
class _Declared:
    """A route as a feature declares it; a service binds it to its blueprint."""

    method: str
    rule: str
    route: Route
    view: Callable[..., Any]
    takes: type[Schema] | None
    location: str  # of `takes`: json or form
    query: type[Schema] | None


Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class Api:
    """The routes of a feature. `get`, `page`, `post`, `put`, `patch`, `delete` decorate a view.

    A view is called with `(call[, body], **path)`. Keyword arguments of the decorators are the fields of `Route`.
    """

    def __init__(self) -> None:
        self.declared: list[_Declared] = []

    def get(self, rule: str, **declared: Any) -> Decorator:
        """Read one thing."""
        return self._route("GET", rule, **declared)

    def page(self, rule: str, *, gives: type[Schema], query: type[Schema] | None = None, **declared: Any) -> Decorator:
        """Read a list: `call.ask` is the page wanted, `call.query` holds the filters; the view returns a Page."""
        asked = type(f"{gives.__name__}Query", (query, _PageQuery), {}) if query else _PageQuery
        return self._route("GET", rule, gives=_page_of(gives), query=asked, **declared)

    def post(self, rule: str, **declared: Any) -> Decorator:
        """Create something, or act on it."""
        return self._route("POST", rule, **declared)

    def put(self, rule: str, **declared: Any) -> Decorator:
        """Replace a thing."""
        return self._route("PUT", rule, **declared)

    def patch(self, rule: str, **declared: Any) -> Decorator:
        """Change some fields."""
        return self._route("PATCH", rule, **declared)

    def delete(self, rule: str, **declared: Any) -> Decorator:
        """Remove a thing."""
        return self._route("DELETE", rule, **declared)

    def _route(
        self,
        method: str,
        rule: str,
        *,
        takes: type[Schema] | None = None,
        form: bool = False,
        query: type[Schema] | None = None,
        **declared: Any,
    ) -> Decorator:
        def register(view: Callable[..., Any]) -> Callable[..., Any]:
            route = Route(name=view.__name__, reads=method == "GET", **declared)
            if not (route.roles or route.scope or route.public):
                raise TypeError(f"{method} {rule} declares nobody who may call it")
            if route.reads and route.takes_if_match:
                raise TypeError(f"{method} {rule} reads, so it changes no version")
            self.declared.append(_Declared(method, rule, route, view, takes, "form" if form else "json", query))
            return view

        return register


def blueprint_of(service: str, apis: Iterable[Api]) -> Blueprint:
    """Returns the blueprint with the routes of all features, each with its checks, its transaction and its document."""
    blueprint = Blueprint(service, service)
    blueprint.ARGUMENTS_PARSER = BodyParser()
    for one in (one for api in apis for one in api.declared):
        route = one.route
        inner = in_transaction(route, one.view, body=one.takes is not None, query=one.query is not None)
        view = with_access_checks(route, _documented(blueprint, inner, one))
        rule = one.rule if route.outside else COMMUNITY + one.rule
        blueprint.add_url_rule(rule, route.name, view, methods=[one.method])
    return blueprint


def _documented(blueprint: Blueprint, inner: Callable[..., Any], one: _Declared) -> Callable[..., Any]:
    """Returns the view with what smorest needs to parse the request and to write the document."""
    route, made = one.route, inner
    if one.takes is not None:
        made = blueprint.arguments(schema_instance(one.takes), location=one.location)(made)
    if one.query is not None:
        made = blueprint.arguments(one.query, location="query", unknown=ma.RAISE)(made)
    if route.settles:
        made = blueprint.alt_response(202, schema=route.gives, description="Not settled yet", success=True)(made)
    made = blueprint.response(route.status, route.gives, description="Done")(made)
    bearer: list[dict[str, list[str]]] = [{"bearer": []}] if route.roles or route.scope else []
    about: dict[str, Any] = {
        "operationId": route.name,
        "security": [{}, *bearer] if route.public and bearer else bearer,
        "x-wulin-roles": sorted(route.roles),  # a person with one of these roles may call it,
        "x-wulin-scope": route.scope,  # a client with this scope
    }
    if headers := _header_parameters(route):  # an empty list would hide the parameters of the query
        about["parameters"] = headers
    return blueprint.doc(**about)(made)  # type: ignore[no-any-return]  # smorest ships no types


def _header_parameters(route: Route) -> list[dict[str, Any]]:
    required: dict[str, Any] = {"in": "header", "required": True, "schema": {"type": "string"}}
    parameters = [required | {"name": "Idempotency-Key"}] if route.keyed else []
    if route.takes_if_match:
        about = IF_MATCH_ONE if route.approves else IF_MATCH
        parameters.append(required | {"name": "If-Match", "description": about})
    return parameters


def with_refusals(document: dict[str, Any]) -> dict[str, Any]:
    """Returns the document with the refusals of every operation.

    They are added to the finished document alone: a web process would keep a copy for each operation.
    """
    problem = {PROBLEM_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemShape"}}}
    for item in document["paths"].values():
        for method in ("get", "post", "put", "patch", "delete"):
            if method in item:
                refusals = {str(at): {"description": text, "content": problem} for at, text in _REFUSALS.items()}
                item[method]["responses"] = item[method]["responses"] | refusals
    return document
