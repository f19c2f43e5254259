"""Tokens that are not the directory's, or say what it would not: refused by the gateway and by each service alone."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from joserfc.jwk import ECKey, KeySet

from deploy.local.platform import Platform
from gateway.signing_keys import store as signing_keys_store
from services.chassis.config import settings
from services.chassis.database.service_database import Database
from services.chassis.messaging.contract import SERVICES
from services.chassis.security.encryption import decrypt
from tests.journeys.neighbourhood import PASSWORD
from tests.security.conftest import Target
from tests.security.wire import Wire

ROUTES = {"gateway": "/people", "orders": "/orders", "points": "/accounts", "charity": "/gifts", "fund": "/donations"}
Claims = dict[str, Any]


@dataclass(frozen=True)
class Mint:
    """What a forger has who holds even the directory's own key, and a good token to begin with."""

    key: ECKey  # the directory's, which no forger has
    header: dict[str, Any]
    claims: Claims
    jwks: dict[str, Any]
    refresh_token: str

    def signed(self, header: dict[str, Any] | None = None, claims: Any = None, key: ECKey | None = None) -> str:
        """As any signer could do it, whatever a library would refuse to write."""
        text = f"{b64(header or self.header)}.{b64(self.claims if claims is None else claims)}"
        r, s = decode_dss_signature((key or self.key).private_key.sign(text.encode(), ec.ECDSA(hashes.SHA256())))
        return f"{text}.{b64(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"


def b64(value: Any) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def read(part: str) -> Any:
    return json.loads(base64.urlsafe_b64decode(part + "=="))


@pytest.fixture(scope="module")
def mint(platform: Platform, target: Target) -> Mint:
    token = target.crowd.people["admin"].token
    header, claims = map(read, token.split(".")[:2])
    jwks = target.program.connection.call("GET", "/.well-known/jwks.json")
    body = {"community": target.slug, "login": "admin", "password": PASSWORD}
    refresh = target.program.connection.call("POST", "/v1/login", body=body)["refresh_token"]
    return Mint(directorys_key(platform, header["kid"]), header, claims, jwks, refresh)


def directorys_key(platform: Platform, kid: str) -> ECKey:
    """The private half, as the directory itself decrypts it."""
    with pytest.MonkeyPatch.context() as patched:
        for name, value in platform.layout.environment("gateway").items():
            patched.setenv(name, value)
        settings.cache_clear()
        database = Database(
            *(platform.layout.deployment.database_url("gateway", role) for role in ("app", "clerk", "worker"))
        )
        with database.transaction() as tx:
            kept = next(one for one in signing_keys_store.list_keys(tx) if str(one.id) == kid)
            found = ECKey.import_key(json.loads(decrypt(tx, kept.sealed, "key_pairs.private")))
        database.dispose()
    settings.cache_clear()
    return found


def forgeries(mint: Mint) -> Iterator[tuple[str, str]]:
    """Signed without the directory's key."""
    good = mint.signed()
    head, body, signature = good.split(".")
    raised = b64(mint.claims | {"kind": "operator", "scope": "operator"})
    for alg in ("none", "None", "NONE", "nOnE", ""):
        yield f"alg {alg!r}", f"{b64(mint.header | {'alg': alg})}.{body}."
        yield f"alg {alg!r} with a signature", f"{b64(mint.header | {'alg': alg})}.{body}.{signature}"
    yield "no signature", f"{head}.{body}."
    yield "two parts", f"{head}.{body}"
    yield "other claims", f"{head}.{raised}.{signature}"
    yield "signature of zeros", f"{head}.{body}.{b64(bytes(64))}"
    yield "signature in DER", f"{head}.{body}.{b64(mint.key.private_key.sign(b'x', ec.ECDSA(hashes.SHA256())))}"
    public = KeySet.import_key_set(mint.jwks).keys[0]
    for name, secret in (
        ("PEM", public.as_pem(private=False)),
        ("DER", public.as_der(private=False)),
        ("JWK", json.dumps(mint.jwks["keys"][0]).encode()),
        ("nothing", b""),
    ):
        for alg, digest in (("HS256", hashlib.sha256), ("HS512", hashlib.sha512)):
            text = f"{b64(mint.header | {'alg': alg})}.{body}"
            yield f"{alg} with the public key as {name}", f"{text}.{b64(hmac.digest(secret, text.encode(), digest))}"
    forger = ECKey.generate_key("P-256", parameters={"kid": mint.header["kid"]})
    shown = forger.as_dict(private=False)
    yield "another key of that name", mint.signed(key=forger)
    yield "a key that it brings", mint.signed(mint.header | {"jwk": shown}, key=forger)
    for kid in (
        "../../etc/passwd",
        "/dev/null",
        "' union select '1",
        "x\0",
        "",
        "a" * 2000,
        [mint.header["kid"]],
        None,
        5,
    ):
        yield f"kid {str(kid)[:20]!r}", mint.signed(mint.header | {"kid": kid}, key=forger)
    for name in ("jku", "x5u"):
        yield name, mint.signed(mint.header | {name: "http://127.0.0.1:9/keys.json"}, key=forger)
    yield "x5c", mint.signed(mint.header | {"x5c": ["MIIB"]}, key=forger)
    yield (
        "encrypted",
        ".".join((b64({"alg": "dir", "enc": "A256GCM", "zip": "DEF"}), "", b64(b"x" * 12), body, b64(b"y" * 16))),
    )
    yield "the refresh token", mint.refresh_token
    yield "much", "a" * 7_000
    yield "points alone", "." * 500
    yield "headers deeper than the stack", f"{b64(b'[' * 2_900)}.{body}.{signature}"


