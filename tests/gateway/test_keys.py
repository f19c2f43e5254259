"""Signing keys take turns without refusing anybody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from joserfc import jws
from sqlalchemy import text

from gateway.commands import tokens
from gateway.model.access import KEY_LEAD, KEY_LIFE, Subject
from gateway.store import access as store
from services.chassis.clock import real_now
from services.chassis.database import new_id
from tests.gateway.conftest import DirectoryRig

SUBJECT = Subject(new_id(), "operator", 1, uuid4(), "operator")


def signed_by(directory: DirectoryRig, now: datetime) -> str:
    with directory.database.transaction() as tx:
        token = tokens.sign(tx, SUBJECT, now)
    return str(jws.extract_compact(token.encode()).headers()["kid"])


def shown(directory: DirectoryRig) -> set[str]:
    return {key["kid"] for key in directory.jwks()["keys"]}


def rotate(directory: DirectoryRig, now: datetime, *, at_once: bool = False) -> str:
    with directory.database.transaction() as tx:
        return tokens.rotate_keys(tx, now, at_once=at_once)


@pytest.fixture
def now(directory: DirectoryRig) -> Iterator[datetime]:
    """After everything that was done to the deployment's keys; leaves one that signs today."""
    with directory.database.transaction() as tx:
        latest = max(key.signs_from for key in store.keys(tx))
    yield max(real_now(), latest + KEY_LEAD)
    rotate(directory, real_now(), at_once=True)
    directory.look_again()


def test_a_new_key_is_shown_before_it_signs_and_the_old_one_after(directory: DirectoryRig, now: datetime) -> None:
    old = signed_by(directory, now)
    new = rotate(directory, now)
    assert {old, new} <= shown(directory)
    assert signed_by(directory, now + KEY_LEAD - timedelta(seconds=1)) == old
    assert signed_by(directory, now + KEY_LEAD) == new
    assert rotate(directory, now + timedelta(minutes=1)) == new  # already announced: no third
    then = now + 2 * KEY_LEAD
    rotate(directory, then - timedelta(seconds=1))
    assert old in shown(directory)  # tokens of its last minute may still live
    rotate(directory, then)
    assert old not in shown(directory)
    with directory.database.transaction() as tx:
        assert old not in {row.kid for row in tx.all(text("select kid from signing_keys"))}


def test_at_once_means_now(directory: DirectoryRig, now: datetime) -> None:
    assert rotate(directory, now, at_once=True) == signed_by(directory, now)


def test_a_key_that_has_signed_for_a_month_is_followed_by_another(directory: DirectoryRig, now: datetime) -> None:
    with directory.database.as_clerk() as clerk:
        assert store.keys_due(clerk, now, 10) == []
        assert len(store.keys_due(clerk, now + KEY_LIFE, 10)) == 1


def test_what_is_shown_and_kept_holds_no_private_half(directory: DirectoryRig) -> None:
    assert all("d" not in key and key["alg"] == "ES256" and key["use"] == "sig" for key in directory.jwks()["keys"])
    with directory.database.transaction() as tx:
        for row in tx.all(text("select key_pairs::text as line from key_pairs")):
            assert '"d"' not in row.line


def test_the_metadata_says_where(directory: DirectoryRig) -> None:
    told = directory.outside("/.well-known/oauth-authorization-server").json
    assert told["token_endpoint"] == "http://wulin.test/v1/token"
    assert told["grant_types_supported"] == ["client_credentials", "refresh_token"]
    assert directory.outside("/.well-known/jwks.json").headers["Cache-Control"] == "public, max-age=300"
