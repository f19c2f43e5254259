"""Bytes that are no proper request: read by the front alone, once, or not at all."""

from __future__ import annotations

import json
import random
import time
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from deploy.local.platform import Platform
from services.chassis.database import new_id
from tests.attacks.conftest import Target
from tests.attacks.wire import Wire, statuses

AT_ONCE = 8
GROWTH_MIB_MOST = 32
LINE = "\r\n"


def head(path: str, *headers: str, method: str = "POST", version: str = "1.1") -> str:
    return LINE.join((f"{method} {path} HTTP/{version}", "Host: wulin.test", *headers, "", ""))


# ---- A17: two requests where one is seen ------------------------------------------------------------------


def hidden(target: Target, mark: str) -> str:
    """A request that would be noticed: it stands in a service's log under its id."""
    token = f"Authorization: Bearer {target.crowd.people['admin'].token}"
    return head(f"/v1/communities/{target.slug}/orders", token, f"X-Request-Id: {mark}", method="GET")


def smuggled(target: Target, mark: str) -> Iterator[tuple[str, bytes]]:
    """Requests that two readers could see end in different places; the second would begin with the hidden one."""
    path, inner = f"/v1/communities/{target.slug}/orders", hidden(target, mark)
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


def test_behind_the_front_there_is_what_the_front_saw(platform: Platform, target: Target, wire: Wire) -> None:
    """Each request comes to one id in the front's log and one in a service's, or to none.

    What nginx itself reads as a second request of the same connection is one: it is answered and logged by it.
    """
    mark = f"smuggled-{new_id().hex[:12]}"
    tries = list(smuggled(target, mark))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        heard = dict(
            zip(
                (name for name, _ in tries),
                pool.map(lambda one: wire.say(one[1], patience_seconds=2), tries),
                strict=True,
            )
        )
    assert {status for answer in heard.values() for status in statuses(answer)} <= {200, 400, 401, 405, 411, 413, 501}
    sent_on = [line for line in lines(platform, "nginx", mark) if '"upstream":""' not in line]
    assert len(lines(platform, "orders-web", mark)) == len(sent_on)
    assert len(heard) > 30
    own = f"proper-{new_id().hex[:12]}"  # had one come through unseen, it would have been noticed:
    assert statuses(wire.say(hidden(target, own).encode())) == [200]
    assert (len(lines(platform, "nginx", own)), len(lines(platform, "orders-web", own))) == (1, 1)


def lines(platform: Platform, name: str, mark: str) -> list[str]:
    """What a program's log says of a request id, once it has written it down."""
    time.sleep(0.3)
    logs: list[Path] = [path for path in platform.layout.logs() if name in str(path)]
    return [line for path in logs for line in path.read_text(errors="replace").splitlines() if mark in line]


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
        heard = statuses(wire.say(raw))
        assert heard, name
        assert set(heard) <= allowed, (name, heard)
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
    """A good request with some bytes changed, left out or doubled; the seed is fixed, so that a find is found again."""
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
        answers = list(pool.map(lambda raw: statuses(wire.say(raw, patience_seconds=0.5)), tries))
    wrong = [raw for raw, heard in zip(tries, answers, strict=True) if any(one >= 500 and one != 501 for one in heard)]
    assert wrong == []
    assert len({one for heard in answers for one in heard}) > 3  # they went different ways


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
