"""A real nginx with the gateway's configuration: what it passes on, what it refuses, what it logs."""

from __future__ import annotations

import http.client
import http.server
import json
import os
import pwd
import re
import resource
import select
import shutil
import socket
import ssl
import subprocess
import threading
import time
import unicodedata
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from deploy.local.servers import answers, free_port
from gateway.nginx import RELAXED, Edge, Limits, Tls, unprivileged, write
from gateway.problems import PAGES, PLAIN_AT_TLS
from gateway.routes import OWNED, SERVICE_OF, WEB
from tests.security.wire import Wire, statuses

EVENTS = {"asyncapi": "3.0.0"}
DOCUMENT = {
    "openapi": "3.1.0",
    "paths": {},
    "x-problems": [{"code": "wrong_state", "status": 409, "zh": "状态", "en": "State"}],
}


class Upstream:
    """A service that answers with what reached it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.requests: list[str] = []
        self.hangs_up = False
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                outer.requests.append(f"{self.command} {self.path}")
                if outer.hangs_up:
                    self.close_connection = True
                    self.connection.shutdown(socket.SHUT_RDWR)
                    return
                received = {"service": outer.name, "path": self.path, "headers": dict(self.headers), "bytes": len(body)}
                answer = json.dumps(received).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(answer)))
                self.send_header("X-Request-Id", "the service's own")
                self.end_headers()
                self.wfile.write(answer)

            do_POST = do_GET  # noqa: N815  (the library's name)

            def log_message(self, *_: object) -> None:
                """Tests read what they need."""

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server.server_port}"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Nginx:
    edge: Edge
    upstreams: dict[str, Upstream] = field(default_factory=dict)

    def call(
        self, path: str, method: str = "GET", body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> Answer:
        host, _, port = self.edge.listen.partition(":")
        connection = http.client.HTTPConnection(host, int(port), timeout=10)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def log(self) -> str:
        time.sleep(0.05)
        return (self.edge.prefix / "logs/access.log").read_text()


@contextmanager
def running(edge: Edge, document: Path, account: str = "", open_files: int = 0) -> Iterator[None]:
    configuration = write(edge, document)
    command = ["/usr/sbin/nginx", "-p", edge.prefix, "-c", configuration, "-e", edge.prefix / "logs/error.log"]
    dropped: dict[str, Any] = {}
    if account:
        entry = pwd.getpwnam(account)
        for path in (edge.prefix, *edge.prefix.rglob("*")):
            os.chown(path, entry.pw_uid, entry.pw_gid)
        dropped = {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    if open_files:
        command = [
            "/usr/bin/prlimit",
            f"--nofile={open_files}:{resource.getrlimit(resource.RLIMIT_NOFILE)[1]}",
            *command,
        ]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, cwd="/", **dropped)
    port = int(edge.listen.rpartition(":")[2])
    try:
        until = time.monotonic() + 10
        while not answers(port):
            assert process.poll() is None, process.stderr and process.stderr.read()
            assert time.monotonic() < until
            time.sleep(0.02)
        yield
    finally:
        process.terminate()
        process.communicate(timeout=10)


@pytest.fixture(scope="module")
def document(servers_folder: Path) -> Path:
    path = servers_folder / "openapi.json"
    path.write_text(json.dumps(DOCUMENT))
    path.with_name("asyncapi.json").write_text(json.dumps(EVENTS))
    return path


@pytest.fixture(scope="module")
def upstreams() -> Iterator[dict[str, Upstream]]:
    made = {name: Upstream(name) for name in (*OWNED, WEB)}
    yield made
    for one in made.values():
        one.close()


@pytest.fixture(scope="module")
def folder(servers_folder: Path) -> Iterator[Path]:
    path = servers_folder / "nginx"
    path.mkdir(mode=0o755)
    yield path
    shutil.rmtree(path)


def edge(folder: Path, upstreams: dict[str, Upstream], name: str) -> Edge:
    return Edge(
        prefix=folder / name,
        listen=f"127.0.0.1:{free_port()}",
        upstreams={one.name: [one.address] for one in upstreams.values()},
        user=unprivileged(),
        limits=RELAXED,
    )


@pytest.fixture(scope="module")
def nginx(folder: Path, upstreams: dict[str, Upstream], document: Path) -> Iterator[Nginx]:
    made = edge(folder, upstreams, "main")
    umask = os.umask(0o077)  # a careful operator's
    with running(made, document):
        os.umask(umask)
        yield Nginx(made, upstreams)


def problem(answer: Answer, status: int, code: str) -> dict[str, Any]:
    """The answer is one problem in the services' shape."""
    assert answer.status == status
    assert answer.headers["content-type"] == "application/problem+json"
    document: dict[str, Any] = answer.json
    assert document.keys() == {"type", "title", "status", "detail", "code", "request_id"}
    assert (document["status"], document["code"], document["type"]) == (status, code, f"/v1/errors/{code}")
    assert answer.headers["x-request-id"] == document["request_id"]
    return document


# ---- routes -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("resource", "service"), sorted(SERVICE_OF.items()))
def test_each_resource_goes_to_its_service(nginx: Nginx, resource: str, service: str) -> None:
    for rest in ("", "/7", "/7/verb?limit=3"):
        received = nginx.call(f"/v1/communities/yangming/{resource}{rest}").json
        assert (received["service"], received["path"]) == (service, f"/v1/communities/yangming/{resource}{rest}")


