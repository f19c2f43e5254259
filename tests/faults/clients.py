"""Callers that remember: every write with its key, each sending, and the last answer."""

from __future__ import annotations

import base64
import json
import random
import re
import threading
import time
import uuid
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import urllib3

from deploy.client import Caller, Connection, Refusal, Session
from tests.journeys.neighbourhood import PASSWORD

READ_SECONDS_MOST = 90  # how long a read is tried again
PAUSE_SECONDS_MOST = 3
IMPATIENT_ONE_IN = 5  # so many writes without an answer are left alone; the judge sends them once more at the end
NOT_NOW = ("request_in_progress", "too_many_requests", "token_too_old")  # nothing was decided: ask again
SIGN_INS = ("/v1/login", "/v1/password", "/v1/token")  # make tokens, nothing that lasts: not counted as writes


class GaveUp(Exception):
    """A client that had no answer and didn't ask again."""


@dataclass(frozen=True)
class Sending:
    """One time that a write went out; `status` 0 is no answer at all."""

    began: float
    ended: float
    status: int
    why: str = ""  # there was no answer

    @property
    def unknown(self) -> bool:
        """Whether it tells nothing of what became of the write."""
        return self.status == 0 or self.status >= 500


@dataclass
class Write:
    """What somebody wanted done, once."""

    who: str  # the person's id, empty for a stranger
    token: str | None
    path: str
    key: str
    given: dict[str, Any]
    sendings: list[Sending] = field(default_factory=list)
    answers: list[Any] = field(default_factory=list)  # of each 2xx
    refusal: str = ""

    @property
    def outcome(self) -> str:
        """`acknowledged`, `refused` or `unknown`."""
        return "acknowledged" if self.answers else "refused" if self.refusal else "unknown"

    @property
    def body(self) -> Any:
        """What was asked, in the caller's words."""
        return self.given.get("body") or json.loads(self.given.get("raw") or "{}")


@dataclass
class Remembering(Connection):
    """The way to the gateway for clients as they really are: no answer is no answer, and most ask again."""

    pool: urllib3.PoolManager = field(
        default_factory=lambda: urllib3.PoolManager(
            maxsize=256, timeout=urllib3.Timeout(connect=3, read=30), retries=False
        )
    )
    chance: random.Random = field(default_factory=random.Random)
    writes: list[Write] = field(default_factory=list)
    ending: threading.Event = field(default_factory=threading.Event)  # set: whoever has no answer leaves it at that
    _sessions: dict[str, Session] = field(default_factory=dict)

    def login(self, community: str, login: str, password: str) -> Caller:
        """A person, signed in, and again whenever the token is about to end.

        They sign in anew where others renew: a renewal whose answer was lost would look like a theft.
        """
        body = {"community": community, "login": login, "password": password}

        def sign_in() -> Any:
            return self.call("POST", SIGN_INS[0], body=body)

        signed_in = sign_in()
        session = self._sessions[signed_in["person_id"]] = Session(signed_in, sign_in)
        return Caller(self, session, f"/v1/communities/{community}", signed_in["person_id"])

    def first_login(self, community: str, login: str, first_password: str, password: str) -> Caller:
        """The same for the first time; an answer that was lost may have set the password already."""
        with suppress(Refusal):
            super().first_login(community, login, first_password, password)
        return self.login(community, login, password)

    def call(self, method: str, path: str, *, headers: dict[str, str] | None = None, **given: Any) -> Any:
        """One request: a write is remembered, a read is made until it is answered."""
        if method != "POST" or path in SIGN_INS:
            return self._read(method, path, headers=headers or {}, **given)
        return self.settle(self.wanted(path, given.pop("token", None), headers or {}, **given))

    def wanted(self, path: str, token: str | None, headers: dict[str, str], **given: Any) -> Write:
        """A write that is about to be sent."""
        key = headers.get("Idempotency-Key") or str(uuid.uuid4())
        write = Write(_subject(token), token, path, key, given | {"headers": headers | {"Idempotency-Key": key}})
        self.writes.append(write)
        return write

    def settle(self, write: Write, *, patient: bool = False) -> Any:
        """Send a write until it is answered, most of the time; Refusal where it is refused."""
        pause = 0.2
        while True:
            answer = self.once(write)
            if answer is not None:
                return answer
            if not patient and (self.ending.is_set() or self.chance.randrange(IMPATIENT_ONE_IN) == 0):
                raise GaveUp(write.path)
            time.sleep(self.chance.uniform(0.5, 1.5) * pause)
            pause = min(pause * 2, PAUSE_SECONDS_MOST)

    def once(self, write: Write) -> Any:
        """One sending: the answer, Refusal, or None where we don't know."""
        session = self._sessions.get(write.who)
        token = session.token(self) if session else write.token
        began = time.monotonic()
        status, body = self._sent("POST", write.path, token=token, **write.given)
        write.sendings.append(Sending(began, time.monotonic(), status, "" if status else body["code"]))
        if 200 <= status < 300:
            write.answers.append(body)
            return body
        code = body.get("code")
        if session and token and code == "token_too_old":
            session.outdated(token)
        if write.sendings[-1].unknown or code in NOT_NOW:
            return None
        write.refusal = f"{status} {code}"
        raise Refusal(status, body)

    def _read(self, method: str, path: str, **given: Any) -> Any:
        until = time.monotonic() + READ_SECONDS_MOST
        while True:
            status, body = self._sent(method, path, **given)
            if 200 <= status < 300:
                return body
            if 400 <= status < 500 and status != 429:
                raise Refusal(status, body)
            if time.monotonic() > until:
                raise GaveUp(path)
            time.sleep(0.2)

    def _sent(self, method: str, path: str, **given: Any) -> tuple[int, Any]:
        try:
            answer = self.send(method, path, **given)
            body = json.loads(answer.data or b"null")
        except (urllib3.exceptions.HTTPError, ValueError) as error:  # cut off on its way, or a page of nobody's
            return 0, {"code": type(error).__name__}
        return answer.status, body


def _subject(token: str | None) -> str:
    """Whom a token is of."""
    if not token:
        return ""
    middle = token.split(".")[1]
    return str(json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))["sub"])


def path_below(path: str) -> tuple[str, str]:
    """The community's slug and the path below it."""
    found = re.fullmatch(r"/v1/communities/([^/]+)(/.*)?", path)
    return (found[1], found[2] or "") if found else ("", path)


__all__ = ["PASSWORD", "GaveUp", "Refusal", "Remembering", "Sending", "Write", "path_below"]
