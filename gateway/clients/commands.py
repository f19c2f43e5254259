"""Adds, narrows and disables clients, gives them new secrets, and makes the operator."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from gateway.clients import rules, store
from gateway.clients.model import OPERATOR_PREFIX, Client, ClientIsDisabled, ClientState, NewClient
from gateway.communities import store as communities_store
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import revocations
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.gateway import ClientChanged


def add_client(tx: Tx, *, name: str, scopes: Sequence[str], who: Caller, now: datetime) -> NewClient:
    """Adds a client. Its secret is in the answer and nowhere else: only a hash is stored."""
    sandbox = communities_store.get_community(tx).sandbox
    secret = rules.secret_of(secrets.randbits(256), sandbox=sandbox)
    own = new_id()
    client = Client(
        id=own,
        client_id=rules.client_id_of(tx.community_id, own, sandbox=sandbox),
        name=name,
        scopes=rules.require_scopes(scopes),
        state=ClientState.ACTIVE,
        secret_id=new_id(),
        hint=secret[-4:],
        made_by=who.id,
        made_at=now,
        last_used_at=None,
        previous_ends_at=None,
        epoch=1,
        version=1,
    )
    store.add_client(tx, client, secret)
    _publish(tx, client, now)
    return NewClient(**vars(client), client_secret=secret)


def change_client(
    tx: Tx,
    client_id: UUID,
    *,
    name: str | None = None,
    scopes: Sequence[str] | None = None,
    must_match: Callable[[int], None],
    now: datetime,
) -> Client:
    """Renames a client, or takes scopes away: services refuse its tokens of before, which have all of them."""
    before = store.lock_client(tx, client_id)
    must_match(before.version)
    _require_active(before)
    kept = before.scopes if scopes is None else rules.require_narrower(before.scopes, scopes)
    narrowed = kept != before.scopes
    after = replace(
        before,
        name=before.name if name is None else name,
        scopes=kept,
        epoch=before.epoch + narrowed,
        version=before.version + 1,
    )
    store.save_client(tx, after)
    if narrowed:
        revocations.revoke(tx, after.id, after.epoch)
    _publish(tx, after, now)
    return after


def rotate_secret(
    tx: Tx,
    client_id: UUID,
    *,
    previous_days: int,
    must_match: Callable[[int], None],
    now: datetime,
    published_at: datetime,
) -> NewClient:
    """Gives a client a new secret; the one before works for `previous_days` more. A secret before that one ends now.

    So a second click would end the secret that programs use, in favour of one that nobody has noted: it names the
    version from before the first one, and is refused. Secrets use the real clock (`now`); the event carries business
    time. The tokens of before end: nobody knows which secret they were issued for.
    """
    before = store.lock_client(tx, client_id)
    must_match(before.version)
    _require_active(before)
    sandbox = communities_store.get_community(tx).sandbox
    secret = rules.secret_of(secrets.randbits(256), sandbox=sandbox)
    after = replace(
        before,
        secret_id=new_id(),
        hint=secret[-4:],
        previous_ends_at=now + timedelta(days=previous_days) if previous_days else None,
        epoch=before.epoch + 1,
        version=before.version + 1,
    )
    store.save_client(tx, after)
    store.save_secret(tx, after, secret)
    revocations.revoke(tx, after.id, after.epoch)
    _publish(tx, after, published_at)
    return NewClient(**vars(after), client_secret=secret)


def disable_client(tx: Tx, client_id: UUID, *, now: datetime) -> Client:
    """Disables a client for good: it gets no more tokens, and services refuse those it has within seconds."""
    before = store.lock_client(tx, client_id)
    if before.state is ClientState.DISABLED:
        return before
    after = replace(before, state=ClientState.DISABLED, epoch=before.epoch + 1, version=before.version + 1)
    store.save_client(tx, after)
    revocations.revoke(tx, after.id, after.epoch)
    _publish(tx, after, now)
    return after


def ensure_operator(tx: Tx, secret: str | None, now: datetime) -> tuple[str, str | None]:
    """Adds the operator if there is none, or gives it a new `secret`. Only a hash of the secret is stored.

    Returns the operator's client id, and the secret if it was given or made now.
    """
    operator = tx.read(store.operator_id())
    if operator is None:
        operator, secret = new_id(), secret or secrets.token_urlsafe(32)
    if secret is not None:
        store.save_operator(tx, operator, secret, now)
    return f"{OPERATOR_PREFIX}{rules.uuid_to_text(operator)}", secret


def _require_active(client: Client) -> None:
    if client.state is not ClientState.ACTIVE:
        raise ClientIsDisabled


def _publish(tx: Tx, client: Client, now: datetime) -> None:
    event = ClientChanged(
        client_id=client.id, scopes=client.scopes, networks=(), state=client.state, epoch=client.epoch
    )
    publish(tx, event, now, sequence=client.version)