@pytest.mark.parametrize(
    "path",
    [
        "/v1/communities",
        "/v1/communities/yangming",
        "/v1/communities/yangming/suspend",
        "/v1/login",
        "/v1/token",
        "/.well-known/jwks.json",
    ],
)
def test_paths_outside_a_community_go_to_the_directory(nginx: Nginx, path: str) -> None:
    assert nginx.call(path).json["service"] == "gateway"


def test_only_our_own_pages_tell_whose_request_they_pass_on(
    folder: Path, upstreams: dict[str, Upstream], document: Path
) -> None:
    inside = f"127.0.0.1:{free_port()}"
    made = replace(edge(folder, upstreams, "inside"), inside=inside)
    reader = {"X-Forwarded-For": "203.0.113.7"}
    with running(made, document):
        passed_on = Nginx(replace(made, listen=inside), upstreams).call("/v1/login", headers=reader)
        assert passed_on.json["headers"]["X-Forwarded-For"] == "203.0.113.7"
        forged = Nginx(made, upstreams).call("/v1/login", headers=reader)
        assert forged.json["headers"]["X-Forwarded-For"] == "127.0.0.1"


@pytest.mark.parametrize("path", ["/", "/go", "/look", "/yangming", "/yangming/", "/yangming/desk/orders/1"])
def test_what_is_no_path_of_the_api_goes_to_the_pages(nginx: Nginx, path: str) -> None:
    seen = nginx.call(path, headers={"Cookie": "wulin-yangming=x", "Sec-Fetch-Site": "same-origin"}).json
    assert (seen["service"], seen["path"]) == ("pages", path)
    assert seen["headers"]["Cookie"] == "wulin-yangming=x"
    assert "Authorization" not in nginx.call(path, headers={"Authorization": "Bearer x"}).json["headers"]


@pytest.mark.parametrize(
    "path",
    ["/metrics", "/livez", "/readyz", "/internal", "/v1", "/v1/communities/x/nothing", "/v1/communities/x/ordersx",
     "/v1/login/", "/docs/../nginx.conf", "/v1/communities/x/people/metrics/../../../../metrics", "/.git/config"],
)  # fmt: skip
def test_other_paths_are_refused(nginx: Nginx, path: str) -> None:
    answer = nginx.call(path)
    assert answer.status in (400, 404)
    problem(answer, answer.status, "malformed" if answer.status == 400 else "no_such_route")


@pytest.mark.parametrize(
    "path", ["/x/../people", "/%2e%2e/people", "//people", "/x%2fpeople", "/x;people", "/./people", "/x%00"]
)
def test_an_ambiguous_path_is_refused(nginx: Nginx, path: str) -> None:
    problem(nginx.call(f"/v1/communities/yangming{path}"), 400, "malformed")


