"""Who reads: the cookie of a sign-in, its access tokens, and the rule that no other site acts in a reader's name.

The cookie holds the refresh token, encrypted (JWE); a browser or a script in it never sees a token. The refresh token
stays the same and is of no use without our own secret. Access tokens are kept in this process until they expire.
"""

from __future__ import annotations

import base64
import hashlib
import json
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from flask import Response, current_app, g, request
from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from gateway.web.client import Community, Gateway, Refused
from services.chassis.config import settings

LANGUAGES = ("zh-CN", "en")
SIZES = ("", "big", "huge")  # of letters: standard, 长辈版, the largest
COOKIE_SECONDS = 180 * 86_400
RENEW_BEFORE_SECONDS = 60
KEPT_MOST = 20_000  # access tokens in one process
_HEADER = {"alg": "dir", "enc": "A256GCM"}


@dataclass(frozen=True)
class Reader:
    """Somebody who is signed in: their id, their roles of now, a valid access token, and how they are called."""

    person_id: str
    roles: frozenset[str]
    token: str
    name: str = ""


class _Tokens:
    """The access tokens of this process, by the hash of the refresh token; the oldest go first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[bytes, tuple[Reader, float]] = OrderedDict()

    def find(self, key: bytes) -> Reader | None:
        with self._lock:
            reader, until = self._kept.get(key, (None, 0.0))
        return reader if time.monotonic() < until else None

    def keep(self, key: bytes, reader: Reader, seconds: int) -> None:
        with self._lock:
            self._kept[key] = (reader, time.monotonic() + seconds - RENEW_BEFORE_SECONDS)
            self._kept.move_to_end(key)
            while len(self._kept) > KEPT_MOST:
                self._kept.popitem(last=False)

    def forget(self, key: bytes) -> None:
        with self._lock:
            self._kept.pop(key, None)


_tokens = _Tokens()


def begin() -> Response | None:
    """Before each request: refuses what another site sends, and finds out who reads, in which language."""
    if request.method not in ("GET", "HEAD") and not _from_our_page():
        return Response("请从本站页面操作。Please use our own page.\n", 403, mimetype="text/plain")
    g.language = "en" if request.cookies.get("language") == "en" else "zh-CN"
    size = request.cookies.get("size", "")
    g.size = size if size in SIZES else ""
    g.reader = None
    if g.slug:
        g.reader = _reader()
        g.api = api_of(g.slug, g.reader)
    return None


def api_of(slug: str, reader: Reader | None) -> Community:
    """Returns the API of a community for a reader; for nobody the public part."""
    headers = _headers() | ({"Authorization": f"Bearer {reader.token}"} if reader else {})
    return Community(_gateway(), slug, headers)


def sign_in(login: str, password: str) -> Mapping[str, Any]:
    """Signs in. Returns the directory's answer, for `remember`. Raises Refused."""
    body = {"community": g.slug, "login": login, "password": password, "device": _device()}
    issued: dict[str, Any] = _gateway().call("POST", "/v1/login", headers=_headers() | _proof(), body=body)
    return issued


def set_password(change_token: str, new_password: str) -> Mapping[str, Any]:
    """Sets a first password of one's own. Returns the directory's answer, for `remember`. Raises Refused."""
    body = {"change_token": change_token, "new_password": new_password}
    issued: dict[str, Any] = _gateway().call("POST", "/v1/password", headers=_headers() | _proof(), body=body)
    return issued


def remember(answer: Response, issued: Mapping[str, Any]) -> None:
    """Sets the cookies of a new sign-in: the session, and the device's own token."""
    kept = json.dumps({"slug": g.slug, "refresh": issued["refresh_token"]}).encode()
    value = jwe.encrypt_compact(_HEADER, kept, _key())
    answer.set_cookie(_cookie(), value, max_age=COOKIE_SECONDS, **_attributes())
    if issued.get("device_token"):
        answer.set_cookie(_cookie("device"), issued["device_token"], max_age=COOKIE_SECONDS, **_attributes())


def sign_out(answer: Response) -> None:
    """Ends the session at the directory, and deletes its cookie."""
    refresh = _refresh_token()
    if refresh and g.reader:
        current = next((one for one in g.api.items("/sessions") if one["current"]), None)
        if current:
            g.api.post(f"/sessions/{current['id']}/end")
        _tokens.forget(_key_of(refresh))
    answer.delete_cookie(_cookie(), **_attributes())


def _reader() -> Reader | None:
    refresh = _refresh_token()
    if refresh is None:
        return None
    key = _key_of(refresh)
    if found := _tokens.find(key):
        return found
    form = {"grant_type": "refresh_token", "refresh_token": refresh}
    try:
        issued = _gateway().call("POST", "/v1/token", headers=_headers() | _gateway().basic(), form=form)
        reader = _of_token(issued["access_token"])
        person = api_of(g.slug, reader).get("/me")["person"]
    except Refused as refused:
        if refused.status not in (400, 401, 403):
            raise
        return None  # the session has ended: the page is public, or asks for a sign-in
    reader = replace(reader, name=person["name"] or person["display_name"])
    _tokens.keep(key, reader, int(issued["expires_in"]))
    return reader


def _of_token(token: str) -> Reader:
    """Reads the claims of a token that we have just got from the directory; whoever takes it verifies it."""
    part = token.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return Reader(claims["sub"], frozenset(claims.get("roles", ())), token)


def _refresh_token() -> str | None:
    try:
        kept = json.loads(jwe.decrypt_compact(request.cookies.get(_cookie(), ""), _key()).plaintext or b"{}")
    except (JoseError, ValueError):
        return None
    return str(kept["refresh"]) if kept.get("slug") == g.slug else None


def _from_our_page() -> bool:
    """Whether the browser says that a page of ours sent this; so forms need no token of their own."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return request.headers.get("Origin") == request.host_url.rstrip("/")


def _headers() -> dict[str, str]:
    """What every call tells: the language, the id of the request, whose it is; with a simulated clock, its time."""
    now = request.headers.get("X-Wulin-Now") if settings().simulated else None
    return {
        "Accept-Language": g.language,
        "X-Forwarded-For": request.remote_addr or "",
        "X-Request-Id": request.headers.get("X-Request-Id", ""),
        **({"X-Wulin-Now": now} if now else {}),
    }


def _proof() -> dict[str, str]:
    device = request.cookies.get(_cookie("device"), "")
    return _gateway().basic() | ({"Device-Token": device} if device else {})


def _gateway() -> Gateway:
    gateway: Gateway = current_app.extensions["gateway"]
    return gateway


def _key() -> OctKey:
    return OctKey.import_key(settings().key())


def _key_of(refresh: str) -> bytes:
    return hashlib.sha256(refresh.encode()).digest()


def _cookie(kind: str = "") -> str:
    """The name of a cookie; each community has its own. `__Host-` binds it to this host, which needs TLS."""
    return f"{'__Host-' if request.is_secure else ''}wulin-{kind + '-' if kind else ''}{g.slug}"


def _attributes() -> dict[str, Any]:
    return {"httponly": True, "secure": request.is_secure, "samesite": "Lax", "path": "/"}


def _device() -> str:
    agent = request.user_agent.string
    known = {
        "MicroMessenger": "微信",
        "Android": "安卓手机",
        "iPhone": "iPhone",
        "Windows": "Windows 电脑",
        "Mac": "Mac",
    }
    return next((name for mark, name in known.items() if mark in agent), "浏览器")
