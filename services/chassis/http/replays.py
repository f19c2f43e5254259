"""Replays: a request with a key that was answered before gets the stored answer, as far as its caller may see it now.

The route that reads the resource decides: its view is asked for this caller, and refuses as it refuses a read (403,
404). Members that are private (`private` of the schema) or not stored (`Route.hidden`) are shown if it shows them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import Response, g

from services.chassis.errors import NotYetKnown, Unknown
from services.chassis.fields import is_private
from services.chassis.http import waiting
from services.chassis.http.idempotency import Answer
from services.chassis.http.problems import json_response
from services.chassis.http.requests import Route, call_of, current_context, schema_instance
from services.chassis.security.purposes import PurposeRequired

AGAIN = {"Idempotency-Replayed": "true"}


@dataclass(frozen=True)
class Reader:
    """The route that reads what another route makes or changes."""

    route: Route
    view: Callable[..., Any]
    names: tuple[str, ...]  # of the arguments of its path; the one that the other path lacks is the answer's `id`

    def read(self, path: Mapping[str, Any], resource_id: str | None) -> Any:
        """Returns the resource as this caller may read it now. Raises what a read raises."""
        given = {name: path[name] if name in path else UUID(resource_id) for name in self.names}
        with current_context().database.transaction(g.community_id) as tx:
            try:
                return self.view(call_of(self.route, tx), **given)
            except NotYetKnown as unknown:
                raise Unknown from unknown

    def shown(self, value: Any) -> dict[str, Any]:
        """Returns the resource as the body of an answer."""
        assert self.route.gives is not None  # noqa: S101  (`routes.reader_of` chooses routes that give something)
        return dict(schema_instance(self.route.gives).dump(value))


def answer_again(route: Route, reader: Reader | None, path: Mapping[str, Any], stored: Answer) -> Response:
    """Returns the answer to a repeated request."""
    body = json.loads(stored.body)
    if reader is None or route.gives is None:
        return json_response(body, stored.status, stored.headers | AGAIN)
    if route.settles:
        return waiting.answer_once_settled(route, reader, path, json_response(body, stored.status, AGAIN))
    try:
        now = reader.shown(reader.read(path, body.get("id")))
    except PurposeRequired:  # to repeat a change is no reading: the answer names nobody
        now = {}
    put_back = {name: now[name] for name in route.hidden if now.get(name) is not None}
    schema = schema_instance(route.gives)
    private = [name for name in body if name in schema.fields and is_private(schema, name)]
    seen = {name: now.get(name, [] if isinstance(body[name], list) else None) for name in private}
    return json_response(body | seen | put_back, stored.status, stored.headers | AGAIN)
