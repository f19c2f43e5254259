"""Bytes that are no proper request: read by the front alone, once, or not at all."""

from __future__ import annotations

import json
import random
import re
import time
import urllib.request
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from deploy.local.platform import Platform
from tests.security.conftest import Target
from tests.security.wire import Wire, statuses

AT_ONCE = 8
GROWTH_MIB_MOST = 32
LINE = "\r\n"


def head(path: str, *headers: str, method: str = "POST", version: str = "1.1") -> str:
    return LINE.join((f"{method} {path} HTTP/{version}", "Host: wulin.test", *headers, "", ""))


# ---- A17: two requests where one is seen ------------------------------------------------------------------


def hidden(target: Target) -> str:
    """A request that is worked where it arrives, and counted."""
    token = f"Authorization: Bearer {target.crowd.people['admin'].token}"
    return head(f"/v1/communities/{target.slug}/orders", token, method="GET")


def smuggled(target: Target) -> Iterator[tuple[str, bytes]]:
    """Requests that two readers could see end in different places; the second would begin with the hidden one."""
    path, inner = f"/v1/communities/{target.slug}/orders", hidden(target)
    size = f"Content-Length: {len(inner)}"
    chunk = f"0{LINE}{LINE}{inner}"
    for name, lines in {
        "CL.TE": (f"Content-Length: {len(chunk)}", "Transfer-Encoding: chunked"),
        "TE.CL": ("Transfer-Encoding: chunked", "Content-Length: 4"),
        "TE twice": ("Transfer-Encoding: chunked", "Transfer-Encoding: identity"),
        "TE twice, other way": ("Transfer-Encoding: identity", "Transfer-Encoding: chunked", size),
        "xchunked": ("Transfer-Encoding: xchunked", size),
        "a blank before the colon": ("Transfer-Encoding : chunked", size),
        "a tab": ("Transfer-Encoding:\tchunked", size),
        "a vertical tab": ("Transfer-Encoding: \x0bchunked", size),
        "a list": ("Transfer-Encoding: chunked, identity", size),
        "folded": ("Transfer-Encoding:\r\n chunked", size),
        "in capitals": ("TRANSFER-ENCODING: CHUNKED", size),
        "in quotes": ('Transfer-Encoding: "chunked"', size),
    }.items():
        yield name, (head(path, *lines) + chunk).encode("latin-1")
    for name, lines in {
        "two lengths": ("Content-Length: 0", size),
        "two lengths, other way": (size, "Content-Length: 0"),
        "a list of lengths": (f"Content-Length: 0, {len(inner)}",),
        "a plus": ("Content-Length: +0",),
        "a minus": ("Content-Length: -1",),
        "in hexadecimal": ("Content-Length: 0x0",),
        "a blank inside": ("Content-Length: 0 0",),
        "an underscore": ("Content_Length: 5",),
        "no number": ("Content-Length: ten",),
        "larger than any": ("Content-Length: 18446744073709551616",),
        "folded length": ("Content-Length:\r\n 0",),
    }.items():
        yield name, (head(path, *lines) + inner).encode()
    yield "HTTP/1.0 with chunks", (head(path, "Transfer-Encoding: chunked", version="1.0") + chunk).encode()
    yield "GET with a body", (head(path, size, method="GET") + inner).encode()
    yield "chunk extension", (head(path, "Transfer-Encoding: chunked") + f"0;a=\n{LINE}{LINE}{inner}").encode()
    yield "chunk size with a sign", (head(path, "Transfer-Encoding: chunked") + f"+0{LINE}{LINE}{inner}").encode()
    yield "chunk size too large", (head(path, "Transfer-Encoding: chunked") + f"{'f' * 17}{LINE}{inner}").encode()
    yield "bare LF in chunks", (head(path, "Transfer-Encoding: chunked") + f"0\n\n{inner}").encode()
    yield "header ends with LF", (head(path).replace(LINE, "\n")[:-1] + f"Content-Length: 0\n\n{inner}").encode()
    yield "bare CR", (head(path, f"X: y\rContent-Length: {len(inner)}", "Content-Length: 0") + inner).encode()
    yield "NUL in a header", (head(path, "X: y\0Transfer-Encoding: chunked", size) + inner).encode()
    yield "HTTP/0.9", f"GET {path}{LINE}{inner}".encode()
    yield "a new protocol", (head(path, "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", size) + inner).encode()
    yield "HTTP/2 by prior knowledge", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + inner.encode()
    yield "CONNECT", (head("127.0.0.1:5432", method="CONNECT") + inner).encode()


