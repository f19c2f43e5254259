"""A client of the public API: tokens, idempotency keys, business time, and refusals as exceptions."""

from __future__ import annotations

import base64
import json
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import urllib3

# While a service is down, the same request is sent again; a POST keeps its idempotency key, so it takes effect once.
_RETRIES = urllib3.Retry(
    total=8,
    backoff_factor=0.1,
    status_forcelist=[502, 503, 504],
    allowed_methods=None,
    raise_on_status=False,
    respect_retry_after_header=False,  # else a 429 would be waited for silently instead of raised
)
IN_PROGRESS_SECONDS = 10  # how long a request is repeated whose first sending is still in progress
RENEW_BEFORE_SECONDS = 60


class Refusal(Exception):
    """The API refused: `status`, `code` and the whole problem document."""

    def __init__(self, status: int, problem: dict[str, Any]) -> None:
        super().__init__(f"{status} {problem.get('code')}: {problem.get('detail')} {problem.get('errors', '')}")
        self.status = status
        self.code = str(problem.get("code"))
        self.problem = problem


@dataclass
class Connection:
    """Connections to one gateway, shared by all callers and their threads."""

    base_url: str
    pool: urllib3.PoolManager = field(
        default_factory=lambda: urllib3.PoolManager(maxsize=32, timeout=20, retries=_RETRIES)
    )

    def send(
        self,
        method: str,
        path: str,
        *,
        token: str | None = None,
        body: Any = None,
        raw: bytes | None = None,
        form: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> urllib3.BaseHTTPResponse:
        """Sends one request; `body` is sent as JSON, `raw` as it is."""
        sent = {"Accept": "application/json"} | (headers or {})
        if token:
            sent["Authorization"] = f"Bearer {token}"
        if method == "POST" and form is None:
            sent.setdefault("Idempotency-Key", str(uuid.uuid4()))
        url = self.base_url + path
        if form is not None:
            return self.pool.request(method, url, headers=sent, fields=form, encode_multipart=False)
        if raw is not None or body is None:
            return self.pool.request(method, url, headers=sent, body=raw)
        return self.pool.request(
            method, url, headers=sent | {"Content-Type": "application/json"}, body=json.dumps(body)
        )

    def call(self, method: str, path: str, *, headers: dict[str, str] | None = None, **given: Any) -> Any:
        """Sends one request that must succeed. Returns its JSON. Raises Refusal."""
        kept = {"Idempotency-Key": str(uuid.uuid4())} if method == "POST" else {}
        sent = kept | (headers or {})
        until = time.monotonic() + IN_PROGRESS_SECONDS
        while True:
            answer = self.send(method, path, headers=sent, **given)
            if answer.status < 400:
                return json.loads(answer.data or b"null")
            refusal = Refusal(answer.status, _problem(answer.data))
            if refusal.code != "request_in_progress" or time.monotonic() > until:
                raise refusal
            time.sleep(0.1)

    def operator(self, client_id: str, client_secret: str) -> Caller:
        """Returns the operator of the deployment."""
        return self.client("", client_id, client_secret)

    def client(self, community: str, client_id: str, client_secret: str) -> Caller:
        """Signs in as an integrator's program."""
        basic = base64.b64encode(f"{client_id}:{client_secret}".encode()).decode()
        form, headers = {"grant_type": "client_credentials"}, {"Authorization": f"Basic {basic}"}

        def issue() -> Any:
            return self.call("POST", "/v1/token", form=form, headers=headers)

        return Caller(self, Session(issue(), issue), _below(community))

    def login(self, community: str, login: str, password: str) -> Caller:
        """Signs in as a person."""
        body = {"community": community, "login": login, "password": password}
        issued = self.call("POST", "/v1/login", body=body)
        return Caller(self, Session(issued), _below(community), issued["person_id"])

    def first_login(self, community: str, login: str, first_password: str, password: str) -> Caller:
        """Signs in as a person for the first time: `password` replaces the one that somebody else has set."""
        body = {"community": community, "login": login, "password": first_password}
        try:
            self.call("POST", "/v1/login", body=body)
        except Refusal as refusal:
            if refusal.code != "password_change_required":
                raise
            change = {"change_token": refusal.problem["change_token"], "new_password": password}
        else:
            raise AssertionError(f"{login} has signed in before")
        issued = self.call("POST", "/v1/password", body=change)
        return Caller(self, Session(issued), _below(community), issued["person_id"])


class Session:
    """The tokens of one sign-in; the thread that finds them about to expire renews them.

    `again` gets the next ones where there is no refresh token.
    """

    def __init__(self, issued: dict[str, Any], again: Callable[[], Any] | None = None) -> None:
        self._lock = threading.Lock()
        self._again = again
        self._save(issued)

    def token(self, connection: Connection) -> str:
        """Returns a token that is valid for a while."""
        with self._lock:
            if time.monotonic() > self._until:
                self._renew(connection)
            return self._token

    def outdated(self, token: str) -> None:
        """Notes that a token is refused as too old: the next call takes a new one."""
        with self._lock:
            if token == self._token:
                self._until = float("-inf")

    def _renew(self, connection: Connection) -> None:
        if self._again is not None:
            self._save(self._again())
        elif self._refresh:
            form = {"grant_type": "refresh_token", "refresh_token": self._refresh}
            self._save(connection.call("POST", "/v1/token", form=form))

    def _save(self, issued: dict[str, Any]) -> None:
        self._token = str(issued["access_token"])
        self._refresh = issued.get("refresh_token")
        self._until = time.monotonic() + int(issued["expires_in"]) - RENEW_BEFORE_SECONDS


@dataclass
class Caller:
    """Somebody who is signed in; paths are below their community."""

    connection: Connection
    session: Session
    below: str = ""
    id: str = ""
    now: datetime | None = None  # business time, where the clock is simulated

    @property
    def token(self) -> str:
        """A valid access token."""
        return self.session.token(self.connection)

    def at(self, now: datetime) -> Caller:
        """Returns the same caller at another business time."""
        return replace(self, now=now)

    def call(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        """Sends one request. Headers are given by name, `Idempotency_Key` for `Idempotency-Key`."""
        business_time = {"X-Wulin-Now": self.now.isoformat()} if self.now else {}
        sent = business_time | {name.replace("_", "-"): value for name, value in headers.items()}
        token = self.token
        try:
            return self.connection.call(method, self.below + path, token=token, body=body, headers=sent)
        except Refusal as refusal:
            if refusal.code != "token_too_old":  # the service has not heard the directory for a while
                raise
        self.session.outdated(token)
        return self.connection.call(method, self.below + path, token=self.token, body=body, headers=sent)

    def get(self, path: str) -> Any:
        """Sends a GET."""
        return self.call("GET", path)

    def post(self, path: str, body: Any = None, **headers: str) -> Any:
        """Sends a POST."""
        return self.call("POST", path, {} if body is None else body, **headers)

    def refused(self, path: str, body: Any = None, *, method: str = "POST", **headers: str) -> Refusal:
        """Returns the refusal of a request. Raises AssertionError if it succeeds."""
        try:
            answer = self.call(method, path, {} if body is None and method != "GET" else body, **headers)
        except Refusal as refusal:
            return refusal
        raise AssertionError(f"{path} should have been refused, but answered {answer}")

    def pages(self, path: str) -> Iterator[Any]:
        """Yields all items of a list, page by page."""
        cursor = ""
        while True:
            page = self.get(f"{path}{'&' if '?' in path else '?'}limit=100{cursor}")
            yield from page["items"]
            if not page["next"]:
                return
            cursor = f"&cursor={page['next']}"


def etag(resource: dict[str, Any]) -> str:
    """The ETag of a resource as it was read, for the header If-Match."""
    return f'"{resource["version"]}"'


def _below(community: str) -> str:
    return f"/v1/communities/{community}" if community else ""


def _problem(data: bytes) -> dict[str, Any]:
    try:
        problem = json.loads(data)
    except ValueError:
        return {"code": "no_problem_document", "detail": data[:200].decode(errors="replace")}
    return problem if isinstance(problem, dict) else {"code": "no_problem_document"}
