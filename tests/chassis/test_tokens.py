"""Tokens that are not the directory's, or no longer good, open nothing and answer all alike."""

from __future__ import annotations

import base64
import hmac
import json
import threading
import time
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from joserfc import jws, jwt
from joserfc.jwk import ECKey
from sqlalchemy import select, text

from services.chassis.database.tables import new_id
from services.chassis.directory import people, revocations
from services.chassis.errors import Unauthorized, Unavailable
from services.chassis.security.roles import expanded
from services.chassis.security.tokens import LEEWAY_SECONDS, Authenticator, save_keys
from services.contracts import gateway
from tests.chassis.echo import Said
from tests.support.rig import Caller, Rig
from tests.support.tokens import ISSUER, JWKS, KEY, KID, token

HEADER = {"alg": "ES256", "typ": "at+jwt", "kid": KID}


def claims(rig: Rig, **changed: Any) -> dict[str, Any]:
    """Good claims, but for what is changed; None takes a claim away."""
    good = {
        "iss": ISSUER,
        "aud": "wulin",
        "sub": str(new_id()),
        "kind": "person",
        "roles": ["resident"],
        "scope": "person",
        "epoch": 1,
        "exp": int(time.time()) + 600,
        "iat": int(time.time()),
        "community": str(rig.community_id),
        "slug": rig.slug,
    }
    return {name: value for name, value in (good | changed).items() if value is not None}


def b64(value: Any) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def status(rig: Rig, made: str) -> int:
    answer = rig.get("/notes", by=Caller(new_id(), made))
    if answer.status_code == 401:
        assert answer.json["code"] == "unauthorized"
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    return answer.status_code


def test_a_good_token_is_good(echo: Rig) -> None:
    assert status(echo, jwt.encode(HEADER, claims(echo), KEY)) == 200


@pytest.mark.parametrize(
    "header",
    [
        pytest.param(HEADER | {"typ": "JWT"}, id="another type"),
        pytest.param({"alg": "ES256", "kid": KID}, id="no type"),
        pytest.param(HEADER | {"kid": "other"}, id="an unknown key"),
        pytest.param({"alg": "ES256", "typ": "at+jwt"}, id="no key named"),
        pytest.param(HEADER | {"jku": "https://evil.example/jwks.json"}, id="where to fetch a key"),
        pytest.param(HEADER | {"jwk": KEY.as_dict(private=False)}, id="a key of its own"),
        pytest.param(HEADER | {"x5u": "https://evil.example/cert"}, id="where to fetch a certificate"),
        pytest.param(HEADER | {"x5c": ["MIIB"]}, id="a certificate of its own"),
        pytest.param(HEADER | {"crit": ["exp"]}, id="something critical"),
        pytest.param(HEADER | {"b64": True}, id="a way of its own to read the body"),
    ],
)
def test_headers_that_are_not_ours(echo: Rig, header: dict[str, Any]) -> None:
    """Signed with the right key all the same."""
    assert status(echo, signed(HEADER, claims(echo))) == 200
    assert status(echo, signed(header, claims(echo))) == 401


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"iss": "http://elsewhere.test"}, id="another issuer"),
        pytest.param({"iss": None}, id="no issuer"),
        pytest.param({"aud": "others"}, id="for somebody else"),
        pytest.param({"aud": None}, id="for nobody"),
        pytest.param({"exp": int(time.time()) - 31}, id="expired"),
        pytest.param({"exp": None}, id="without end"),
        pytest.param({"exp": "tomorrow"}, id="an end that is no instant"),
        pytest.param({"nbf": int(time.time()) + 86_400}, id="not yet"),  # a run takes longer than minutes
        pytest.param({"sub": None}, id="nobody"),
        pytest.param({"sub": "li"}, id="a name for an id"),
        pytest.param({"epoch": None}, id="no epoch"),
        pytest.param({"kind": None}, id="no kind"),
        pytest.param({"community": "here"}, id="a community that is no id"),
    ],
)
def test_claims_that_are_not_ours(echo: Rig, changed: dict[str, Any]) -> None:
    assert status(echo, jwt.encode(HEADER, claims(echo, **changed), KEY)) == 401


def test_a_token_without_signature_is_none(echo: Rig) -> None:
    body = b64(claims(echo))
    for alg in ("none", "None", "NONE"):
        header = b64(HEADER | {"alg": alg})
        assert status(echo, f"{header}.{body}.") == 401
        assert status(echo, f"{header}.{body}.{b64(b'x' * 64)}") == 401


def test_the_public_key_is_no_shared_secret(echo: Rig) -> None:
    """HS256 keyed with what everybody may read."""
    for secret in (JWKS.encode(), KEY.as_pem(private=False), KEY.as_der(private=False)):
        text = f"{b64(HEADER | {'alg': 'HS256'})}.{b64(claims(echo))}"
        assert status(echo, f"{text}.{b64(hmac.digest(secret, text.encode(), 'sha256'))}") == 401


