"""The paths and operations of a document, from the routes that the features of a service declare."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from services.chassis.http.requests import Route
from services.chassis.http.routes import Api, Declared
from services.document import parts
from services.document.refusals import refusals_of
from services.document.schemas import Components

_PLACE = re.compile(r"<(?:(\w+):)?(\w+)>")
_OF_CONVERTERS: dict[str, dict[str, Any]] = {
    "uuid": {"type": "string", "format": "uuid"},
    "int": {"type": "integer", "format": "int64", "minimum": 0},
}
_DONE = {200: "Done · 完成", 201: "Made · 已建立", 202: "Taken; the outcome is not known yet · 已受理，尚无结果"}
_CONTENT_TYPES = {"form": "application/x-www-form-urlencoded"}
_ALWAYS = {400, 404, 429, 503}  # a header that cannot be read, an address, the limits, the database


def document_of(service: str, apis: Iterable[Api]) -> dict[str, Any]:
    """Returns the document of all routes, with the refusals of every operation."""
    components = Components()
    components.schemas |= parts.SCHEMAS
    paths: dict[str, Any] = {}
    scopes: set[str] = set()
    for one in (one for api in apis for one in api.declared):
        item = paths.setdefault(_path(one), {"parameters": list(_path_parameters(one))})
        item[one.method.lower()] = _operation(one, components)
        scopes |= {*([one.route.scope] if one.route.scope else []), *one.route.wider_scopes}
    return {
        "openapi": "3.1.0",
        "info": {"title": f"Wulin {service}", "version": "1"},
        "paths": paths,
        "components": {
            "schemas": components.schemas,
            "parameters": parts.PARAMETERS,
            "headers": parts.HEADERS,
            "responses": parts.RESPONSES,
            "securitySchemes": parts.security_schemes(dict.fromkeys(sorted(scopes), "")),
        },
    }


def _path(one: Declared) -> str:
    """The path as OpenAPI writes it; a community has one name in all paths."""
    return _PLACE.sub(lambda place: "{" + _named(place[2]) + "}", one.path)


def _named(place: str) -> str:
    return "community" if place == "slug" else place


def _path_parameters(one: Declared) -> Iterator[dict[str, Any]]:
    for place in _PLACE.finditer(one.path):
        if _named(place[2]) == "community":
            yield _parameter("Community")
        else:
            schema = _OF_CONVERTERS.get(place[1], {"type": "string"})
            yield {"in": "path", "name": place[2], "required": True, "schema": dict(schema)}
    yield _parameter("AcceptLanguage")
    yield _parameter("RequestId")


def _parameter(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/parameters/{name}"}


def _operation(one: Declared, components: Components) -> dict[str, Any]:
    route, refusals = one.route, refusals_of(one)
    summary, _, about = (one.view.__doc__ or "").strip().partition("\n\n")
    made: dict[str, Any] = {
        "operationId": route.name,
        "summary": " ".join(summary.split()).removesuffix("."),
        "security": _security(route),
        "x-wulin-roles": sorted(route.roles),  # a person with one of these roles may call it,
        "x-wulin-scope": route.scope,  # a client with this scope
        "x-wulin-refusals": sorted(kind.code for kind in refusals),
    }
    if route.wider_scopes:  # a client that has one of these, too, sees more
        made["x-wulin-wider-scopes"] = list(route.wider_scopes)
    if about:
        made["description"] = " ".join(about.split())
    if parameters := list(_parameters(one, components)):
        made["parameters"] = parameters
    if one.takes is not None:
        fields = components.reference(one.takes, answer=False)
        media = _CONTENT_TYPES.get(one.location, "application/json")
        is_required = any(field.required for field in one.takes().fields.values())  # else no body is an empty object
        made["requestBody"] = {"required": is_required, "content": {media: {"schema": fields}}}
    statuses = _ALWAYS | {kind.status for kind in refusals} | set(_statuses(one))
    made["responses"] = dict(_answers(one, components)) | {
        str(status): {"$ref": f"#/components/responses/{parts.REFUSALS[status]}"}
        for status in sorted(statuses & parts.REFUSALS.keys())
    }
    made["responses"]["default"] = {"$ref": "#/components/responses/Error"}
    return made


def _security(route: Route) -> list[dict[str, list[str]]]:
    """Who may call: the public, a person, the operator's program, a program with the scope."""
    ways: list[dict[str, list[str]]] = [{}] if route.public and (route.roles or route.scope) else []
    ways += [{"person": []}] if set(route.roles) - {"operator"} else []
    ways += [{"client": []}] if "operator" in route.roles else []
    return ways + ([{"client": [route.scope]}] if route.scope else [])


def _parameters(one: Declared, components: Components) -> Iterator[dict[str, Any]]:
    route = one.route
    if one.query is not None:
        yield from components.parameters(one.query)
    if route.dry_run:
        yield _parameter("DryRun")
    if route.purposed:
        yield _parameter("Purpose")
    if route.takes_if_match:
        yield _parameter("IfMatchOne" if route.approves else "IfMatch")
    if one.method == "POST" and not route.secret:
        yield _parameter("IdempotencyKeyRequired" if route.keyed else "IdempotencyKey")
    if route.settles:
        yield _parameter("PreferWait")
    yield from map(_parameter, route.headers)


def _answers(one: Declared, components: Components) -> Iterator[tuple[str, dict[str, Any]]]:
    route = one.route
    shown = {"$ref": "#/components/schemas/Empty"}
    if route.gives:
        shown = components.reference(route.gives, answer=True, sometimes=route.hidden)
    fields = route.gives().fields if route.gives else {}
    names = ["X-Request-Id"]
    names += ["RateLimit", "RateLimit-Policy"] if route.roles or route.scope else []
    names += ["Idempotency-Replayed"] if one.method == "POST" and not route.secret else []
    names += ["ETag"] if "version" in fields else []
    names += ["Link"] if {"items", "next"} <= fields.keys() else []
    names += ["Location"] if route.settles else []
    for status in (route.status, *([202] if route.settles else [])):
        yield (
            str(status),
            {
                "description": _DONE[status],
                "headers": parts.header_references(*names),
                "content": {"application/json": {"schema": shown}},
            },
        )


def _statuses(one: Declared) -> Iterator[int]:
    """The statuses of the refusals that come before the view."""
    route = one.route
    if route.roles or route.scope:
        yield 401
        if not route.public:
            yield 403
    if one.takes is not None:
        yield from (413, 415, 422)
    if one.query is not None:
        yield 422
    if not route.reads:  # an equal call that is running, a row that somebody else changes
        yield 409
    if route.takes_if_match:
        yield from (412, 428)
