"""The pages as a program: routes, headers, and what every template may use."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import uuid4

from flask import Flask, Response, current_app, g, render_template
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.routing import BaseConverter

from gateway.web import formats, navigation, session
from gateway.web.client import Away, Gateway, Refused, SignedOut
from gateway.web.pages import (
    counter,
    desk,
    desk_call,
    desk_orders,
    desk_people,
    desk_setup,
    entrance,
    fund,
    gifts,
    giving,
    me,
    money,
    points,
    resident,
    shop,
    stock,
    tasks,
    team,
)
from gateway.web.text import say, told
from services.chassis.clock import real_now
from services.chassis.config import settings
from services.chassis.log import start_logging
from services.chassis.metrics import exposition

BODY_BYTES_MOST = 256 * 1024
PLACE_SECONDS = 60  # how long a process remembers the public facts of a community
STATIC = Path(__file__).parent / "static"
_PAGES = (
    counter,
    desk,
    desk_call,
    desk_orders,
    desk_people,
    desk_setup,
    entrance,
    fund,
    gifts,
    giving,
    me,
    money,
    points,
    resident,
    shop,
    stock,
    tasks,
    team,
)
_NOWHERE = {"name": "五邻", "timezone": "Asia/Shanghai", "slug": ""}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class Slug(BaseConverter):
    """A community in an address; `/favicon.ico` is none."""

    regex = "[a-z0-9][a-z0-9-]{1,39}"


def create_app() -> Flask:
    """The web application, for gunicorn."""
    given = settings()
    start_logging("pages", given.log_level)
    app = Flask(__name__, static_folder=None)
    app.config.update(MAX_CONTENT_LENGTH=BODY_BYTES_MOST)
    app.extensions["gateway"] = Gateway(given.need("gateway_url"), given.need("pages_secret"))
    app.wsgi_app = ProxyFix(app.wsgi_app)  # type: ignore[method-assign]  # address and scheme as nginx saw them
    app.jinja_options = {"undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    app.url_map.converters["slug"] = Slug
    formats.install(app)
    app.url_value_preprocessor(_take_slug)
    app.url_defaults(_give_slug)
    app.before_request(session.begin)
    app.before_request(_find_place)
    app.after_request(_add_headers)
    app.context_processor(_given)
    for each in _PAGES:
        app.register_blueprint(each.pages)
    app.register_error_handler(Refused, _refused)
    app.register_error_handler(SignedOut, lambda _: entrance.to_sign_in())
    app.register_error_handler(Away, _away)
    for status in (400, 403, 404, 405, 413, 500):
        app.register_error_handler(status, _failed)
    app.add_url_rule("/livez", "livez", lambda: "ok")
    app.add_url_rule("/readyz", "readyz", lambda: "ok")
    app.add_url_rule("/metrics", "metrics", lambda: Response(exposition(), mimetype="text/plain"))
    return app


def _take_slug(_: str | None, values: dict[str, Any] | None) -> None:
    """The community of an address is in `g.slug`; views do not take it."""
    g.slug = values.pop("slug", "") if values else ""


def _give_slug(endpoint: str, values: dict[str, Any]) -> None:
    if g.slug and current_app.url_map.is_endpoint_expecting(endpoint, "slug"):
        values.setdefault("slug", g.slug)


def _find_place() -> None:
    """Reads what is public about the community; a community that is none answers 404 at the view's first question."""
    g.place, g.now = _NOWHERE, real_now()
    if g.slug:
        g.place = _place(g.slug, int(time.time() / PLACE_SECONDS))
    if g.reader and settings().simulated:
        g.now = datetime.fromisoformat(g.api.get("/me")["now"])


@lru_cache(maxsize=10_000)
def _place(slug: str, _minute: int) -> Mapping[str, Any]:
    place: dict[str, Any] = session.api_of(slug, None).get("")
    return place


def _given() -> dict[str, Any]:
    """What every template may use."""
    return {
        "place": g.get("place", _NOWHERE),
        "language": g.get("language", "zh-CN"),
        "size": g.get("size", ""),
        "reader": g.get("reader"),
        "now": formats.now(),
        "asset": asset,
        "below": lambda path="": f"/{g.slug}/{path}",
        "new_key": uuid4,
        "told": told,
        "tabs": lambda: islice(navigation.shown(navigation.TABS), navigation.TABS_MOST),
        "rail": lambda: navigation.shown(navigation.RAIL),
    }


@lru_cache
def asset(name: str) -> str:
    """Returns the address of a static file; it changes with its content, so that it may be kept for ever."""
    return f"/static/{name}?{hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:8]}"


def _add_headers(answer: Response) -> Response:
    answer.headers["Content-Security-Policy"] = _POLICY
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Referrer-Policy"] = "same-origin"
    # A page that is fetched ahead is asked without X-Wulin-Now: on a simulated clock it would be of another time.
    if answer.mimetype == "text/html" and not settings().simulated:
        answer.headers["Speculation-Rules"] = f'"{asset("prefetch.json")}"'
    if g.get("reader") or "Cache-Control" not in answer.headers:
        answer.headers["Cache-Control"] = "no-store"
    return answer


def _refused(refused: Refused) -> tuple[str, int]:
    return render_template("error.html", words=str(refused)), refused.status


def _away(_: Away) -> tuple[str, int]:
    g.reader = None
    return render_template("error.html", words=say("现在连不上，请稍等一会儿再试。")), 503


def _failed(error: Any) -> tuple[str, int]:
    words = {
        400: "有一处填得不对，请返回再看看。",
        403: "这一页不对您开放。",
        404: "没有这一页。请检查地址，或从首页重新进入。",
        405: "请从页面上的按钮操作。",
        413: "内容太长了，请写短一些。",
    }
    return render_template("error.html", words=say(words.get(error.code, "出了点问题，请稍后再试。"))), error.code