def test_services_get_exactly_the_requests_that_nginx_passed_on(platform: Platform, target: Target, wire: Wire) -> None:
    """Of what the front sent on to a service, the service has counted neither more nor less.

    What nginx itself reads as a second request of the same connection is one: it is answered and logged by it.
    """
    log, counted = platform.layout.data / "nginx" / "logs" / "access.log", worked(platform)
    began = log.stat().st_size
    tries = [("proper", hidden(target).encode()), *smuggled(target)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        said = list(pool.map(lambda one: wire.say(one[1], patience_seconds=2), tries))
    assert [one for one in said if b"<html" in one.lower()] == []
    seen = [statuses(one) for one in said]
    assert len(seen) > 30
    assert {status for one in seen for status in one} <= {200, 400, 401, 405, 411, 413, 501}
    assert seen[0] == [200]
    upstream = f'"upstream":"{platform.layout.address("orders", "web")}"'
    time.sleep(0.5)  # until nginx has written what it has answered
    sent_on = sum(upstream in line for line in log.read_bytes()[began:].decode().splitlines())
    assert worked(platform) - counted == sent_on > 0
    past_the_front = Wire(platform.layout.ports["orders-web"])  # as one that was smuggled would be: it is noticed
    assert statuses(past_the_front.say(hidden(target).encode())) == [200]
    assert worked(platform) - counted == sent_on + 1


def worked(platform: Platform) -> int:
    """How many requests the service of orders has worked since it started."""
    with urllib.request.urlopen(f"http://{platform.layout.address('orders', 'web')}/metrics", timeout=10) as answer:
        metrics_text = answer.read().decode()
    return int(
        sum(
            float(count)
            for count in re.findall(r"^wulin_request_seconds_count\{.*\} (\S+)$", metrics_text, re.MULTILINE)
        )
    )


def test_a_service_asked_past_the_front_answers_no_html_either(platform: Platform, target: Target) -> None:
    """gunicorn's own refusals, on the service's port: what nginx would have refused, and what it lets through."""
    straight = Wire(platform.layout.ports["orders-web"])
    tries = [("proper", hidden(target).encode()), *smuggled(target)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        said = list(pool.map(lambda one: straight.say(one[1], patience_seconds=2), tries))
    assert {name: one for (name, _), one in zip(tries, said, strict=True) if b"<html" in one.lower()} == {}
    assert {status for one in said for status in statuses(one)} <= {200, 400, 401, 404, 405, 501, 505}


# ---- A9: too much of everything ----------------------------------------------------------------------------


def oversized(path: str, token: str) -> Iterator[tuple[str, bytes, set[int]]]:
    """Bodies and headers without measure, and how each may be refused."""
    lines = (f"Authorization: Bearer {token}", "Content-Type: application/json", "Connection: close")

    def with_body(body: bytes, *more: str) -> bytes:
        return head(path, *lines, f"Content-Length: {len(body)}", *more).encode() + body

    quarter = 250_000
    yield "a gigabyte announced", head(path, *lines, f"Content-Length: {10**9}").encode(), {413}
    chunk = b"10000\r\n" + b"x" * 65_536 + b"\r\n"
    yield "chunks without end", head(path, *lines, "Transfer-Encoding: chunked").encode() + chunk * 40, {413}
    yield "a hundred thousand names", with_body(b"{" + b'"":1,' * 49_990 + b'"":1}'), {400}
    yield "many different names", with_body(("{" + ",".join(f'"{n}":1' for n in range(22_000)) + "}").encode()), {400}
    yield "depth", with_body(b"[" * quarter), {400}
    yield "depth that ends", with_body(b"[" * (quarter // 2) + b"]" * (quarter // 2)), {400}
    yield "one long word", with_body(json.dumps({"address": "x" * quarter}).encode()), {422}
    yield "many digits", with_body(b'{"a":' + b"9" * quarter + b"}"), {400}
    yield "a fraction without end", with_body(b'{"a":0.' + b"9" * quarter + b"}"), {400, 422}
    bomb = zlib.compress(b'{"a":"' + b"x" * 100_000_000 + b'"}')
    yield "a bomb", with_body(bomb, "Content-Encoding: deflate"), {400}
    yield "ten thousand headers", head(path, *lines, *(f"X-{n}: y" for n in range(10_000))).encode(), {400, 431}
    yield "one long header", head(path, *lines, "X: " + "y" * 100_000).encode(), {400, 431}
    yield "a long address", head("/" + "a" * 100_000, *lines).encode(), {414}


def test_too_much_is_refused_before_it_costs_anything(platform: Platform, target: Target, wire: Wire) -> None:
    path, token = f"/v1/communities/{target.slug}/orders", target.crowd.people["admin"].token
    tries = list(oversized(path, token))
    before = peak_mib(platform, "orders", reset=True)
    for name, raw, allowed in tries:
        began = time.monotonic()
        said = wire.say(raw)
        seen = statuses(said)
        assert seen, name
        assert b"application/problem+json" in said, name
        assert set(seen) <= allowed, (name, seen)
        assert time.monotonic() - began < 5, name
    assert peak_mib(platform, "orders") - before < GROWTH_MIB_MOST


def peak_mib(platform: Platform, service: str, *, reset: bool = False) -> float:
    """The most memory that the processes of a service's web had; with `reset` counted from now on."""
    root = platform.supervisor.process_id(f"{service}-web")
    found = 0
    for process in (root, *map(int, Path(f"/proc/{root}/task/{root}/children").read_text().split())):
        if reset:
            Path(f"/proc/{process}/clear_refs").write_text("5")
        status = Path(f"/proc/{process}/status").read_text()
        found += int(status.split("VmHWM:")[1].split()[0])
    return found / 1024


# ---- A20: bytes by chance -----------------------------------------------------------------------------------


def test_bytes_by_chance_break_nothing(target: Target, wire: Wire) -> None:
    """A good request with some bytes changed, left out or doubled, in the same places at each run."""
    chance = random.Random(20_260_310)
    token = target.strangers["resident"].token
    body = json.dumps({"service_id": target.crowd.ids["service_id"], "address": "3 栋"}).encode()
    good = head(
        f"/v1/communities/{target.slug}/orders",
        f"Authorization: Bearer {token}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        "Connection: close",
    ).encode()
    tries = [bent(chance, good + body) for _ in range(400)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        said = list(pool.map(lambda raw: wire.say(raw, patience_seconds=0.5), tries))
    assert [raw for raw, one in zip(tries, said, strict=True) if b"<html" in one.lower()] == []
    answers = [statuses(one) for one in said]
    fair = {501, 505}  # what the front says of a transfer coding or a version of HTTP that it doesn't know
    wrong = [raw for raw, seen in zip(tries, answers, strict=True) if any(one >= 500 for one in {*seen} - fair)]
    assert wrong == []
    assert len({one for seen in answers for one in seen}) > 3  # they went different ways


def bent(chance: random.Random, raw: bytes) -> bytes:
    made = bytearray(raw)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(made))
        match chance.randrange(4):
            case 0:
                made[at] = chance.randrange(256)
            case 1 if len(made) > 10:
                del made[at : at + chance.randint(1, 8)]
            case 2:
                made[at:at] = made[at : at + chance.randint(1, 40)]
            case _:
                made[at:at] = chance.choice(
                    (b"\0", b"\r\n", b"\n", b"\xff\xfe", b"%00", b"{", b'"', b": ", b"\r\n\r\n")
                )
    return bytes(made)