def untruths(mint: Mint) -> Iterator[tuple[str, str]]:
    """Signed with the directory's own key: what it never says is refused all the same."""
    now, claims = int(time.time()), mint.claims
    for name, header in {
        "typ JWT": mint.header | {"typ": "JWT"},
        "an identity token": mint.header | {"typ": "id+jwt"},
        "no typ": {"alg": "ES256", "kid": mint.header["kid"]},
        "something critical": mint.header | {"crit": ["exp"], "exp": now + 600},
        "a body in clear": mint.header | {"b64": False, "crit": ["b64"]},
        "no kid": {"alg": "ES256", "typ": "at+jwt"},
        "jku": mint.header | {"jku": "http://127.0.0.1:9/keys.json"},
    }.items():
        yield name, mint.signed(header)
    for name, changed in {
        "another issuer": {"iss": "http://elsewhere.test"},
        "another audience": {"aud": "others"},
        "several audiences, not ours": {"aud": ["others"]},
        "expired": {"exp": now - 60},
        "expired long ago": {"exp": 0},
        "an end beyond numbers": {"exp": "9" * 400},
        "not yet": {"nbf": now + 600},
        "made in the future": {"iat": now + 3_600},
        "no id": {"sub": "admin"},
        "id with SQL": {"sub": f"{uuid.uuid4()}' or '1'='1"},
        "epoch of words": {"epoch": "first"},
        "an older epoch than none": {"epoch": None},
    }.items():
        yield name, mint.signed(claims=claims | changed)
    for gone in ("iss", "aud", "exp", "sub", "kind", "epoch"):
        yield f"no {gone}", mint.signed(claims={name: value for name, value in claims.items() if name != gone})
    yield "the issuer twice", mint.signed(claims=json.dumps(claims)[:-1].encode() + b',"iss":"http://elsewhere.test"}')
    yield "claims that are none", mint.signed(claims=b"[]")


def test_no_forged_token_is_accepted(platform: Platform, target: Target, mint: Mint) -> None:
    tokens = [*forgeries(mint), *untruths(mint)]
    assert len(tokens) > 60
    front, answers = platform.layout.ports["gateway"], {}
    routes = {f"{name} by the gateway": (front, path) for name, path in ROUTES.items()}
    routes |= {f"{name} alone": (platform.layout.ports[f"{name}-web"], path) for name, path in ROUTES.items()}
    assert set(ROUTES) == set(SERVICES)

    def tried(one: tuple[tuple[str, str], tuple[str, tuple[int, str]]]) -> tuple[str, str]:
        (name, token), (route, (port, path)) = one
        return f"{name} at {route}", asked(Wire(port), f"/v1/communities/{target.slug}{path}", token)

    with ThreadPoolExecutor(6) as pool:
        for route in routes.items():
            assert tried((("good", mint.signed()), route))[1] == "200"  # so it is the forgery that is refused
            answers |= dict(pool.map(tried, [(one, route) for one in tokens]))
    assert {name: answer for name, answer in answers.items() if answer != "401 unauthorized"} == {}


def asked(wire: Wire, path: str, token: str) -> str:
    """Status, and of a refusal its code; a refusal tells nothing of how it came about."""
    lines = (f"GET {path} HTTP/1.1", "Host: wulin.test", f"Authorization: Bearer {token}", "Connection: close", "", "")
    raw_answer = wire.say("\r\n".join(lines).encode())
    top, _, body = raw_answer.partition(b"\r\n\r\n")
    status = top.split(b" ")[1].decode()
    if status == "200":
        return status
    problem = json.loads(body)
    assert problem.keys() == {"type", "title", "status", "detail", "code", "request_id"}, problem
    return f"{status} {problem['code']}"
