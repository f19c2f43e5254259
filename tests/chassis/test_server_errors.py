"""gunicorn, asked on its own port: what never reaches the application is answered as the application answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from deploy.local.servers import answers, free_port
from tests.security.wire import Wire, statuses

ROOT = Path(__file__).parents[2]
APPLICATION = """
def app(environ, start):
    if environ["PATH_INFO"] == "/breaks":
        raise RuntimeError("13800001111")
    if environ["PATH_INFO"] == "/bad-header":
        start("200 OK", [("X-Bad", "one\\r\\ntwo")])
        return [b""]
    environ["wsgi.input"].read()
    body = str(len(environ["QUERY_STRING"])).encode()
    start("200 OK", [("Content-Length", str(len(body)))])
    return [body]
"""
HOST = "Host: wulin.test"
LONGEST = 8190  # a request line; with its end 8 KiB


@pytest.fixture(scope="module")
def gunicorn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Wire, Path]]:
    """A service's web server with an application of three lines, and what it logs."""
    folder = tmp_path_factory.mktemp("gunicorn")
    (folder / "answering.py").write_text(APPLICATION)
    port = free_port()
    environment = os.environ | {
        "PYTHONPATH": f"{folder}:{ROOT}",
        "WULIN_BIND": f"127.0.0.1:{port}",
        "WULIN_WEB_WORKERS": "1",
    }
    environment.pop("PROMETHEUS_MULTIPROC_DIR", None)
    command = [sys.executable, "-m", "gunicorn", "-c", "deploy/gunicorn.conf.py", "answering:app"]
    log = folder / "log"
    with (
        log.open("wb") as output,
        subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=output) as it,
    ):
        try:
            until = time.monotonic() + 20
            while not answers(port):
                assert it.poll() is None, log.read_text()
                assert time.monotonic() < until
                time.sleep(0.05)
            yield Wire(port), log
        finally:
            it.terminate()


def request(*lines: str, first: str = "GET / HTTP/1.1") -> bytes:
    return "\r\n".join([first, HOST, "Connection: close", *lines, "", ""]).encode("latin-1")


UNREADABLE = {
    "no HTTP": (b"NONSENSE\r\n\r\n", 400),
    "no version": (request(first="GET /"), 400),
    "a bad method": (request(first="get / HTTP/1.1"), 400),
    "a version that is none": (request(first="GET / HTTPX"), 505),
    "HTTP/3.0": (request(first="GET / HTTP/3.0"), 505),
    "HTTP/2 by prior knowledge": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
    "a control character": (request("X: a\x01b"), 400),
    "NUL": (request("X: a\x00b"), 400),
    "a name with a blank": (request("Bad Name: x"), 400),
    "a line without a colon": (request("Nonsense"), 400),
    "a folded line": (request("X: y\r\n z"), 400),
    "bytes that are no ASCII": (b"GET /\xff HTTP/1.1\r\n" + HOST.encode() + b"\r\n\r\n", 400),
    "two lengths": (request("Content-Length: 1", "Content-Length: 2", first="POST / HTTP/1.1"), 400),
    "no length": (request("Content-Length: ten", first="POST / HTTP/1.1"), 400),
    "length and chunks": (request("Content-Length: 1", "Transfer-Encoding: chunked", first="POST / HTTP/1.1"), 400),
    "an unknown transfer coding": (request("Transfer-Encoding: rot13", first="POST / HTTP/1.1"), 501),
    "a chunk that is none": (request("Transfer-Encoding: chunked", first="POST / HTTP/1.1") + b"zz\r\n\r\n", 400),
    "a chunk without its end": (request("Transfer-Encoding: chunked", first="POST / HTTP/1.1") + b"1\r\nabc", 400),
    "an expectation": (request("Expect: wonders", "Content-Length: 0", first="POST / HTTP/1.1"), 417),
    "a long address": (request(first=f"GET /{'a' * 9_000} HTTP/1.1"), 414),
    "an address without end": (b"GET /" + b"a" * 100_000, 414),
    "a long header": (request("X: " + "y" * 9_000), 431),
    "many headers": (request(*(f"X-{number}: y" for number in range(200))), 431),
}