def test_another_key_of_the_same_name(echo: Rig) -> None:
    forger = ECKey.generate_key("P-256", parameters={"kid": KID})
    assert status(echo, jwt.encode(HEADER, claims(echo), forger)) == 401
    good = jwt.encode(HEADER, claims(echo), KEY)
    head, _, signature = good.split(".")
    assert status(echo, f"{head}.{b64(claims(echo, roles=['admin']))}.{signature}") == 401


@pytest.mark.parametrize(
    "made",
    [
        "x",
        "a.b.c",
        "...",
        "." * 50,
        "a" * 4097,
        "\u00e9.\u00e9.\u00e9",
        f"{b64(b'[' * 2900)}.e30.e30",
        f"{b64([])}.e30.e30",
        f"{b64({'alg': ['ES256'], 'typ': 'at+jwt', 'kid': KID})}.e30.e30",
        f"{b64({'alg': 'ES256', 'typ': 'at+jwt', 'kid': [KID]})}.e30.e30",
        f"{b64({'alg': 'ES256', 'typ': 'at+jwt', 'kid': None})}.e30.e30",
    ],
)
def test_what_is_no_token_at_all(echo: Rig, made: str) -> None:
    assert status(echo, made) == 401


@pytest.mark.parametrize("body", [b"null", b"[]", b'"a"', b"\xff", b'{"exp": 1e999}', b'{"sub": 5}'])
def test_claims_that_are_no_claims(echo: Rig, body: bytes) -> None:
    assert status(echo, jws.serialize_compact(HEADER, body, KEY, algorithms=["ES256"])) == 401


def test_a_token_longer_than_four_kibibytes(echo: Rig) -> None:
    assert status(echo, jwt.encode(HEADER, claims(echo, roles=["resident", "x" * 4000]), KEY)) == 401


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic bGk6bGk=", "bearer"])
def test_other_ways_to_ask(echo: Rig, header: str) -> None:
    assert echo.get("/notes", by=None, headers={"Authorization": header}).status_code == 401


# ---- taken back ----------------------------------------------------------------------------------------


def until_refused(rig: Rig, by: Caller, status: int = 401) -> float:
    began = time.monotonic()
    while rig.get("/notes", by=by).status_code != status:
        assert time.monotonic() - began < 5
        time.sleep(0.02)
    return time.monotonic() - began


def test_a_raised_epoch_ends_older_tokens_within_a_second(echo: Rig) -> None:
    li = echo.person("resident")
    assert echo.get("/notes", by=li).status_code == 200  # and is remembered
    echo.deliver(changed(li.id, epoch=2), sequence=2)
    assert until_refused(echo, li) < 1.5
    assert echo.get("/notes", by=echo.caller(li.id, "resident", epoch=2)).status_code == 200
    echo.deliver(changed(li.id, epoch=1), sequence=1)  # an older event that comes later changes nothing
    time.sleep(1.1)
    assert echo.get("/notes", by=li).status_code == 401
    with echo.tx() as tx:
        assert tx.read(people.person_even_if_left_by_id(li.id)).roles == {"resident", "volunteer"}


def test_a_token_that_was_good_ends_with_its_time(echo: Rig) -> None:
    """Though every process that has verified it remembers it."""
    li = Caller(new_id(), jwt.encode(HEADER, claims(echo, exp=int(time.time()) - LEEWAY_SECONDS + 3), KEY))
    assert echo.get("/notes", by=li).status_code == 200
    until_refused(echo, li)


def test_who_left_and_a_client_that_was_disabled_come_in_no_more(echo: Rig) -> None:
    li, client = echo.person("resident"), echo.client("notes:read")
    assert [echo.get("/notes", by=by).status_code for by in (li, client)] == [200, 200]
    left = gateway.PersonLeft(person_id=li.id, epoch=2, left_at=echo.now, reason="moved", erase=False)
    disabled = gateway.ClientChanged(client_id=client.id, scopes=(), networks=(), state="disabled", epoch=2)
    echo.deliver(left, sequence=2)
    echo.deliver(disabled, sequence=2)
    until_refused(echo, li)
    until_refused(echo, client)
    with echo.tx() as tx:
        assert not tx.read(people.person_even_if_left_by_id(li.id)).present


def test_who_joins_takes_nothing_back(echo: Rig) -> None:
    """A first epoch ends no token: what every process reads again each second holds only what is taken back."""
    li, client = new_id(), gateway.ClientChanged(client_id=new_id(), scopes=(), networks=(), state="active", epoch=1)
    echo.join(li, "resident")
    echo.deliver(client, sequence=1)
    subjects = select(revocations.revocations.c.subject)
    with echo.tx() as tx:
        held = {row.subject for row in tx.all(subjects)}
    assert held.isdisjoint({li, client.client_id})
    echo.deliver(changed(li, epoch=2), sequence=2)
    with echo.tx() as tx:
        assert li in {row.subject for row in tx.all(subjects)}