# ---- headers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    ["/v1/communities/y/people", "/v1/nowhere", "/x/../y", "/v1/openapi.json", "/v1/errors", "/v1/errors/wrong_state",
     "/v1/errors/never_heard", "/docs/", "/docs/docs.js", "/docs", "/healthz"],
)  # fmt: skip
def test_every_answer_has_the_security_headers(nginx: Nginx, path: str) -> None:
    headers = nginx.call(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    policy = headers["content-security-policy"]
    assert {"frame-ancestors 'none'", "base-uri 'none'"} <= {part.strip() for part in policy.split(";")}
    assert "object-src 'none'" in policy or policy.startswith("default-src 'none';")


def test_only_known_headers_are_passed_on(nginx: Nginx) -> None:
    sent = {
        "X-User-Id": "1", "X-Tenant": "evil", "X-Wulin-Now": "2020-01-01T00:00:00Z", "X-Internal-Role": "admin",
        "X-Forwarded-For": "1.2.3.4", "X-Forwarded-User": "root", "Forwarded": "for=1.2.3.4", "X_User_Id": "1",
        "X-Real-IP": "1.2.3.4", "Proxy": "evil", "Cookie": "a=b",
        "Authorization": "Bearer abc", "Idempotency-Key": "k", "If-Match": '"1"', "Accept-Language": "en",
        "Prefer": "wait=3", "Content-Type": "application/json", "traceparent": "00-1-2-03",
        "Webhook-Id": "n1", "Webhook-Timestamp": "1", "Webhook-Signature": "v1,x",
    }  # fmt: skip
    received = {
        key.lower(): value
        for key, value in nginx.call("/v1/communities/y/people", headers=sent).json["headers"].items()
    }
    passed = {
        "authorization",
        "idempotency-key",
        "if-match",
        "accept-language",
        "prefer",
        "content-type",
        "traceparent",
        "webhook-id",
        "webhook-timestamp",
        "webhook-signature",
    }
    assert {key: received.get(key) for key in passed} == {
        key.lower(): value for key, value in sent.items() if key.lower() in passed
    }
    assert received["x-forwarded-for"] == "127.0.0.1"
    assert received.keys() <= passed | {
        "x-forwarded-for", "x-forwarded-proto", "x-request-id", "host", "accept", "accept-encoding", "user-agent",
    }  # fmt: skip
    assert "evil" not in str(received)
    assert "1.2.3.4" not in str(received)


def test_business_time_is_passed_on_with_a_simulated_clock_alone(
    folder: Path, upstreams: dict[str, Upstream], document: Path
) -> None:
    simulated = replace(edge(folder, upstreams, "simulated"), simulated=True)
    with running(simulated, document):
        received = (
            Nginx(simulated).call("/v1/communities/y/people", headers={"X-Wulin-Now": "2026-03-10T09:00:00+08:00"}).json
        )
    assert received["headers"]["X-Wulin-Now"] == "2026-03-10T09:00:00+08:00"


def test_a_request_keeps_its_id_or_gets_one(nginx: Nginx) -> None:
    kept = nginx.call("/v1/communities/y/people", headers={"X-Request-Id": "abc-12345"})
    assert kept.headers["x-request-id"] == "abc-12345"
    assert kept.json["headers"]["X-Request-Id"] == "abc-12345"
    for odd in ("short", "x" * 65, "with space", 'quote"', "中文".encode().decode("latin-1")):
        made = nginx.call("/v1/communities/y/people", headers={"X-Request-Id": odd})
        assert made.headers["x-request-id"] != odd
        assert len(made.headers["x-request-id"]) == 32


# ---- refusals -----------------------------------------------------------------------------------------------


def test_a_problem_is_in_the_callers_language(nginx: Nginx) -> None:
    assert problem(nginx.call("/v1/nowhere"), 404, "no_such_route")["title"] == "没有此接口"
    english = nginx.call("/v1/nowhere", headers={"Accept-Language": "en-GB,en;q=0.9"})
    assert problem(english, 404, "no_such_route")["title"] == "There is no such route"
    assert english.headers["content-language"] == "en"
    chinese = nginx.call("/v1/nowhere", headers={"Accept-Language": "zh-CN,zh;q=0.9,en;q=0.8"})
    assert chinese.headers["content-language"] == "zh-CN"


def test_bodies_end_at_256_kib(nginx: Nginx) -> None:
    fits = nginx.call("/v1/communities/y/orders", "POST", b"x" * 256 * 1024)
    assert fits.json["bytes"] == 256 * 1024
    problem(nginx.call("/v1/communities/y/orders", "POST", b"x" * (256 * 1024 + 1)), 413, "body_too_large")


def test_addresses_and_headers_end_at_8_kib(nginx: Nginx) -> None:
    problem(nginx.call("/" + "a" * 9000), 414, "address_too_long")
    problem(nginx.call("/v1/communities", headers={"A": "b" * 9000}), 431, "headers_too_large")


def test_other_methods_are_refused(nginx: Nginx) -> None:
    problem(nginx.call("/v1/token", "TRACE"), 405, "method_not_allowed")
    problem(nginx.call("/docs/", "POST", b"{}"), 405, "method_not_allowed")
    problem(nginx.call("/v1/openapi.json", "POST", b"{}"), 405, "method_not_allowed")
    problem(nginx.call("/nothing.html"), 404, "no_such_route")


ORDERS, FILE = "/v1/communities/y/orders", "/v1/openapi.json"


def raw(*lines: str, first: str = f"POST {ORDERS} HTTP/1.1", language: str = "en") -> bytes:
    """A request as bytes, good or not."""
    return "\r\n".join([first, f"Accept-Language: {language}", *lines, "", ""]).encode("latin-1")


def request(*lines: str, **given: str) -> bytes:
    return raw("Host: wulin.test", *lines, **given)


REFUSED = {  # what nginx refuses itself: the bytes, the status and code, whether it has read the language by then
    "no HTTP": (b"NONSENSE\x01\r\n\r\n", 400, "malformed", False),
    "TLS": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"a" * 50, 400, "malformed", False),
    "a method in small letters": (request(first=f"get {ORDERS} HTTP/1.1"), 400, "malformed", False),
    "a blank in the address": (request(first="GET /a b HTTP/1.1"), 400, "malformed", False),
    "a control character": (b"GET /\x07 HTTP/1.1\r\nHost: x\r\n\r\n", 400, "malformed", False),
    "percent without a number": (request(first="GET /%zz HTTP/1.1"), 400, "malformed", False),
    "percent and zero": (request(first="GET /%00 HTTP/1.1"), 400, "malformed", False),
    "above the root": (request(first="GET /../.. HTTP/1.1"), 400, "malformed", False),
    "another scheme": (request(first="GET ftp:// HTTP/1.1"), 400, "malformed", False),
    "an asterisk": (request(first="OPTIONS * HTTP/1.1"), 400, "malformed", False),
    "CONNECT to an address": (request(first="CONNECT a:1 HTTP/1.1"), 400, "malformed", False),
    "HTTP/2 by prior knowledge": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "malformed", False),
    "no host": (raw(), 400, "malformed", True),
    "a host that is none": (raw("Host: /"), 400, "malformed", True),
    "two hosts": (request("Host: y"), 400, "malformed", True),
    "NUL": (request("X: a\0b"), 400, "malformed", True),
    "a name with a blank": (request("Bad Name: x"), 400, "malformed", True),
    "a folded line": (request(" folded"), 400, "malformed", True),
    "a bare carriage return": (request("X: y\rZ: 1"), 400, "malformed", True),
    "length and chunks": (request("Transfer-Encoding: chunked", "Content-Length: 5"), 400, "malformed", True),
    "a length that is none": (request("Content-Length: ten"), 400, "malformed", True),
    "a chunk that is none": (request("Transfer-Encoding: chunked") + b"zz\r\n", 400, "malformed", True),
    "a path that reads two ways": (request(first="GET /x//y HTTP/1.1"), 400, "malformed", True),
    "bytes that are no ASCII": (request(first="GET /\xff HTTP/1.1"), 400, "malformed", True),
    "no such route": (request(first="GET /v1/nowhere HTTP/1.1"), 404, "no_such_route", True),
    "TRACE": (request(first=f"TRACE {ORDERS} HTTP/1.1"), 405, "method_not_allowed", True),
    "CONNECT": (request(first=f"CONNECT {ORDERS} HTTP/1.1"), 405, "method_not_allowed", True),
    "POST of a file": (request("Content-Length: 0", first=f"POST {FILE} HTTP/1.1"), 405, "method_not_allowed", True),
    "a file's version": (request('If-Match: "x"', first=f"GET {FILE} HTTP/1.1"), 412, "precondition_failed", True),
    "part of a file": (request("Range: bytes=999-", first=f"GET {FILE} HTTP/1.1"), 416, "range_not_satisfiable", True),
    "a body announced": (request("Content-Length: 1000000000"), 413, "body_too_large", True),
    "a long address": (request(first=f"GET /{'a' * 9_000} HTTP/1.1"), 414, "address_too_long", False),
    "a long header": (request(f"X: {'y' * 9_000}"), 431, "headers_too_large", True),
    "many headers": (request(*(f"X-{n}: {'y' * 60}" for n in range(1_000))), 431, "headers_too_large", True),
    "a tab before chunked": (request("Transfer-Encoding:\tchunked"), 501, "not_implemented", True),
    "another transfer coding": (request("Transfer-Encoding: gzip"), 501, "not_implemented", True),
    "HTTP/2.0": (request(first=f"GET {ORDERS} HTTP/2.0"), 505, "http_version_not_supported", False),
    "HTTP/3.0": (request(first=f"GET {ORDERS} HTTP/3.0"), 505, "http_version_not_supported", False),
}  # fmt: skip