def answered(wire: Wire, raw: bytes) -> tuple[int, dict[str, str], bytes]:
    """The one answer to these bytes."""
    raw_answer = wire.say(raw)
    (status,) = statuses(raw_answer)
    head, _, body = raw_answer.partition(b"\r\n\r\n")
    lines = [line.split(": ", 1) for line in head.decode("latin-1").split("\r\n")[1:]]
    return status, {name.lower(): value for name, value in lines}, body


def problem(wire: Wire, raw: bytes) -> dict[str, Any]:
    """The answer is one problem, whole, and nothing comes after it."""
    status, headers, body = answered(wire, raw)
    assert headers["content-type"] == "application/problem+json"
    assert (headers["connection"], int(headers["content-length"])) == ("close", len(body))
    document: dict[str, Any] = json.loads(body)
    assert document.keys() == {"type", "title", "status", "detail", "code", "request_id"}
    assert (document["status"], document["type"]) == (status, f"/v1/errors/{document['code']}")
    assert headers["x-request-id"] == document["request_id"]
    assert headers["cache-control"] == "no-store"
    return document


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_request_that_cannot_be_read_is_a_problem(gunicorn: tuple[Wire, Path], name: str) -> None:
    raw, status = UNREADABLE[name]
    document = problem(gunicorn[0], raw)
    assert document["status"] == status
    assert document["title"] >= "\u4e00"  # nobody has read which language is wanted


@pytest.mark.parametrize("path", ["/breaks", "/bad-header"])
def test_an_application_that_fails_is_a_problem_in_the_callers_language(gunicorn: tuple[Wire, Path], path: str) -> None:
    first = f"GET {path}?phone=13900000001 HTTP/1.1"
    assert problem(gunicorn[0], request(first=first))["title"] == "系统出错，请稍后再试"
    for wanted in ("en", "en-GB,en;q=0.9", "fr, en;q=0.5"):
        document = problem(gunicorn[0], request(f"Accept-Language: {wanted}", first=first))
        assert (document["status"], document["code"]) == (500, "internal_error")
        assert document["title"] == "Something went wrong; please try again later"
    chinese = problem(gunicorn[0], request("Accept-Language: zh-CN,zh;q=0.9,en;q=0.8", first=first))
    assert chinese["title"] == "系统出错，请稍后再试"


def test_an_address_of_8_kib_is_read_and_a_longer_one_is_not(gunicorn: tuple[Wire, Path]) -> None:
    query = "a" * (LONGEST - len("GET /? HTTP/1.1"))
    status, _, body = answered(gunicorn[0], request(first=f"GET /?{query} HTTP/1.1"))
    assert (status, int(body)) == (200, len(query))
    assert problem(gunicorn[0], request(first=f"GET /?{query}a HTTP/1.1"))["code"] == "address_too_long"


def test_its_log_quotes_no_request(gunicorn: tuple[Wire, Path]) -> None:
    """A path may hold a voucher's code and a query a phone number, also where they cannot be read."""
    wire, log = gunicorn
    for raw in (
        request(first="GET /vouchers/7K3M-Q9TD-2XWB-F0RZ-8HNC/use?phone=13900000001 HTTP/3.0"),
        request("7K3M Q9TD: 2XWB", first="GET /vouchers/7K3M-Q9TD-2XWB-F0RZ-8HNC/use HTTP/1.1"),
        b"GET /vouchers/7K3M-Q9TD-2XWB-F0RZ-8HNC/\xff?phone=13900000001 HTTP/1.1\r\n\r\n",
        request(first="GET /breaks?code=7K3M-Q9TD-2XWB-F0RZ-8HNC&phone=13900000001 HTTP/1.1"),
    ):
        wire.say(raw)
    written = log.read_bytes().decode()  # UTF-8, whatever was sent
    assert "unreadable_request" in written
    for secret in ("7K3M", "13900000001"):
        assert secret not in written