def test_a_suspended_community_is_closed_and_opened_again(echo: Rig) -> None:
    li, theirs = echo.person("resident"), echo.other.person("resident")
    assert echo.get("/notes", by=li).status_code == 200
    echo.deliver(gateway.CommunityChanged(state="suspended", epoch=1, settings=()), sequence=2)
    until_refused(echo, li, status=403)
    for caller in (li, echo.client("notes:read")):
        answer = echo.get("/notes", by=caller)
        assert (answer.status_code, answer.json["code"]) == (403, "community_suspended")
    assert echo.other.get("/notes", by=theirs).status_code == 200
    echo.deliver(Said(note_id=new_id(), words="published before", weight=1))  # a fact is never lost: this says "done"
    echo.deliver(gateway.CommunityChanged(state="opened", epoch=1, settings=()), sequence=3)
    time.sleep(1.1)
    assert echo.get("/notes", by=li).status_code == 200


def changed(person_id: UUID, *, epoch: int) -> gateway.PersonChanged:
    return gateway.PersonChanged(
        person_id=person_id,
        roles=("resident", "volunteer"),
        epoch=epoch,
        age_band="adult",
        joined_on=date(2026, 1, 1),
        guardian_ids=(),
        consents=(),
        state="active",
        changed=("roles",),
    )


def test_a_picture_that_stays_too_old_lets_nobody_in(echo: Rig) -> None:
    """One thread reads it again; while it hangs the others go on for a moment, not for ever."""
    authenticator, made = (
        Authenticator(echo.database, ISSUER),
        token(new_id(), community=echo.community_id, slug=echo.slug),
    )
    assert _opens(authenticator, made)
    with authenticator._lock:  # as the thread that hangs
        authenticator._seen_at = time.monotonic() - 3
        assert _opens(authenticator, made)
        authenticator._seen_at = time.monotonic() - 6
        with pytest.raises(Unavailable):
            authenticator.authenticate(made)
    assert _opens(authenticator, made)  # and it has been read again
    authenticator._seen_at = time.monotonic() - 6
    authenticator._lock.acquire()
    threading.Timer(0.3, authenticator._lock.release).start()
    assert _opens(authenticator, made)  # nobody had asked for a while: the second one waits for the first


# ---- keys ----------------------------------------------------------------------------------------------


def test_keys_turn_over_without_a_gap(echo: Rig) -> None:
    """Old and new stand side by side until the old one goes; then its tokens go with it."""
    newer = ECKey.generate_key("P-256", parameters={"kid": "newer"})
    old, new = KEY.as_dict(private=False), newer.as_dict(private=False)
    authenticator = Authenticator(echo.database, ISSUER)
    tokens = [jwt.encode(HEADER | {"kid": kid}, claims(echo), key) for kid, key in ((KID, KEY), ("newer", newer))]

    def good(*keys: dict[str, Any]) -> list[bool]:
        with echo.database.transaction() as tx:
            save_keys(tx, json.dumps({"keys": keys}))
        authenticator._seen_at = float("-inf")  # a second later
        return [_opens(authenticator, one) for one in tokens]

    try:
        assert good(old) == [True, False]
        assert good(old, new) == [True, True]
        assert good(new) == [False, True]
        assert good() == [False, True]  # an empty answer takes nothing away
    finally:
        with echo.database.transaction() as tx:
            save_keys(tx, JWKS)


def test_a_private_half_is_never_kept(echo: Rig) -> None:
    try:
        with echo.database.transaction() as tx:
            save_keys(tx, json.dumps({"keys": [KEY.as_dict(private=True)]}))
            assert "'d'" not in str(tx.all(text("select * from signing_keys")))
    finally:
        with echo.database.transaction() as tx:
            save_keys(tx, JWKS)


def test_roles_hold_those_that_they_include() -> None:
    assert expanded(["team_leader"]) == {"team_leader", "volunteer", "resident"}
    assert expanded(["admin"]) == {"admin", "station"}
    assert expanded([]) == set()


def test_an_operators_token_belongs_to_no_community(echo: Rig) -> None:
    operator = Caller(new_id(), token(new_id(), kind="operator", roles=["operator"]))
    assert echo.get("/v1/overview", by=operator).status_code == 200
    assert echo.get("/notes", by=operator).status_code == 404


def _opens(authenticator: Authenticator, made: str) -> bool:
    try:
        authenticator.authenticate(made)
    except Unauthorized:
        return False
    return True


def signed(header: dict[str, Any], body: dict[str, Any]) -> str:
    """As any signer could do it, whatever a library of ours would refuse to write."""
    text = f"{b64(header)}.{b64(body)}"
    r, s = decode_dss_signature(KEY.private_key.sign(text.encode(), ec.ECDSA(hashes.SHA256())))
    return f"{text}.{b64(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"