def answered(port: int, sent: bytes) -> Answer:
    """The one answer to these bytes."""
    raw_answer = Wire(port).say(sent, patience_seconds=5)
    (status,) = statuses(raw_answer)
    head, _, body = raw_answer.partition(b"\r\n\r\n")
    lines = [line.partition(": ") for line in head.decode("latin-1").split("\r\n")[1:]]
    return Answer(status, {name.lower(): value for name, _, value in lines}, body)


@pytest.mark.parametrize("name", REFUSED)
def test_every_refusal_is_a_problem(nginx: Nginx, name: str) -> None:
    """In the caller's language, or in Chinese where nginx refuses before it has read which one is wanted."""
    sent, status, code, has_read_language = REFUSED[name]
    port = int(nginx.edge.listen.rpartition(":")[2])
    english = answered(port, sent)
    problem_document = problem(english, status, code)
    assert (problem_document["title"] < "\u4e00") == has_read_language
    assert english.headers["content-language"] == ("en" if has_read_language else "zh-CN")
    chinese = problem(answered(port, sent.replace(b"Accept-Language: en", b"Accept-Language: zh")), status, code)
    assert chinese["title"] >= "\u4e00"


def test_every_status_that_nginx_makes_itself_has_a_page() -> None:
    """Of the statuses with a page of nginx's own; 408 is never sent, since the connection is closed instead."""
    own = {
        400,
        403,
        404,
        405,
        408,
        411,
        412,
        413,
        414,
        416,
        421,
        429,
        494,
        495,
        496,
        497,
        500,
        501,
        502,
        503,
        504,
        505,
        507,
    }
    caused = [cause for page in (*PAGES, PLAIN_AT_TLS) for cause in page.causes or (page.status,)]
    assert sorted(caused) == sorted(own)
    assert len({page.code for page in PAGES}) == len(PAGES)


