"""A caller of the public API: tokens, idempotency keys, business time, and refusals as exceptions."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import urllib3

# While a service is away the same request is sent again; a POST keeps its key, so it is done once.
_PATIENT = urllib3.Retry(
    total=8, backoff_factor=0.1, status_forcelist=[502, 503, 504], allowed_methods=None, raise_on_status=False
)


class Refusal(Exception):
    """The API said no: `status`, `code` and the whole problem."""

    def __init__(self, status: int, problem: dict[str, Any]) -> None:
        super().__init__(f"{status} {problem.get('code')}: {problem.get('detail')} {problem.get('errors', '')}")
        self.status = status
        self.code = str(problem.get("code"))
        self.problem = problem


@dataclass
class Connection:
    """The way to one gateway, shared by all callers and their threads."""

    base_url: str
    pool: urllib3.PoolManager = field(
        default_factory=lambda: urllib3.PoolManager(maxsize=32, timeout=20, retries=_PATIENT)
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
        """One request; `body` is sent as JSON, `raw` as it is."""
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

    def call(self, method: str, path: str, **given: Any) -> Any:
        """One request that must succeed: its JSON. Refusal where it doesn't."""
        answer = self.send(method, path, **given)
        told = json.loads(answer.data or b"{}")
        if answer.status >= 400:
            raise Refusal(answer.status, told)
        return told

    def operator(self, client_id: str, client_secret: str) -> Caller:
        """The operator of the deployment."""
        form = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": client_secret}
        return Caller(self, self.call("POST", "/v1/token", form=form)["access_token"])

    def login(self, community: str, login: str, password: str) -> Caller:
        """A person, signed in."""
        body = {"community": community, "login": login, "password": password}
        told = self.call("POST", "/v1/login", body=body)
        return Caller(self, told["access_token"], f"/v1/communities/{community}", told["person_id"])


@dataclass
class Caller:
    """Somebody with a token; paths are below their community."""

    connection: Connection
    token: str
    below: str = ""
    id: str = ""
    now: datetime | None = None  # business time, where the clock is simulated

    def at(self, now: datetime) -> Caller:
        """The same caller at another business time."""
        return replace(self, now=now)

    def get(self, path: str) -> Any:
        """Read."""
        return self.connection.call("GET", self.below + path, token=self.token, headers=self._time())

    def post(self, path: str, body: Any = None, **headers: str) -> Any:
        """Act. Headers by name, `Idempotency_Key` for `Idempotency-Key`."""
        sent = self._time() | {name.replace("_", "-"): value for name, value in headers.items()}
        return self.connection.call("POST", self.below + path, token=self.token, body=body or {}, headers=sent)

    def refused(self, path: str, body: Any = None) -> Refusal:
        """Act where a refusal is expected; AssertionError where it succeeds."""
        try:
            told = self.post(path, body)
        except Refusal as refusal:
            return refusal
        raise AssertionError(f"{path} should have been refused, but gave {told}")

    def pages(self, path: str) -> Iterator[Any]:
        """All items of a list, page by page."""
        cursor = ""
        while True:
            told = self.get(f"{path}{'&' if '?' in path else '?'}limit=100{cursor}")
            yield from told["items"]
            if not told["next"]:
                return
            cursor = f"&cursor={told['next']}"

    def _time(self) -> dict[str, str]:
        return {"X-Wulin-Now": self.now.isoformat()} if self.now else {}
