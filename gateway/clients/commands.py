"""Adds and disables clients."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from gateway.clients import rules, store
from gateway.clients.model import Client, ClientState, NewClient
from gateway.communities.store import community
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import revocations
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.gateway import ClientChanged


def make_client(tx: Tx, *, name: str, scopes: Sequence[str], who: Caller, now: datetime) -> NewClient:
    """Make a client; its secret is in the answer and nowhere else."""
    sandbox = community(tx).sandbox
    secret = rules.secret_text(secrets.randbits(256), sandbox=sandbox)
    own = new_id()
    client = Client(
        id=own,
        client_id=rules.client_name(tx.community_id, own, sandbox=sandbox),
        name=name,
        scopes=rules.require_scopes(scopes),
        state=ClientState.ACTIVE,
        secret_id=new_id(),
        hint=secret[-4:],
        made_by=who.id,
        made_at=now,
        last_used_at=None,
        epoch=1,
        version=1,
    )
    store.add_client(tx, client, secret)
    _tell(tx, client, now)
    return NewClient(**vars(client), client_secret=secret)


def disable_client(tx: Tx, client_id: UUID, *, now: datetime) -> Client:
    """End a client: its secret opens nothing any more, and its tokens end within seconds."""
    before = store.client(tx, client_id, lock=True)
    if before.state is ClientState.DISABLED:
        return before
    after = replace(before, state=ClientState.DISABLED, epoch=before.epoch + 1, version=before.version + 1)
    store.save_client(tx, after)
    revocations.revoke(tx, after.id, after.epoch)
    _tell(tx, after, now)
    return after


def _tell(tx: Tx, client: Client, now: datetime) -> None:
    event = ClientChanged(
        client_id=client.id, scopes=client.scopes, networks=(), state=client.state, epoch=client.epoch
    )
    publish(tx, event, now, sequence=client.version)