@contextmanager
def answering(reply: bytes) -> Iterator[str]:
    """An upstream that answers every request with these bytes and hangs up; its address."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    with connection:
                        connection.recv(16_384)
                        connection.sendall(reply)

        threading.Thread(target=serve, daemon=True).start()
        yield f"127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nX-Large: " + b"y" * 20_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nBad\0: 1\r\n\r\n",
    ],
    ids=["nothing", "headers too large", "headers that cannot be read"],
)
def test_an_answer_that_cannot_be_read_is_503(
    folder: Path, upstreams: dict[str, Upstream], document: Path, reply: bytes
) -> None:
    with answering(reply) as address:
        made = edge(folder, upstreams, "broken")
        with running(replace(made, upstreams={**made.upstreams, "fund": [address]}), document):
            refused = Nginx(made).call("/v1/communities/y/funds", headers={"Accept-Language": "en"})
            problem_document = problem(refused, 503, "unavailable")
            assert problem_document["title"] == "The service is not available at this moment; please try again"


def test_an_answer_may_link_to_a_long_address(folder: Path, upstreams: dict[str, Upstream], document: Path) -> None:
    """`Link: rel=next` repeats the query of the request."""
    reply = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nLink: </" + b"y" * 8_700 + b'>; rel="next"\r\n\r\n'
    with answering(reply) as address:
        made = edge(folder, upstreams, "linking")
        with running(replace(made, upstreams={**made.upstreams, "fund": [address]}), document):
            answer = Nginx(made).call("/v1/communities/y/funds")
            assert (answer.status, len(answer.headers["link"])) == (200, 8_700 + len('</>; rel="next"'))


def test_addresses_of_8_kib_reach_a_service(nginx: Nginx) -> None:
    """As long as gunicorn reads one (`limit_request_line`); one sign more is refused here."""
    longest = 8_192 - len("GET  HTTP/1.1\r\n")
    path = "/v1/communities/y/people?ids="
    address = path + "a" * (longest - len(path))
    port = int(nginx.edge.listen.rpartition(":")[2])
    reached = answered(port, request(first=f"GET {address} HTTP/1.1"))
    assert (reached.status, reached.json["path"]) == (200, address)
    problem(answered(port, request(first=f"GET {address}a HTTP/1.1")), 414, "address_too_long")


def test_a_service_that_is_away_is_503_and_a_post_is_sent_once(
    folder: Path, upstreams: dict[str, Upstream], document: Path
) -> None:
    lost = Upstream("orders")
    lost.hangs_up = True
    spare = Upstream("orders")
    nobody = f"127.0.0.1:{free_port()}"
    made = edge(folder, upstreams, "away")
    made = replace(made, upstreams={**made.upstreams, "fund": [nobody], "orders": [lost.address, spare.address]})
    with running(made, document):
        nginx = Nginx(made)
        away = nginx.call("/v1/communities/y/funds")
        assert problem(away, 503, "unavailable")
        assert away.headers["retry-after"] == "2"
        for _ in range(4):
            nginx.call("/v1/communities/y/orders", "POST", b"{}")
    assert len(lost.requests) + len(spare.requests) == 4
    lost.close()
    spare.close()


def test_too_many_requests_are_429(folder: Path, upstreams: dict[str, Upstream], document: Path) -> None:
    few = replace(edge(folder, upstreams, "few"), limits=Limits(address_per_second=1, address_burst=5))
    with running(few, document):
        nginx = Nginx(few)
        refused = [one for one in (nginx.call("/v1/communities/y/people") for _ in range(12)) if one.status != 200]
        assert len(refused) >= 5
        problem_document = problem(refused[0], 429, "too_many_requests")
        assert problem_document["title"] == "请求过于频繁，请稍后再试"
        assert refused[0].headers["retry-after"] == "2"


@pytest.mark.parametrize(
    ("site", "others"),
    [
        ("2a01:4f8:c17:1:%x:2:3:4", "2a01:4f8:c17:%x:1:2:3:4"),
        ("2a01:4f8:c17::%x:2:3", "2a01:4f8:%x::1:2:3"),
        ("2a01:4f8::%x:2:3:4", "2a01:%x::1:2:3:4"),
        ("2a01::7:%x:2:3:4", "2a01::%x:1:2:3:4"),
        ("2a01::%x", "2a01:%x::1"),
        ("::5:6:%x:2:3:4", "::5:%x:1:2:3:4"),
        ("::ffff:203.0.113.9", "::ffff:203.0.113.%d"),  # IPv4 at a socket for both
    ],
)
def test_an_ipv6_site_counts_as_one_address(
    folder: Path, upstreams: dict[str, Upstream], document: Path, site: str, others: str
) -> None:
    limits = replace(RELAXED, address_per_second=1, address_burst=3)
    few = replace(edge(folder, upstreams, "site"), limits=limits, trusted_proxies=("127.0.0.1",))
    with running(few, document):
        nginx = Nginx(few)

        def status(form: str, number: int) -> int:
            address = form % number if "%" in form else form
            return nginx.call("/v1/communities/y/people", headers={"X-Forwarded-For": address}).status

        assert [status(site, number) for number in range(0x11, 0x19)].count(200) <= 5
        assert [status(others, number) for number in range(0x11, 0x19)] == [200] * 8


def test_a_token_has_a_limit_of_its_own(folder: Path, upstreams: dict[str, Upstream], document: Path) -> None:
    few = replace(edge(folder, upstreams, "token"), limits=replace(RELAXED, token_per_second=1, token_burst=3))
    with running(few, document):
        nginx = Nginx(few)
        for letter, most in (("a", 5), ("b", 5)):
            sent = {"Authorization": f"Bearer {letter * 40}"}
            done = [nginx.call("/v1/communities/y/people", headers=sent).status for _ in range(8)]
            assert 4 <= done.count(200) <= most
        assert all(nginx.call("/v1/communities/y/people").status == 200 for _ in range(8))


def test_the_default_limits_allow_a_page_and_stop_a_flood(
    folder: Path, upstreams: dict[str, Upstream], document: Path
) -> None:
    shipped = replace(edge(folder, upstreams, "shipped"), limits=Limits())
    with running(shipped, document):
        nginx = Nginx(shipped)
        done = [nginx.call("/v1/communities/y/people").status for _ in range(50)]
        assert done == [200] * 50
        signing_in = [nginx.call("/v1/login", "POST", b"{}").status for _ in range(100)]
        assert signing_in.count(429) > 20


def test_slow_headers_close_the_connection(nginx: Nginx) -> None:
    host, _, port = nginx.edge.listen.partition(":")
    with socket.create_connection((host, int(port)), timeout=9) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
        began = time.monotonic()
        with suppress(ConnectionResetError):
            assert connection.recv(4096)[:12] in (b"", b"HTTP/1.1 408")
        assert 4 < time.monotonic() - began < 8


def test_one_address_has_a_limit_of_connections(folder: Path, upstreams: dict[str, Upstream], document: Path) -> None:
    few = replace(edge(folder, upstreams, "share"), limits=replace(RELAXED, connections=5))
    port = int(few.listen.rpartition(":")[2])

    def begun(held: ExitStack, source: str) -> socket.socket:
        one = held.enter_context(socket.create_connection(("127.0.0.1", port), 5, source_address=(source, 0)))
        one.sendall(b"POST /v1/communities/y/orders HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n")
        return one

    with running(few, document), ExitStack() as held:
        mine = [begun(held, "127.0.0.5") for _ in range(8)]
        refused = select.select(mine, [], [], 5)[0]
        assert {one.recv(12) for one in refused} == {b"HTTP/1.1 429"}
        others = begun(held, "127.0.0.6")
        others.sendall(b"123456789")
        assert others.recv(12) == b"HTTP/1.1 200"


def test_idle_connections_leave_room_for_others(folder: Path, upstreams: dict[str, Upstream], document: Path) -> None:
    """More connections than the machine lets a program open by default (1,024), and nothing said on any of them."""
    crowded = edge(folder, upstreams, "crowd")
    port = int(crowded.listen.rpartition(":")[2])
    own = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (own[1], own[1]))
    try:
        with running(crowded, document, open_files=1_024), ExitStack() as held:
            workers = os.cpu_count() or 1
            for _ in range(1_200 * workers):
                held.enter_context(socket.create_connection(("127.0.0.1", port), timeout=5))
            assert [Nginx(crowded).call("/v1/communities/y/people").status for _ in range(10)] == [200] * 10
            assert "open file" not in (crowded.prefix / "logs/error.log").read_text()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, own)


# ---- TLS ----------------------------------------------------------------------------------------------------


def self_made(folder: Path, serial: int) -> None:
    """A certificate for localhost and its key, as an operator would lay them down."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), serial, now, now + timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    folder.mkdir(exist_ok=True)
    (folder / "certificate.pem").write_bytes(made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM))
    (folder / "key.pem").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))


