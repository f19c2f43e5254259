"""The OpenAPI document of a service; smorest writes it from the declared routes.

No process that serves requests imports this file: smorest and apispec would stay in its memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import marshmallow as ma
from flask import Flask
from flask_smorest import Api as Smorest
from flask_smorest import Blueprint

from services.chassis.http.preconditions import IF_MATCH, IF_MATCH_ONE
from services.chassis.http.problems import PROBLEM_TYPE, ProblemShape
from services.chassis.http.requests import Route, schema_instance
from services.chassis.http.routes import Api, Declared

_REFUSALS = {400: "Malformed", 401: "Not signed in", 403: "Not allowed", 404: "Unknown here", 409: "Refused by a rule"}
_REFUSALS |= {412: "Changed meanwhile", 422: "Invalid", 428: "If-Match is missing", 429: "Too many requests"}
_REFUSALS |= {503: "Not available at this moment"}


class _Document(Smorest):  # type: ignore[misc]  # smorest ships no types
    """smorest without its error handlers and error responses: `_with_refusals` adds ours."""

    DEFAULT_ERROR_RESPONSE_NAME = None

    def _register_error_handlers(self) -> None:
        """Does nothing: `chassis.http.problems` handles errors."""


def document_of(service: str, apis: Iterable[Api]) -> dict[str, Any]:
    """Returns the document of all routes, with the refusals of every operation."""
    app = Flask(service)
    app.config.update(API_TITLE=f"Wulin {service}", API_VERSION="v1", OPENAPI_VERSION="3.1.0")
    smorest = _Document(app)
    smorest.spec.components.security_scheme("bearer", {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"})
    smorest.spec.components.schema("ProblemShape", schema=ProblemShape)
    blueprint = Blueprint(service, service)
    for one in (one for api in apis for one in api.declared):
        blueprint.add_url_rule(one.path, one.route.name, _documented(blueprint, one), methods=[one.method])
    smorest.register_blueprint(blueprint)
    return _with_refusals(smorest.spec.to_dict())


def _documented(blueprint: Blueprint, one: Declared) -> Callable[..., Any]:
    """Returns the view with what smorest needs to write the document; it is never called."""
    route, made = one.route, one.view
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
    if route.wider_scopes:  # a client that has one of these, too, sees more
        about["x-wulin-wider-scopes"] = list(route.wider_scopes)
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


def _with_refusals(document: dict[str, Any]) -> dict[str, Any]:
    """Returns the document with the refusals of every operation; smorest would copy them for each."""
    problem = {PROBLEM_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemShape"}}}
    for item in document["paths"].values():
        for method in ("get", "post", "put", "patch", "delete"):
            if method in item:
                refusals = {str(at): {"description": text, "content": problem} for at, text in _REFUSALS.items()}
                item[method]["responses"] = item[method]["responses"] | refusals
    return document
