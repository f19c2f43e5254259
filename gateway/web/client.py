"""A client of the public API for the pages: everything that they know, they know through it."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import urllib3

AT_ONCE = 8  # calls of one process at the same time
SECONDS_MOST = 20
NAMES_MOST = 100  # in one question
PAGES = "pages"  # our client id


class Refused(Exception):
    """The API refused; `str()` is its sentence in the reader's language."""

    def __init__(self, status: int, problem: Mapping[str, Any]) -> None:
        super().__init__(str(problem.get("detail") or problem.get("title") or status))
        self.status = status
        self.code = str(problem.get("code", ""))
        self.problem = problem

    def of_fields(self) -> dict[str, str]:
        """Returns the messages about single fields, by name."""
        return {one["pointer"].strip("/").replace("/", "."): one["message"] for one in self.problem.get("errors", ())}


class SignedOut(Exception):
    """The reader's session has ended: they sign in again."""


class Away(Exception):
    """The gateway did not answer, or only that it is not available."""


@dataclass
class Gateway:
    """The way to the gateway, one for the whole process. `secret` proves that we are the pages."""

    url: str
    secret: str
    _pool: urllib3.PoolManager = field(init=False)
    _threads: ThreadPoolExecutor = field(init=False)

    def __post_init__(self) -> None:
        retries = urllib3.Retry(total=2, backoff_factor=0.1, status=0, allowed_methods=None, raise_on_status=False)
        self._pool = urllib3.PoolManager(maxsize=AT_ONCE * 2, timeout=SECONDS_MOST, retries=retries)
        self._threads = ThreadPoolExecutor(AT_ONCE)

    def call(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str],
        body: Any = None,
        form: Mapping[str, str] | None = None,
    ) -> Any:
        """Sends one request. Returns its JSON. Raises Refused, or Away without an answer.

        It is sent again where the gateway cannot be reached; a POST has an Idempotency-Key and takes effect once.
        """
        sent = {"Accept": "application/json", **headers}
        encoded: bytes | None = None
        if form is not None:
            encoded, sent["Content-Type"] = urlencode(form).encode(), "application/x-www-form-urlencoded"
        elif body is not None:
            encoded, sent["Content-Type"] = json.dumps(body, ensure_ascii=False).encode(), "application/json"
        try:
            answer = self._pool.request(method, self.url + path, headers=sent, body=encoded)
        except urllib3.exceptions.HTTPError as error:
            raise Away from error
        try:
            given = json.loads(answer.data or b"null")
        except ValueError as error:
            raise Away from error
        if answer.status >= 500:
            raise Away
        if answer.status >= 400:
            raise Refused(answer.status, given)
        return given

    def basic(self) -> dict[str, str]:
        """Returns the header that proves who we are, for sign-in and tokens."""
        credentials = base64.b64encode(f"{PAGES}:{self.secret}".encode()).decode()
        return {"Authorization": f"Basic {credentials}"}

    def together(self, *questions: Callable[[], Any]) -> list[Any]:
        """Asks several questions at the same time. Returns the answers in order, or raises the first error.

        Each runs in a copy of the context, because `flask.g` and `flask.request` are empty in other threads.
        """
        asked = [self._threads.submit(copy_context().run, question) for question in questions]
        return [one.result() for one in asked]


@dataclass(frozen=True)
class Community:
    """The API below one community, for one reader: their token, language and address."""

    gateway: Gateway
    slug: str
    headers: Mapping[str, str]

    def get(self, path: str, **query: Any) -> Any:
        """Reads one thing, or a page of a list; a filter that is None is left out."""
        given = {name: value for name, value in query.items() if value is not None}
        return self._call("GET", path + (f"?{urlencode(given)}" if given else ""), {})

    def read(self, path: str, purpose: str) -> Any:
        """Reads what is sensitive, with the reason for reading it."""
        return self._call("GET", path, {"Purpose": purpose})

    def items(self, path: str, **query: Any) -> list[Any]:
        """Returns the first page of a list."""
        return list(self.get(path, **query)["items"])

    def every(self, path: str, **query: Any) -> Iterator[Any]:
        """Yields all items of a list."""
        cursor = None
        while True:
            page = self.get(path, limit=100, cursor=cursor, **query)
            yield from page["items"]
            cursor = page["next"]
            if cursor is None:
                return

    def by_id(self, path: str, **query: Any) -> dict[str, Any]:
        """Returns all items of a list by id."""
        return {one["id"]: one for one in self.every(path, **query)}

    def names(self, ids: Iterable[str]) -> dict[str, str]:
        """Returns the name to show of each person; of somebody who is unknown a dash."""
        wanted = list(dict.fromkeys(ids))
        found = dict.fromkeys(wanted, "—")
        for first in range(0, len(wanted), NAMES_MOST):
            given = self._call("POST", "/people/names", {}, {"ids": wanted[first : first + NAMES_MOST]})
            found |= {one["id"]: one["name"] or one["display_name"] for one in given["items"]}
        return found

    def post(self, path: str, body: Any = None, *, key: str | None = None, **headers: str) -> Any:
        """Acts. `key` is the form's Idempotency-Key; headers are given by name, `If_Match` for `If-Match`."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return self._call("POST", path, {"Idempotency-Key": key or str(uuid4()), **given}, body or {})

    def patch(self, path: str, body: Any, *, version: str | int) -> Any:
        """Changes some fields of what was read in this version."""
        return self._call("PATCH", path, {"If-Match": f'"{version}"'}, body)

    def put(self, path: str, body: Any, *, version: str | int) -> Any:
        """Replaces what was read in this version."""
        return self._call("PUT", path, {"If-Match": f'"{version}"'}, body)

    def delete(self, path: str) -> None:
        """Takes something away."""
        self._call("DELETE", path, {})

    def together(self, *questions: Callable[[], Any]) -> list[Any]:
        """Asks several questions at the same time."""
        return self.gateway.together(*questions)

    def _call(self, method: str, path: str, headers: Mapping[str, str], body: Any = None) -> Any:
        address = f"/v1/communities/{self.slug}{path}"
        try:
            return self.gateway.call(method, address, headers={**self.headers, **headers}, body=body)
        except Refused as refused:
            if refused.status == 401:
                raise SignedOut from refused
            raise


def etag(thing: Mapping[str, Any]) -> str:
    """Returns the ETag of a thing as it was read, for `If_Match`."""
    return f'"{thing["version"]}"'