@pytest.fixture(scope="module")
def encrypted(folder: Path, upstreams: dict[str, Upstream], document: Path) -> Iterator[Edge]:
    self_made(folder / "certificates", 1)
    made = edge(folder, upstreams, "tls")
    tls = Tls(folder / "certificates", f"127.0.0.1:{free_port()}", "https://wulin.test")
    made = replace(made, tls=tls, inside=f"127.0.0.1:{free_port()}")
    with running(made, document):
        yield made


def asked(made: Edge, path: str, headers: dict[str, str] | None = None, **versions: ssl.TLSVersion) -> Answer:
    """Over TLS, by somebody who trusts this certificate alone."""
    assert made.tls
    trusting = ssl.create_default_context(cafile=str(made.tls.folder / "certificate.pem"))
    for name, version in versions.items():
        setattr(trusting, name, version)
    port = int(made.listen.rpartition(":")[2])
    connection = http.client.HTTPSConnection("localhost", port, context=trusting, timeout=10)
    try:
        connection.request("GET", path, headers=headers or {})
        answer = connection.getresponse()
        return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
    finally:
        connection.close()


def test_with_a_certificate_everything_is_encrypted(encrypted: Edge) -> None:
    answer = asked(encrypted, "/v1/communities/y/people")
    assert answer.json["headers"]["X-Forwarded-Proto"] == "https"
    for path in ("/v1/communities/y/people", "/docs/", "/v1/openapi.json", "/v1/errors/wrong_state", "/v1/nowhere"):
        assert asked(encrypted, path).headers["strict-transport-security"] == "max-age=31536000"
    for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
        assert asked(encrypted, "/healthz", minimum_version=version, maximum_version=version).status == 200


def test_without_tls_a_request_is_refused_or_redirected(encrypted: Edge) -> None:
    assert encrypted.tls
    plain = Nginx(replace(encrypted, listen=encrypted.tls.plain))
    refused = plain.call("/v1/communities/y/people", headers={"Authorization": "Bearer s3cret"})
    assert problem(refused, 403, "tls_required")["title"] == "请使用加密连接（HTTPS）"
    sent_on = plain.call("/docs/?a=b")
    assert (sent_on.status, sent_on.headers["location"]) == (308, "https://wulin.test/docs/?a=b")
    assert "strict-transport-security" not in refused.headers | sent_on.headers
    assert plain.call("/healthz").status == 200


def test_every_refusal_without_tls_is_a_problem(encrypted: Edge) -> None:
    assert encrypted.tls
    plain, secure = (int(one.rpartition(":")[2]) for one in (encrypted.tls.plain, encrypted.listen))
    for sent, status, code, _ in (
        REFUSED[name] for name in ("no HTTP", "a long address", "a tab before chunked", "HTTP/3.0")
    ):
        problem(answered(plain, sent), status, code)
    problem_document = problem(answered(secure, request(first=f"GET {ORDERS} HTTP/1.1")), 403, "tls_required")
    assert problem_document["title"] == "Use an encrypted connection (HTTPS)"


def test_the_inside_address_needs_no_tls(encrypted: Edge) -> None:
    inside = Nginx(replace(encrypted, listen=encrypted.inside))
    answer = inside.call("/v1/communities/y/people")
    assert answer.json["service"] == "gateway"
    assert "strict-transport-security" not in answer.headers


def test_without_tls_there_is_no_hsts(nginx: Nginx) -> None:
    assert "strict-transport-security" not in nginx.call("/v1/communities/y/people").headers


