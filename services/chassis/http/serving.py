"""Serving a request: one transaction for each request, retries, the response.

Checks run in this order: 401, 404 community, 403, 400 headers (module `access`), 400/422 body, then what the view
raises. The checks of `access` run before the body is parsed.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any
from urllib.parse import quote, unquote_plus

from flask import Response, g, request
from sqlalchemy.exc import DBAPIError

from services.chassis.config import settings
from services.chassis.database.failures import is_collision
from services.chassis.database.paging import LIMIT, Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Malformed, NotYetKnown, Problem, Unknown
from services.chassis.http import idempotency, replays, waiting
from services.chassis.http.problems import json_response
from services.chassis.http.replays import Reader
from services.chassis.http.requests import Route, call_of, current_context, schema_instance

COLLISIONS_MOST = 3
LOOK_AGAIN_SECONDS = 0.1


def in_transaction(
    route: Route, view: Callable[..., Any], *, body: bool, query: bool, reader: Reader | None = None
) -> Callable[..., Any]:
    """Returns the view, run in a transaction. webargs passes the query (outermost) before the body.

    `reader` reads what the view makes or changes; see `replays`.
    """

    @functools.wraps(view)
    def performed(*parsed: Any, **path: Any) -> Response:
        arguments = list(parsed)
        filters = dict(arguments.pop(0)) if query else {}
        page = PageRequest(filters.pop("limit", LIMIT), filters.pop("cursor", None))

        def run_view(tx: Tx) -> Any:
            call = call_of(route, tx, filters, page)
            # The view gets a copy of the body: it runs again where a transaction is retried.
            result = view(call, *map(dict, arguments), **path) if body else view(call, **path)
            if route.takes_if_match and not call.version_checked:
                raise RuntimeError(f"{route.name} changes a version without must_match")
            return result

        try:
            answer = _retry_until_known(lambda: _run_once(route, run_view), reads=route.reads)
        except idempotency.Replayed as replayed:
            return replays.answer_again(route, reader, path, replayed.answer)
        return waiting.answer_once_settled(route, reader, path, answer) if route.settles and reader else answer

    return performed


def _retry_until_known(work: Callable[[], Response], *, reads: bool) -> Response:
    """Run the request; retry while it names an id whose event has not arrived yet.

    Each retry has a transaction of its own. Retries end after `look_again_seconds` (a setting). Then a read raises
    Unknown (404), any other call NotYetKnown (422).
    """
    until = time.monotonic() + settings().look_again_seconds
    try:
        return _retry_collisions(work)
    except NotYetKnown as unknown:
        if reads:
            raise Unknown from unknown
        with waiting.slot() as may_wait:
            while may_wait and time.monotonic() < until:
                time.sleep(LOOK_AGAIN_SECONDS)
                with suppress(NotYetKnown):
                    return _retry_collisions(work)
        raise


def _retry_collisions(work: Callable[[], Response]) -> Response:
    """Run the request; retry if its transaction conflicted with another (a deadlock, a serialisation failure)."""
    for _ in range(COLLISIONS_MOST - 1):
        try:
            return work()
        except DBAPIError as error:
            if not is_collision(error):
                raise
    return work()


def _run_once(route: Route, run_view: Callable[[Tx], Any]) -> Response:
    """Run the request in one transaction, and store its answer. Raises Replayed if one is stored for its key."""
    dry_run = _dry_run_wanted(route)
    with _transaction(dry_run=dry_run) as tx:
        scope = _scope(route) if g.idempotency_key is not None and not dry_run else None
        if scope:
            idempotency.recall(tx, scope)
        answer = _response_of(route, _run_view(run_view, tx), dry_run=dry_run)
        if scope:
            stored = idempotency.Answer(answer.status_code, _stored_headers(answer), _stored_body(route, answer))
            idempotency.remember(tx, scope, stored)
    return answer


def _run_view(run_view: Callable[[Tx], Any], tx: Tx) -> Any:
    """Returns the result of the view. If the view raises a refusal with `leaves_mark`, its writes are committed."""
    waiting = tx.waiting
    try:
        return run_view(tx)
    except Problem as refusal:
        tx.answer_before_refusal(waiting)
        if refusal.leaves_mark:
            tx.commit_mark()
        raise


def _dry_run_wanted(route: Route) -> bool:
    """Whether the request says `?dry_run=true`: its transaction is rolled back at the end.

    Any other value than true or false is 400, and so is `dry_run` on a route without dry runs: a request with a
    spelling mistake must not be executed.
    """
    values = request.args.getlist("dry_run") if request.method == "POST" else []
    if values and (values not in (["true"], ["false"]) or not route.dry_run):
        raise Malformed
    return values == ["true"]


@contextmanager
def _transaction(*, dry_run: bool) -> Iterator[Tx]:
    database = current_context().database
    with (database.dry_run if dry_run else database.transaction)(g.community_id) as tx:
        yield tx


def _scope(route: Route) -> idempotency.Scope:
    content = b"\n".join((request.method.encode(), request.full_path.encode(), request.get_data()))
    # The hash has a key: a body may contain a first password, which could be guessed from a plain hash.
    fingerprint = hmac.digest(settings().key(), b"asked|" + content, hashlib.sha256)
    return idempotency.Scope(g.caller.id, route.name, g.idempotency_key, fingerprint)


def _stored_body(route: Route, answer: Response) -> str:
    """The JSON to store of an answer, without its secrets."""
    if not route.hidden:
        return answer.get_data(as_text=True) or "{}"
    return json.dumps({key: value for key, value in (answer.json or {}).items() if key not in route.hidden})


def _stored_headers(answer: Response) -> dict[str, str]:
    return {name: answer.headers[name] for name in ("ETag", "Location") if name in answer.headers}


def _response_of(route: Route, result: Any, *, dry_run: bool) -> Response:
    if isinstance(result, Response):
        return result
    body = schema_instance(route.gives).dump(result) if route.gives else (result or {})
    if dry_run:
        body["dry_run"] = True
    headers = {}
    if (version := getattr(result, "version", None)) is not None:
        headers["ETag"] = f'"{version}"'
    if isinstance(result, Page) and result.next:
        headers["Link"] = f'<{_next_address(result.next)}>; rel="next"'
    return json_response(body, route.status, headers)


def _next_address(cursor: str) -> str:
    """Returns the address of the next page: this request's query as it was sent, and the cursor.

    Encoding the query again could triple its length, and nginx limits the size of response headers.
    """
    sent = [part for part in request.query_string.split(b"&") if part and not _is_cursor(part)]
    kept = [quote(part, safe="%:/?@!$'()*+,;=-._~") for part in sent]
    return f"{request.path}?{'&'.join([*kept, f'cursor={cursor}'])}"


def _is_cursor(part: bytes) -> bool:
    return unquote_plus(part.partition(b"=")[0].decode("latin-1")) == "cursor"
