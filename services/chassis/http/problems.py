"""Errors as problem details (RFC 9457), in Chinese or English."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from flask import Flask, Response, g, request
from sqlalchemy.exc import DBAPIError, IntegrityError
from werkzeug.datastructures import LanguageAccept
from werkzeug.exceptions import HTTPException
from werkzeug.http import parse_accept_header

from services.chassis.database.failures import is_collision, is_lost, is_overdue
from services.chassis.errors import Conflict, Fault, Invalid, NotYet, Problem, Unavailable
from services.chassis.fields import format_instant
from services.chassis.log import log

PROBLEM_TYPE = "application/problem+json"
_TEXTS = {  # of the statuses that Flask, Werkzeug and gunicorn answer themselves
    400: ("malformed", "请求无法读取", "The request cannot be read"),
    404: ("not_found", "没有找到", "Not found"),
    405: ("method_not_allowed", "不支持这种方法", "This method is not supported here"),
    413: ("body_too_large", "请求体过大", "The body is too large"),
    414: ("address_too_long", "请求地址过长", "The address is too long"),
    415: ("not_json", "请求体必须是 application/json", "The body must be application/json"),
    417: ("expectation_failed", "无法满足 Expect 请求头", "The Expect header cannot be met"),
    431: ("headers_too_large", "请求头过大", "The headers are too large"),
    501: ("not_implemented", "不支持这种传输编码", "This transfer encoding is not supported"),
    505: ("http_version_not_supported", "不支持这个 HTTP 版本", "This version of HTTP is not supported"),
}
_LANGUAGES = ("zh-CN", "zh", "en")
_LANGUAGE_TAGS = {"zh": "zh-CN", "en": "en"}


class _OfStatus(Problem):
    """A problem that is known by its status alone."""


def _of_status(status: int, code: str, zh: str, en: str) -> type[Problem]:
    return type(f"Status{status}", (_OfStatus,), {"status": status, "code": code, "zh": zh, "en": en})


_BY_STATUS = {status: _of_status(status, *texts) for status, texts in _TEXTS.items()}


def json_response(body: Any, status: int, headers: dict[str, str] | None = None) -> Response:
    """Returns a JSON response; Chinese text is not escaped."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), default=_plain)
    return Response(text, status, headers, mimetype="application/json")


def language() -> str:
    """Returns `zh` or `en` by Accept-Language; `zh` where the caller prefers neither."""
    return request.accept_languages.best_match(_LANGUAGES, default="zh-CN")[:2]


def catalogue() -> list[dict[str, Any]]:
    """Returns every refusal that this process knows, by code: its status, both sentences, and when it is raised."""
    plain = [{"code": one.code, "status": one.status, "zh": one.zh, "en": one.en} for one in _BY_STATUS.values()]
    named = [
        {
            "code": one.code,
            "status": one.status,
            "zh": one.zh,
            "en": one.en,
            "means": (one.__doc__ or "").split("\n")[0],
        }
        for one in _subclasses(Problem)
        if "code" in vars(one) and not issubclass(one, _OfStatus)
    ]
    return sorted({one["code"]: one for one in (*plain, *named)}.values(), key=lambda one: str(one["code"]))


def _subclasses(kind: type[Problem]) -> Iterator[type[Problem]]:
    yield kind
    for narrower in kind.__subclasses__():
        yield from _subclasses(narrower)


def handle_errors(app: Flask) -> None:
    """Answer every exception with a problem."""
    app.register_error_handler(Problem, problem_response)
    app.register_error_handler(HTTPException, _werkzeug_error)
    app.register_error_handler(Exception, _unexpected_error)


def problem_response(error: Problem) -> Response:
    """Returns the answer to a refusal, in the caller's language."""
    spoken = language()
    body = _body_of(error, spoken, g.get("request_id", ""))
    if isinstance(error, Invalid) and error.errors:
        body["errors"] = [_field_error(fault, error, spoken) for fault in error.errors]
    answer = json_response(body, error.status, error.headers)
    answer.mimetype = PROBLEM_TYPE
    answer.headers["Content-Language"] = _LANGUAGE_TAGS[spoken]
    return answer


def server_problem(status: int, accept_language: str, request_id: str) -> tuple[bytes, dict[str, str]]:
    """Returns body and headers of an error that the web server answers: the request never reaches the application."""
    preferred = parse_accept_header(accept_language, LanguageAccept)
    spoken = preferred.best_match(_LANGUAGES, default="zh-CN")[:2]
    body = _body_of(_BY_STATUS.get(status, Problem)(), spoken, request_id)
    headers = {"Content-Type": PROBLEM_TYPE, "Content-Language": _LANGUAGE_TAGS[spoken]}
    return json.dumps(body, ensure_ascii=False).encode(), headers | {"Cache-Control": "no-store"}


def _body_of(error: Problem, spoken: str, request_id: str) -> dict[str, Any]:
    return {
        "type": f"/v1/errors/{error.code}",
        "title": error.words(spoken),
        "status": error.status,
        "detail": error.words(spoken),
        "code": error.code,
        "request_id": request_id,
        **{name: _plain(value) for name, value in error.facts.items()},
    }


def _field_error(fault: Fault, error: Problem, spoken: str) -> dict[str, str]:
    """Returns what is wrong with one field; a refusal about this field alone has facts in its sentence."""
    sentence = fault.zh if spoken == "zh" else fault.en
    if fault.code == error.code != Invalid.code:
        sentence = error.words(spoken)
    return {"pointer": fault.pointer, "code": fault.code, "message": sentence}


def _werkzeug_error(error: HTTPException) -> Response:
    """Returns the answer to an error of Werkzeug or Flask, with the headers (`Allow` …) that it brings."""
    status = error.code or 500
    kind = _BY_STATUS.get(status) or _of_status(status, "http_error", "请求无法处理", "The request cannot be handled")
    answer = problem_response(kind())
    for name, value in error.get_headers():
        if name.lower() not in ("content-type", "content-length"):
            answer.headers[name] = value
    return answer


def _unexpected_error(error: Exception) -> Response:
    if is_lost(error) or is_overdue(error):
        log.warning("database_away", reason=type(error).__name__)
        return problem_response(Unavailable())
    if isinstance(error, IntegrityError) and getattr(error.orig, "sqlstate", "") in ("23505", "23P01"):
        return problem_response(Conflict())
    if isinstance(error, DBAPIError) and is_collision(error):
        return problem_response(NotYet())
    log.error("unforeseen", exc_info=error)
    return problem_response(Problem())


def _plain(value: Any) -> Any:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (set, frozenset, tuple)):
        return [_plain(one) for one in value]
    if isinstance(value, datetime):
        return format_instant(value)
    return value.isoformat() if isinstance(value, date) else value