# ---- logs and documents -------------------------------------------------------------------------------------


def test_the_log_is_json_and_holds_no_code_no_phone_no_token(nginx: Nginx) -> None:
    nginx.call("/v1/communities/yangming/vouchers/QWERTY123/use", "POST", b"{}", {"X-Request-Id": "voucher-1"})
    nginx.call("/v1/communities/yangming/people?phone=13900000001", headers={"Authorization": "Bearer s3cret"})
    nginx.call("/v1/communities/yangming/nothing?phone=13900000001")
    nginx.call("/v1/communities/yangming/x;y?phone=13900000001")
    text = nginx.log() + (nginx.edge.prefix / "logs/error.log").read_text()
    for secret in ("QWERTY123", "13900000001", "s3cret"):
        assert secret not in text
    lines = [json.loads(line) for line in nginx.log().splitlines()]
    voucher = next(line for line in lines if line["request_id"] == "voucher-1")
    assert voucher["path"] == "/v1/communities/yangming/vouchers/***/use"
    assert (voucher["status"], voucher["method"]) == (200, "POST")


CODES = ("7K3M-Q9TD-2XWB-F0RZ-8HNC", "QKMN-HVTD-GXWB-FJRZ-CHNA")  # the second, by chance, has letters alone


def spellings(code: str) -> Iterator[str]:
    """A code as people, scanners and programs may write it into an address."""
    plain = code.replace("-", "")
    yield from (code, plain, code.lower(), plain.lower())
    yield code.replace("-", "%20")
    yield code.replace("-", "%2D")
    yield "".join(f"%{ord(sign):02X}" for sign in plain)
    yield plain[:7] + f"%{ord(plain[7]):02x}" + plain[8:]
    yield "".join("%" + f"{byte:02x}" for sign in plain for byte in chr(ord(sign) + 0xFEE0).encode()).replace("%%", "%")
    yield f"WLN1:{code}"
    yield f"x{plain.lower()}y"


ADDRESSES = (
    "/v1/communities/y/vouchers/{}/use", "/v1/communities/y/vouchers/{}", "/v1/communities/y/vouchers/{}/",
    "/v1/communities/y/vouchers/{}/use/more", "/v1/communities/y/vouchers/use/{}",
    "/v1/communities/y/vouchers/{0}/{0}", "/v1/communities/y/Vouchers/{}/use", "/V1/COMMUNITIES/Y/VOUCHERS/{}/USE",
    "/v1/communities/y/voucher/{}/use", "/v1/communities/y/vouchers//{}/use", "//v1/communities/y/vouchers/{}/use",
    "/v1//communities/y/vouchers/{}/use", "/v1/communities/y/vouchers%2f{}/use",
    "/v1/communities/y/%76ouchers/{}/use", "/v1/communities/y/vouchers%20/{}/use",
    "/v1/communities/y/vouchers/./{}/use", "/v1/communities/y/vouchers/../{}",
    "/v1/communities/y/vouchers/{};x/use", "/v1/communities/y/vouchers/{}%2Fuse",
    "/v1/communities/y/vouchers/{}%ff", "/v1/communities/y/vouchers/{}\xff/use", "/v1/communities/y/vouchers%3F{}",
    "/v1/communities/y/vouchers/%00{}", "/v1/communities/y/vouchers/{} /use",
    "/v1/communities/nowhere/vouchers/{}/use", "/v1/communities/vouchers/{}/use",
    "/v1/communities//vouchers/{}/use", "/v1/communities/{}/vouchers", "/v1/communities/{}",
    "/v1/communities/{}/orders/7", "/v1/communities/-{}-/people", "/v1/vouchers/{}/use", "/vouchers/{}", "/{}",
    "/{}/use", "/v1/{}", "/docs/{}", "/v1/errors/{}", "/.well-known/{}", "/v1/communities/y/orders/{}",
    "/v1/communities/y/orders/{}/accept", "/v1/communities/y/{}/vouchers", "/v1/communities/y/vouchers?code={}",
    "/v1/communities/y/voucher-uses?{}", "/v1/communities/y/vouchers/use?x=/{}/use",
    "http://wulin.test/v1/communities/y/vouchers/{}/use", "/v1/communities/y/vouchers/{}#use",
)  # fmt: skip


