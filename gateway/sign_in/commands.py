"""Signs people in and out, and issues tokens for refresh tokens and for secrets of clients.

A token request names its community only by a slug, a client's id or a refresh token. So these commands begin outside
every community and enter the one that they find. Sessions and tokens use the real clock (`now`); events about them
carry business time (`told_at`).
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from gateway.clients import rules as clients_rules
from gateway.clients import store as clients_store
from gateway.clients.model import Client, ClientState
from gateway.communities import rules as communities_rules
from gateway.communities import store as communities_store
from gateway.communities.model import DEFAULTS, Community
from gateway.credentials import passwords
from gateway.credentials import store as credentials_store
from gateway.credentials.model import InvalidField, LoginFailed, Session, SessionShown
from gateway.credentials.rules import login as read_login
from gateway.credentials.transitions import end_sessions, require_password
from gateway.people import store as people_store
from gateway.people.model import Person, PersonState
from gateway.people.rules import password_least
from gateway.people.transitions import save_person_change
from gateway.sign_in import rules
from gateway.sign_in.model import ClientDisabled, ClientRefused, PasswordOutgrown, RefreshReused, SessionOver, Tokens
from gateway.signing_keys import transitions as signing_keys_transitions
from gateway.signing_keys.model import Subject
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import NOBODY, Tx
from services.chassis.security.callers import Caller
from services.chassis.security.roles import expanded

PERSON_SCOPE = "person"
OPERATOR_SCOPE = "operator"
_REFRESH = "wr_"


def sign_in(
    tx: Tx,
    *,
    community: str,
    login: str,
    password: str,
    new_password: str | None = None,
    device: str | None = None,
    now: datetime,
    told_at: datetime,
) -> Tokens:
    """Open a session for whoever knows the password; LoginFailed, after the same work, for everybody else.

    PasswordOutgrown where it is too short for roles that were given since: a `new_password` takes its place.
    """
    home = communities_store.community_by_slug(tx, community)
    found = _person(tx, home, login)
    kept = credentials_store.password_hash(tx, found.id) if found else None
    if not passwords.verify_password(kept, password) or home is None or found is None or kept is None:
        raise LoginFailed
    fresh = passwords.hash_password(password) if passwords.needs_rehash(kept) else None
    person = people_store.person(tx, found.id, lock=True)  # what ended sessions while that took long ends this one, too
    if person.state is not PersonState.ACTIVE or person.epoch != found.epoch:
        raise LoginFailed
    communities_rules.require_not_suspended(home)
    if new_password is not None:
        person = _with_password(tx, person, new_password, told_at)
    elif len(password) < password_least(person.roles):
        raise PasswordOutgrown
    elif fresh is not None:
        credentials_store.put_password(tx, person.id, fresh, now)
    _, whole = rules.session_life(person.roles, _staff_hours(tx))
    session = Session(new_id(), person.id, started_at=now, ends_at=now + whole, ended_at=None, device=device)
    credentials_store.add_session(tx, session)
    return _tokens(tx, home, person, session, now)


def renew(tx: Tx, *, refresh_token: str, now: datetime, told_at: datetime) -> Tokens:
    """A fresh pair for a refresh token that comes the first time; the second time ends its whole session."""
    place = clients_rules.uuid_from_text(refresh_token.removeprefix(_REFRESH)[:22])
    home = communities_store.community_by_id(tx, place) if place else None
    if home is None:
        raise SessionOver
    communities_rules.require_not_suspended(home)  # before the token is used: after the suspension the session goes on
    tx.enter(home.id)
    found = credentials_store.use_refresh_token(tx, refresh_token, now)
    if found is None:
        raise SessionOver
    session, first = found
    if not first:
        end_sessions(tx, session.person_id, "reused", now, told_at=told_at, only=session.id)
        raise RefreshReused
    person = people_store.person(tx, session.person_id)
    _, whole = rules.session_life(person.roles, _staff_hours(tx))  # of today's roles, which may allow less
    ends_at = min(session.ends_at, session.started_at + whole)
    over = session.ended_at is not None or ends_at <= now or not credentials_store.is_fresh(tx, refresh_token, now)
    if over or person.state is not PersonState.ACTIVE:
        raise SessionOver
    credentials_store.forget_expired(tx, session.id, now)
    return _tokens(tx, home, person, session, now)


def sign_out(
    tx: Tx, session_id: UUID, *, current_password: str | None, who: Caller, now: datetime, told_at: datetime
) -> SessionShown:
    """End a session of one's own: its tokens are refused everywhere within seconds. Ended before, it stays so.

    PasswordUnproven where it is not the session that asks, and `current_password` is not theirs: who took a phone
    may leave with it, and not lock its owner out of the others. Unknown where it is somebody else's.
    """
    credentials_store.session_of(tx, who.id, session_id, who.sid)
    if session_id != who.sid:
        require_password(tx, who.id, current_password)
    end_sessions(tx, who.id, "signed_out", now, told_at=told_at, only=session_id)
    return credentials_store.session_of(tx, who.id, session_id, who.sid)


def client_token(tx: Tx, *, client_id: str, client_secret: str, scope: str | None, now: datetime) -> Tokens:
    """A token for a client, or for the operator, who knows its secret."""
    if client_id.startswith("op_"):
        return _operator_token(tx, client_id, client_secret, now)
    places = clients_rules.parse_client_id(client_id)
    home = communities_store.community_by_id(tx, places[0]) if places else None
    if places is None or home is None:
        raise ClientRefused
    tx.enter(home.id)
    client = clients_store.client_by_secret(tx, places[1], client_secret)
    if client is None or client.client_id != client_id:
        raise ClientRefused
    if client.state is not ClientState.ACTIVE:
        raise ClientDisabled
    communities_rules.require_not_suspended(home)
    clients_store.note_use(tx, client.id, now)
    return _client_tokens(tx, home, client, clients_rules.requested_scopes(client.scopes, scope), now)


def ensure_operator(tx: Tx, secret: str | None, now: datetime) -> tuple[str, str | None]:
    """The operator's client id and, where it was given or made now, its secret; only a hash of it is kept."""
    operator = clients_store.operator_id(tx)
    if operator is None:
        operator, secret = new_id(), secret or secrets.token_urlsafe(32)
    if secret is not None:
        clients_store.put_operator(tx, operator, secret, now)
    return f"op_{clients_rules.uuid_to_text(operator)}", secret


