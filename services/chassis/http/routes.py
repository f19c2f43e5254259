"""Declaring routes: an `Api` collects the routes of a feature, and a service binds them all.

A route declares who may call it; a route without such a declaration raises TypeError at import.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import marshmallow as ma
from flask import Blueprint

from services.chassis.database.paging import LIMIT, LIMIT_MOST
from services.chassis.fields import Schema, has_private_members
from services.chassis.http.access import with_access_checks
from services.chassis.http.parsing import BodyParser
from services.chassis.http.replays import Reader
from services.chassis.http.requests import Route, schema_instance
from services.chassis.http.serving import in_transaction

COMMUNITY = "/v1/communities/<community>"


class _PageQuery(Schema):
    limit = ma.fields.Integer(load_default=LIMIT, validate=ma.validate.Range(1, LIMIT_MOST))
    cursor = ma.fields.String(load_default=None, validate=ma.validate.Length(max=500))


@functools.cache  # one schema for the pages of one type, even if several lists return it
def _page_of(gives: type[Schema]) -> type[Schema]:
    items = {"items": ma.fields.List(ma.fields.Nested(gives), required=True)}
    return type(f"{gives.__name__}Page", (Schema,), {**items, "next": ma.fields.String(required=True, allow_none=True)})


@dataclass(frozen=True)
class Declared:
    """A route as a feature declares it; a service binds it to its blueprint."""

    method: str
    rule: str
    route: Route
    view: Callable[..., Any]
    takes: type[Schema] | None
    location: str  # of `takes`: json, form, or raw, which the view itself reads
    query: type[Schema] | None

    @property
    def arguments(self) -> tuple[str, ...]:
        """The names of the arguments of its path."""
        return tuple(re.findall(r"<(?:\w+:)?(\w+)>", self.rule))

    @property
    def single(self) -> bool:
        """Whether it answers with one thing that its path names by id."""
        return self.rule.endswith(">") and self.query is None and self.route.gives is not None

    @property
    def path(self) -> str:
        """The whole path, as Flask writes it."""
        return self.rule if self.route.outside else COMMUNITY + self.rule


Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class Api:
    """The routes of a feature. `get`, `page`, `post`, `put`, `patch`, `delete` decorate a view.

    A view is called with `(call[, body], **path)`. Keyword arguments of the decorators are the fields of `Route`.
    """

    def __init__(self) -> None:
        self.declared: list[Declared] = []

    def get(self, rule: str, **declared: Any) -> Decorator:
        """Read one thing."""
        return self._route("GET", rule, **declared)

    def page(self, rule: str, *, gives: type[Schema], query: type[Schema] | None = None, **declared: Any) -> Decorator:
        """Read a list: `call.page_request` and, with the filters, `call.query`; the view returns a Page."""
        with_page = type(f"{gives.__name__}Query", (query, _PageQuery), {}) if query else _PageQuery
        return self._route("GET", rule, gives=_page_of(gives), query=with_page, **declared)

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
        location: str = "json",
        query: type[Schema] | None = None,
        **declared: Any,
    ) -> Decorator:
        def register(view: Callable[..., Any]) -> Callable[..., Any]:
            route = Route(name=view.__name__, reads=method == "GET", **declared)
            if not (route.roles or route.scope or route.public):
                raise TypeError(f"{method} {rule} declares nobody who may call it")
            if route.reads and route.takes_if_match:
                raise TypeError(f"{method} {rule} reads, so it changes no version")
            self.declared.append(Declared(method, rule, route, view, takes, location, query))
            return view

        return register


def blueprint_of(service: str, apis: Iterable[Api]) -> Blueprint:
    """Returns the blueprint with the routes of all features, each with its checks and its transaction."""
    blueprint, parser = Blueprint(service, service), BodyParser()
    declared = [one for api in apis for one in api.declared]
    for one in declared:
        has_body, has_query = one.takes is not None and one.location != "raw", one.query is not None
        reader = reader_of(one, declared)
        view = in_transaction(one.route, one.view, body=has_body, query=has_query, reader=reader)
        if has_body:
            view = parser.use_args(schema_instance(one.takes), location=one.location)(view)
        if one.query is not None:
            view = parser.use_args(schema_instance(one.query), location="query")(view)
        if one.route.gives is not None:
            schema_instance(one.route.gives)  # made before the fork, so that all processes share it
        view = with_access_checks(one.route, view)
        blueprint.add_url_rule(one.path, one.route.name, view, methods=[one.method])
    return blueprint


def reader_of(one: Declared, declared: Sequence[Declared]) -> Reader | None:
    """Returns the route that reads what a POST makes or changes; None if there is none.

    Of `/shops` it is `/shops/<uuid:shop_id>`; of `/shops/<uuid:shop_id>/close` too, where no longer path is read. Else
    it is the only route that reads one thing of the same type. Raises TypeError where a route needs one and has none.
    """
    if one.method != "POST" or one.route.outside or one.route.gives is None:
        return None
    reads = {each.rule: each for each in declared if each.method == "GET" and each.single and not each.route.outside}
    made = [each for rule, each in reads.items() if re.fullmatch(re.escape(one.rule) + "/<uuid:[a-z_]+>", rule)]
    parts = one.rule.split("/")
    above = [reads[rule] for end in range(len(parts), 1, -1) if (rule := "/".join(parts[:end])) in reads]
    alike = [each for each in reads.values() if each.route.gives is one.route.gives and len(each.arguments) == 1]
    found = [*made, *above, *(alike if len(alike) == 1 else ())]
    if not found and (one.route.settles or has_private_members(one.route.gives)):
        raise TypeError(f"{one.rule} answers with what not everybody may see, and no route reads it")
    return Reader(found[0].route, found[0].view, found[0].arguments) if found else None