def test_no_address_writes_a_code_into_the_log(nginx: Nginx) -> None:
    """Whatever is mistyped, by whatever method: no six signs of a code in a row, in any spelling of them."""
    port, log = int(nginx.edge.listen.rpartition(":")[2]), nginx.edge.prefix / "logs/access.log"
    began = log.stat().st_size
    firsts = [
        f"{method} {address.format(text)} HTTP/{version}"
        for code in CODES
        for text in spellings(code)
        for address in ADDRESSES
        for method, version in (("POST", "1.1"), ("GET", "1.1"))
    ]
    firsts += [
        f"{method} {address.format(code)} HTTP/{version}"
        for code in CODES
        for address in ADDRESSES
        for method, version in (("PUT", "1.1"), ("TRACE", "1.1"), ("post", "1.1"), ("CONNECT", "1.1"), ("GET", "3.0"))
    ]
    for some in (firsts[at : at + 50] for at in range(0, len(firsts), 50)):
        with ExitStack() as held:
            for first in some:
                one = held.enter_context(socket.create_connection(("127.0.0.1", port), 5))
                one.sendall(request("Connection: close", first=first))
                held.callback(one.recv, 4096)
    time.sleep(0.1)
    lines = [json.loads(line) for line in log.read_bytes()[began:].decode().splitlines()]  # UTF-8, each of them JSON
    assert len(lines) == len(firsts)
    windows = {plain[at : at + 6] for plain in (code.replace("-", "") for code in CODES) for at in range(15)}
    for line in lines:
        signs = re.sub("[^0-9A-Z]", "", unicodedata.normalize("NFKC", unquote(line["path"])).upper())
        assert not [window for window in windows if window in signs], line
    assert "7K3M" not in (nginx.edge.prefix / "logs/error.log").read_text()


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("/", "/"),
        ("/?a=b", "/"),
        ("/v1/communities?slug=yangming", "/v1/communities"),
        ("/v1/communities/yangming", "/v1/communities/yangming"),
        ("/v1/communities/c-0123456789ab/suspend", "/v1/communities/c-0123456789ab/suspend"),
        ("/v1/communities/the-longest-of-all-communities-2026/people", "/v1/communities/***/people"),
        ("/v1/communities/yangming/orders/", "/v1/communities/yangming/orders/"),
        (
            "/v1/communities/yangming/orders/0198c1a4-7f3e-7000-8000-000000000001/check-in",
            "/v1/communities/yangming/orders/0198c1a4-7f3e-7000-8000-000000000001/check-in",
        ),
        ("/v1/communities/yangming/vouchers/7K3M-Q9TD/use", "/v1/communities/yangming/vouchers/***/use"),
        ("/v1/communities/yangming/settings/name_of_station", "/v1/communities/yangming/settings/name_of_station"),
        (
            "/v1/communities/yangming/payments/sandbox/notifications",
            "/v1/communities/yangming/payments/sandbox/notifications",
        ),
        ("/.well-known/oauth-authorization-server", "/.well-known/oauth-authorization-server"),
        ("/v1/openapi.json", "/v1/openapi.json"),
        ("/v1/asyncapi.json", "/v1/asyncapi.json"),
        ("/docs/docs.js", "/docs/docs.js"),
        ("/v1/errors/idempotency_key_required", "/v1/errors/***"),
        ("/v1/errors/wrong_state", "/v1/errors/wrong_state"),
        ("/nowhere/A/B/c", "/nowhere/***"),
        ("/A", "/***"),
        ("/" + "a/" * 4_000, "/" + "a/" * 4_000),
    ],
)
def test_the_log_shows_where_a_request_went(nginx: Nginx, address: str, shown: str) -> None:
    request_id = str(uuid.uuid4())
    nginx.call(address, headers={"X-Request-Id": request_id})
    (line,) = [line for line in map(json.loads, nginx.log().splitlines()) if line["request_id"] == request_id]
    assert line["path"] == shown


@pytest.mark.parametrize("agent", [b"curl/8", b'a "quoted" \\ agent', b"\xff\xfe", "浏览器".encode(), b"tab\there"])
def test_every_line_of_the_log_is_utf_8_and_json(nginx: Nginx, agent: bytes) -> None:
    port, request_id = int(nginx.edge.listen.rpartition(":")[2]), uuid.uuid4().hex
    head = f"GET {ORDERS} HTTP/1.1\r\nHost: x\r\nX-Request-Id: {request_id}\r\nUser-Agent: ".encode()
    assert answered(port, head + agent + b"\r\n\r\n").status == 200
    (line,) = [line for line in map(json.loads, nginx.log().splitlines()) if line["request_id"] == request_id]
    assert line["agent"] == (agent.decode() if re.fullmatch(b"[\x20-\x7e]*", agent) else "***")


def test_the_documents_are_served_from_its_own_files(nginx: Nginx) -> None:
    document = nginx.call("/v1/openapi.json")
    assert document.json == DOCUMENT
    assert document.headers["access-control-allow-origin"] == "*"
    assert nginx.call("/v1/asyncapi.json").json == EVENTS
    assert nginx.call("/v1/errors/wrong_state").json["zh"] == "状态"
    assert nginx.call("/v1/errors").json == DOCUMENT["x-problems"]
    problem(nginx.call("/v1/errors/never_heard"), 404, "no_such_route")
    assert nginx.call("/docs").headers["location"] == "/docs/"
    page = nginx.call("/docs/")
    assert page.headers["content-type"].startswith("text/html")
    assert "default-src 'self'" in page.headers["content-security-policy"]
    assert b"http" not in page.body  # nothing is fetched from elsewhere
    for name in ("docs.js", "docs.css", "icon.svg"):
        assert name.encode() in page.body
        assert b"http" not in nginx.call(f"/docs/{name}").body.replace(b"http://www.w3.org/2000/svg", b"")
        assert nginx.call(f"/docs/{name}").status == 200
    assert nginx.call("/healthz").json == {"status": "ok"}


@pytest.mark.skipif(os.geteuid() != 0, reason="an ordinary user runs every other test as one")
def test_an_ordinary_user_can_run_it(folder: Path, upstreams: dict[str, Upstream], document: Path) -> None:
    plain = replace(edge(folder, upstreams, "plain"), user="")
    with running(plain, document, account="nobody"):
        assert Nginx(plain).call("/v1/communities/y/orders", "POST", b"x" * 100_000).json["bytes"] == 100_000
        assert Nginx(plain).call("/docs/").status == 200