def _person(tx: Tx, home: Community | None, login: str) -> Person | None:
    typed = read_login(login)
    if home is None or typed is None:
        return None
    tx.enter(home.id)
    return people_store.person_by_login(tx, typed)


def _with_password(tx: Tx, person: Person, password: str, now: datetime) -> Person:
    """The person with a password that they chose as they signed in; every other session of theirs ends."""
    themself = Caller(person.id, "person", expanded(person.roles))
    try:
        return save_person_change(tx, person.id, {"password": password}, lambda _: None, who=themself, now=now)
    except InvalidField as refusal:
        refusal.errors = tuple(replace(fault, pointer="/new_password") for fault in refusal.errors)
        raise


def _tokens(tx: Tx, home: Community, person: Person, session: Session, now: datetime) -> Tokens:
    """An access token and the refresh token that follows."""
    idle, _ = rules.session_life(person.roles, _staff_hours(tx))
    fresh = f"{_REFRESH}{clients_rules.uuid_to_text(home.id)}{clients_rules.encoded(secrets.randbits(256), 43)}"
    credentials_store.add_refresh_token(tx, fresh, session.id, now, idle=idle)
    subject = Subject(
        person.id, "person", person.epoch, session.id, PERSON_SCOPE, tuple(person.roles), home.id, home.slug
    )
    return Tokens(_signed(tx, subject, now), PERSON_SCOPE, fresh, person.id, tuple(person.roles))


def _client_tokens(tx: Tx, home: Community, client: Client, scopes: tuple[str, ...], now: datetime) -> Tokens:
    scope = " ".join(scopes)
    subject = Subject(client.id, "client", client.epoch, client.secret_id, scope, (), home.id, home.slug)
    return Tokens(_signed(tx, subject, now), scope)


def _operator_token(tx: Tx, client_id: str, secret: str, now: datetime) -> Tokens:
    operator: UUID | None = clients_rules.uuid_from_text(client_id.removeprefix("op_"))
    if operator is None or not clients_store.operator_knows(tx, operator, secret):
        raise ClientRefused
    subject = Subject(operator, "operator", 1, uuid4(), OPERATOR_SCOPE)
    return Tokens(_signed(tx, subject, now), OPERATOR_SCOPE)


def _signed(tx: Tx, subject: Subject, now: datetime) -> str:
    """Keys belong to the deployment, and are sealed as such."""
    tx.enter(NOBODY)
    return signing_keys_transitions.sign(tx, subject, now)


def _staff_hours(tx: Tx) -> int:
    chosen = communities_store.chosen_settings(tx).get("session_hours_staff")
    return int(chosen.value if chosen else DEFAULTS["session_hours_staff"])
