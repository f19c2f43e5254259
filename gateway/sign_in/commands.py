"""Signs people in and out, and issues tokens for refresh tokens and for secrets of clients.

A token request names its community only by a slug, a client's id or a refresh token. So these commands begin outside
every community and enter the one that they find. Sessions and tokens use the real clock (`now`); events about them
carry business time (`published_at`).
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from gateway.clients import rules as clients_rules
from gateway.clients import store as clients_store
from gateway.clients.model import OPERATOR_PREFIX, ClientState
from gateway.communities import rules as communities_rules
from gateway.communities import store as communities_store
from gateway.communities.model import STAFF_HOURS, Community
from gateway.credentials import devices, passwords
from gateway.credentials import rules as credentials_rules
from gateway.credentials import store as credentials_store
from gateway.credentials import transitions as credentials_transitions
from gateway.credentials.model import EndReason, LoginFailed, Session, SessionView
from gateway.people import rules as people_rules
from gateway.people import store as people_store
from gateway.people import transitions as people_transitions
from gateway.people.model import Account, Person, PersonState
from gateway.sign_in import rules, transitions
from gateway.sign_in.model import (
    ChangeTokenInvalid,
    ClientDisabled,
    ClientRefused,
    PasswordChangeRequired,
    PasswordUnchanged,
    PasswordUnconfirmed,
    RefreshReused,
    SessionLife,
    SessionOver,
    Tokens,
)
from gateway.signing_keys import store as signing_keys_store
from gateway.signing_keys import transitions as signing_keys_transitions
from gateway.signing_keys.model import SigningKey, Subject
from services.chassis.database.statements import Question
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller

PERSON_SCOPE = "person"
OPERATOR_SCOPE = "operator"
_REFRESH_PREFIX = "wr_"


def sign_in(
    tx: Tx,
    *,
    community: str,
    login: str,
    password: str,
    device: str | None = None,
    keeps_token: bool = False,
    now: datetime,
) -> Tokens:
    """Opens a session for somebody who knows the password. Raises LoginFailed, after the same work, for everybody else.

    With `keeps_token` its refresh token stays the same (see `renew`).
    Raises PasswordChangeRequired if somebody else has set the password, or if it is too short for roles that were given
    since: only here is its length known.
    """
    home, key = _home_and_key(tx, communities_store.community_by_slug(community), now)
    found = _account_of(tx, home, login)  # one trip, whether or not the login exists, so that the time reveals nothing
    stored = found.password_hash if found else None
    if not passwords.verify_password(stored, password) or home is None or found is None or stored is None:
        raise LoginFailed
    rehashed = passwords.hash_password(password) if passwords.needs_rehash(stored) else None
    # Verifying takes long, so no row was locked: the person may have been suspended or have another password by now.
    people_store.lock_in_next_trip(tx, found.id)
    person, hours = tx.read(people_store.person_by_id(tx, found.id), communities_store.current_setting(STAFF_HOURS))
    if person.state is not PersonState.ACTIVE or person.epoch != found.epoch:
        raise LoginFailed
    communities_rules.require_not_suspended(home)
    if found.password_waits_until is not None:
        raise PasswordUnconfirmed
    if found.password_set_by != person.id or len(password) < people_rules.password_least(person.roles):
        raise PasswordChangeRequired(transitions.change_token(tx, person, login=login, device=device, now=now))
    if rehashed is not None:
        credentials_store.save_own_password(tx, person.id, rehashed, now)
    return _first_tokens(tx, home, person, device, hours.value, key, now, keeps_token=keeps_token)


def set_password(
    tx: Tx, *, change_token: str, new_password: str, keeps_token: bool = False, now: datetime, published_at: datetime
) -> Tokens:
    """Replaces a password that opens nothing but its change, and signs the person in with the new one.

    Raises ChangeTokenInvalid, PasswordUnchanged if it is the same password, and Invalid if it is weak or common.
    """
    named = transitions.community_of_change_token(change_token)
    home, key = _home_and_key(tx, communities_store.community_by_id(named) if named else None, now)
    if home is None:
        raise ChangeTokenInvalid
    tx.enter(home.id)
    change = transitions.read_change_token(tx, change_token, now)
    communities_rules.require_not_suspended(home)
    if passwords.verify_password(tx.read(credentials_store.password_hash(change.person_id)), new_password):
        raise PasswordUnchanged
    people_store.lock_in_next_trip(tx, change.person_id)
    person, hours = tx.read(
        people_store.person_by_id(tx, change.person_id), communities_store.current_setting(STAFF_HOURS)
    )
    if person.state is not PersonState.ACTIVE or person.epoch != change.epoch:
        raise ChangeTokenInvalid
    person = people_transitions.change_password(tx, person, new_password, now=published_at, pointer="/new_password")
    tokens = _first_tokens(tx, home, person, change.device, hours.value, key, now, keeps_token=keeps_token)
    return replace(tokens, device_token=devices.new_device(home.slug, change.login))


def renew(tx: Tx, *, refresh_token: str, by_pages: bool = False, now: datetime, published_at: datetime) -> Tokens:
    """Returns the next pair of tokens for a refresh token. Raises SessionOver if its session has ended.

    Raises RefreshReused, and ends the session, if the token was used before: somebody has a copy of it. Only the tokens
    of the pages stay the same, as RFC 9700 allows to clients that prove themselves: a phone that loses an answer would
    be signed out. Such a token is of no use to anybody but the pages.
    """
    home, key = _home_and_key(tx, _community_of(refresh_token), now)
    if home is None:
        raise SessionOver
    communities_rules.require_not_suspended(home)  # before the token counts as used: the session goes on afterwards
    tx.enter(home.id)
    found, first_use, person, hours = tx.read(
        credentials_store.session_of_token_to_lock(refresh_token),
        credentials_store.first_use_of_token(refresh_token, now),
        people_store.person_of_token(tx, refresh_token),
        communities_store.current_setting(STAFF_HOURS),
    )
    if found is None or person is None:
        raise SessionOver
    session, expires_at = found
    if session.keeps_token != by_pages:
        raise SessionOver
    if not first_use and not session.keeps_token:
        credentials_transitions.end_sessions(
            tx, session.person_id, EndReason.REUSED, now, published_at=published_at, only=session.id
        )
        raise RefreshReused
    life = rules.session_life(person.roles, hours.value)
    if rules.is_over(session, life, now) or expires_at <= now or person.state is not PersonState.ACTIVE:
        raise SessionOver
    credentials_store.delete_expired_tokens(tx, session.id, now)
    if session.keeps_token:
        credentials_store.keep_refresh_token(tx, refresh_token, now, idle=life.idle)
        return _with_access_token(home, person, session, refresh_token, key, now)
    return _persons_tokens(tx, home, person, session, life, key, now)


def sign_out(
    tx: Tx, session_id: UUID, *, current_password: str | None, who: Caller, now: datetime, published_at: datetime
) -> SessionView:
    """Ends a session of the caller: services refuse its tokens within seconds. One that has ended stays as it is.

    Raises Unknown if it is somebody else's session. Raises PasswordUnproven if it is another session than the one that
    asks and `current_password` is wrong: a thief with the phone must not be able to sign its owner out elsewhere.
    """
    session, stored = tx.read(
        credentials_store.session_by_id(who.id, session_id, who.sid), credentials_store.password_hash(who.id)
    )
    if session_id != who.sid:
        credentials_transitions.require_password(stored, current_password)
    credentials_transitions.end_sessions(
        tx, who.id, EndReason.SIGNED_OUT, now, published_at=published_at, only=session_id
    )
    return replace(session, ended_at=session.ended_at or now)


def client_token(tx: Tx, *, client_id: str, client_secret: str, scope: str | None, now: datetime) -> Tokens:
    """Returns an access token for a client, or for the operator. Raises ClientRefused unless the secret is right."""
    if client_id.startswith(OPERATOR_PREFIX):
        return _operators_token(tx, client_id, client_secret, now)
    named = clients_rules.parse_client_id(client_id)
    home, key = _home_and_key(tx, communities_store.community_by_id(named[0]) if named else None, now)
    if named is None or home is None:
        raise ClientRefused
    tx.enter(home.id)
    client = tx.read(clients_store.client_by_secret(named[1], client_secret, now))
    if client is None or client.client_id != client_id:
        raise ClientRefused
    if client.state is not ClientState.ACTIVE:
        raise ClientDisabled
    communities_rules.require_not_suspended(home)
    granted = " ".join(clients_rules.requested_scopes(client.scopes, scope))
    clients_store.save_last_use(tx, client.id, now)
    subject = Subject(client.id, "client", client.epoch, client.secret_id, granted, (), home.id, home.slug)
    return Tokens(signing_keys_transitions.sign(key, subject, now), granted)


def _home_and_key(
    tx: Tx, named: Question[Community | None] | None, now: datetime
) -> tuple[Community | None, SigningKey]:
    """Returns the community that a request names, and the key that signs its token, before a community is entered."""
    home, keys = tx.read(named, signing_keys_store.keys_in_order())
    return home, signing_keys_transitions.open_key(tx, keys, now)


def _account_of(tx: Tx, home: Community | None, login: str) -> Account | None:
    """Returns whom a login names in this community, and enters the community."""
    normal = credentials_rules.login(login)
    if home is None or normal is None:
        return None
    tx.enter(home.id)
    return tx.read(people_store.account_by_login(tx, normal))


def _community_of(refresh_token: str) -> Question[Community | None] | None:
    """Returns the question for the community that a refresh token names; None if it names none."""
    named = clients_rules.uuid_from_text(refresh_token.removeprefix(_REFRESH_PREFIX)[:22])
    return communities_store.community_by_id(named) if named else None


def _first_tokens(
    tx: Tx,
    home: Community,
    person: Person,
    device: str | None,
    staff_hours: int,
    key: SigningKey,
    now: datetime,
    *,
    keeps_token: bool,
) -> Tokens:
    """Opens a session and returns its first tokens."""
    life = rules.session_life(person.roles, staff_hours)
    ends_at = now + life.whole
    session = Session(new_id(), person.id, started_at=now, ends_at=ends_at, device=device, keeps_token=keeps_token)
    credentials_store.add_session(tx, session)
    return _persons_tokens(tx, home, person, session, life, key, now)


def _persons_tokens(
    tx: Tx, home: Community, person: Person, session: Session, life: SessionLife, key: SigningKey, now: datetime
) -> Tokens:
    """Adds the next refresh token of a session, and returns it with an access token."""
    random = clients_rules.secret_letters(secrets.randbits(256))
    refresh_token = f"{_REFRESH_PREFIX}{clients_rules.uuid_to_text(home.id)}{random}"
    credentials_store.add_refresh_token(tx, refresh_token, session.id, now, idle=life.idle)
    return _with_access_token(home, person, session, refresh_token, key, now)


def _with_access_token(
    home: Community, person: Person, session: Session, refresh_token: str, key: SigningKey, now: datetime
) -> Tokens:
    subject = Subject(person.id, "person", person.epoch, session.id, PERSON_SCOPE, person.roles, home.id, home.slug)
    token = signing_keys_transitions.sign(key, subject, now)
    return Tokens(token, PERSON_SCOPE, refresh_token, person.id, person.roles)


def _operators_token(tx: Tx, client_id: str, secret: str, now: datetime) -> Tokens:
    named = clients_rules.uuid_from_text(client_id.removeprefix(OPERATOR_PREFIX))
    if named is None:
        raise ClientRefused
    operator, keys = tx.read(clients_store.operator_by_secret(named, secret), signing_keys_store.keys_in_order())
    if operator is None:
        raise ClientRefused
    subject = Subject(operator, "operator", 1, uuid4(), OPERATOR_SCOPE)
    key = signing_keys_transitions.open_key(tx, keys, now)
    return Tokens(signing_keys_transitions.sign(key, subject, now), OPERATOR_SCOPE)
