"""Signing keys take turns without refusing anybody."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
import typer
from click.testing import Result
from joserfc import jws
from sqlalchemy import text
from typer.testing import CliRunner

from gateway.cli import add_commands
from gateway.signing_keys import commands as signing_keys_commands
from gateway.signing_keys import store as signing_keys_store
from gateway.signing_keys import transitions as signing_keys_transitions
from gateway.signing_keys.model import KEY_FETCHED, KEY_LEAD, KEY_LIFE, Subject
from services.chassis.clock import real_now
from services.chassis.database.tables import new_id
from services.chassis.errors import Unknown
from services.chassis.service import Service
from services.chassis.worker import KEYS_SECONDS
from tests.gateway.conftest import ADMIN_PASSWORD, DirectoryRig
from tests.support.rig import Caller

SUBJECT = Subject(new_id(), "operator", 1, uuid4(), "operator")


def signed(directory: DirectoryRig, now: datetime) -> str:
    """An operator's token of the key that signs at an instant."""
    with directory.database.transaction() as tx:
        key = signing_keys_transitions.open_key(tx, signing_keys_store.list_keys(tx), now)
    return signing_keys_transitions.sign(key, SUBJECT, now)


def signed_by(directory: DirectoryRig, now: datetime) -> str:
    return str(jws.extract_compact(signed(directory, now).encode()).headers()["kid"])


def shown(directory: DirectoryRig) -> set[str]:
    return {key["kid"] for key in directory.jwks()["keys"]}


def rotate(directory: DirectoryRig, now: datetime, *, soon: bool = False) -> str:
    with directory.database.transaction() as tx:
        return signing_keys_commands.rotate_keys(tx, now, soon=soon)


def run_jobs(directory: DirectoryRig, now: datetime) -> None:
    """Runs the job of the keys at an instant of the real clock."""
    with directory.database.as_clerk() as clerk:
        due = signing_keys_store.find_due_keys(clerk, now, 10)
    for _ in due:
        with directory.database.transaction() as tx:
            signing_keys_commands.rotate_due_keys(tx, now)


@pytest.fixture
def now(directory: DirectoryRig) -> Iterator[datetime]:
    """An instant after everything that happened to the deployment's keys; at the end one key signs from now on."""
    with directory.database.transaction() as tx:
        latest = max(key.signs_from for key in signing_keys_store.list_keys(tx))
    yield max(real_now(), latest + KEY_LEAD)
    with directory.database.transaction() as tx:
        for key in signing_keys_store.list_keys(tx):
            signing_keys_store.delete_key(tx, key)
        signing_keys_commands.ensure_key(tx, real_now())
    directory.look_again()


def test_a_key_is_published_before_it_signs_and_after(directory: DirectoryRig, now: datetime) -> None:
    old = signed_by(directory, now)
    new = rotate(directory, now)
    assert {old, new} <= shown(directory)
    assert signed_by(directory, now + KEY_LEAD - timedelta(seconds=1)) == old
    assert signed_by(directory, now + KEY_LEAD) == new
    assert rotate(directory, now + timedelta(minutes=1)) == new  # already announced: no third
    then = now + 2 * KEY_LEAD
    run_jobs(directory, then - timedelta(seconds=1))
    assert old in shown(directory)  # tokens of its last minute may still live
    run_jobs(directory, then)
    assert shown(directory) == {new}  # and no new one was announced
    assert old not in shown(directory)
    with directory.database.transaction() as tx:
        assert old not in {row.kid for row in tx.all(text("select kid from signing_keys"))}


def test_a_key_announced_soon_signs_when_every_service_has_it(directory: DirectoryRig, now: datetime) -> None:
    old = signed_by(directory, now)
    new = rotate(directory, now, soon=True)
    assert signed_by(directory, now + timedelta(seconds=2 * KEYS_SECONDS - 1)) == old
    assert signed_by(directory, now + timedelta(seconds=2 * KEYS_SECONDS)) == new


def test_a_key_is_replaced_after_a_month(directory: DirectoryRig, now: datetime) -> None:
    run_jobs(directory, now)
    (old,) = shown(directory)
    run_jobs(directory, now + KEY_LIFE)
    assert len(shown(directory)) == 2
    run_jobs(directory, now + KEY_LIFE + KEY_LEAD)
    assert old in shown(directory)
    run_jobs(directory, now + KEY_LIFE + 2 * KEY_LEAD)
    assert len(shown(directory) - {old}) == len(shown(directory)) == 1


def revoke(directory: DirectoryRig, kid: str, now: datetime) -> None:
    with directory.database.transaction() as tx:
        signing_keys_commands.revoke_key(tx, kid, now)


def test_tokens_of_a_revoked_key_are_refused(directory: DirectoryRig) -> None:
    leaked = signed_by(directory, real_now())
    forged = Caller(SUBJECT.id, signed(directory, real_now()))
    ours = directory.login("admin", ADMIN_PASSWORD).json
    directory.look_again()
    assert directory.get("/v1/communities", by=forged).status_code == 200
    revoke(directory, leaked, real_now())
    directory.look_again()
    assert leaked not in shown(directory)
    assert directory.get("/v1/communities", by=forged).status_code == 401
    with pytest.raises(Unknown):
        revoke(directory, leaked, real_now())
    renewed = directory.token({"grant_type": "refresh_token", "refresh_token": ours["refresh_token"]}).json
    assert directory.get("/people", by=Caller(UUID(ours["person_id"]), renewed["access_token"])).status_code == 200


def test_after_a_revoked_key_no_retired_key_signs(directory: DirectoryRig, now: datetime) -> None:
    retired = signed_by(directory, now)
    leaked = rotate(directory, now, soon=True)
    revoke(directory, leaked, now + KEY_FETCHED)
    assert signed_by(directory, now + KEY_FETCHED) not in {retired, leaked}
    revoke(directory, retired, now + KEY_FETCHED)
    assert shown(directory) == {signed_by(directory, now + KEY_FETCHED)}


def test_the_operator_revokes_a_key_by_its_kid(
    directory: DirectoryRig, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Service, "database", lambda _: directory.database)
    cli = typer.Typer()
    add_commands(directory.prepared.service, cli)

    def keys(*wishes: str) -> Result:
        return CliRunner().invoke(cli, ["keys", *wishes])

    kids = json.loads(keys("--rotate", "--now").stdout)
    after = json.loads(keys("--revoke", kids[0]).stdout)
    assert kids[0] not in after
    assert kids[-1] in after
    unknown = keys("--revoke", kids[0])
    assert unknown.exit_code == 2
    assert "no such key" in unknown.stderr


def test_no_private_key_is_published_or_stored_in_the_clear(directory: DirectoryRig) -> None:
    assert all("d" not in key and key["alg"] == "ES256" and key["use"] == "sig" for key in directory.jwks()["keys"])
    with directory.database.transaction() as tx:
        for row in tx.all(text("select key_pairs::text as line from key_pairs")):
            assert '"d"' not in row.line


def test_the_metadata_names_the_endpoints(directory: DirectoryRig) -> None:
    metadata = directory.outside("/.well-known/oauth-authorization-server").json
    assert metadata["token_endpoint"] == "http://wulin.test/v1/token"
    assert metadata["grant_types_supported"] == ["client_credentials", "refresh_token"]
    assert directory.outside("/.well-known/jwks.json").headers["Cache-Control"] == "public, max-age=300"
