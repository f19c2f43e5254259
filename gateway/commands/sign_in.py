"""Getting in, staying in and going: by password, by refresh token, by a client's secret.

A token request names its community only in what it shows (a slug, a client's id, a refresh token), so these
commands begin outside every community and enter the one that they find. Sessions and tokens live by the real clock,
`now`; what is told of them carries business time, `told_at`.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from gateway import passwords
from gateway.commands import tokens
from gateway.commands.people import change_known, demand_password, end_sessions
from gateway.model.access import Client, ClientState, Session, SessionShown, Subject, Tokens
from gateway.model.communities import DEFAULTS, Community, CommunityState
from gateway.model.people import Person, PersonState
from gateway.model.refusals import (
    ClientDisabled,
    ClientRefused,
    InvalidField,
    LoginFailed,
    PasswordOutgrown,
    RefreshReused,
    SessionOver,
)
from gateway.rules import access as rules
from gateway.rules.people import login as read_login
from gateway.rules.people import password_least
from gateway.store import access as store
from gateway.store import communities, people
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import NOBODY, Tx
from services.chassis.errors import CommunitySuspended
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
    home = communities.community_by_slug(tx, community)
    found = _person(tx, home, login)
    kept = store.password_hash(tx, found.id) if found else None
    if not passwords.matches(kept, password) or home is None or found is None or kept is None:
        raise LoginFailed
    fresh = passwords.hashed(password) if passwords.lags(kept) else None
    person = people.person(tx, found.id, lock=True)  # what ended sessions while that took long ends this one, too
    if person.state is not PersonState.ACTIVE or person.epoch != found.epoch:
        raise LoginFailed
    _check_open(home)
    if new_password is not None:
        person = _with_password(tx, person, new_password, told_at)
    elif len(password) < password_least(person.roles):
        raise PasswordOutgrown
    elif fresh is not None:
        store.put_password(tx, person.id, fresh, now)
    _, whole = rules.session_life(person.roles, _staff_hours(tx))
    session = Session(new_id(), person.id, started_at=now, ends_at=now + whole, ended_at=None, device=device)
    store.add_session(tx, session)
    return _tokens(tx, home, person, session, now)


def renew(tx: Tx, *, refresh_token: str, now: datetime, told_at: datetime) -> Tokens:
    """A fresh pair for a refresh token that comes the first time; the second time ends its whole session."""
    place = rules.long(refresh_token.removeprefix(_REFRESH)[:22])
    home = communities.community_by_id(tx, place) if place else None
    if home is None:
        raise SessionOver
    _check_open(home)  # before the token is used: after the suspension the session goes on
    tx.enter(home.id)
    found = store.use_refresh_token(tx, refresh_token, now)
    if found is None:
        raise SessionOver
    session, first = found
    if not first:
        end_sessions(tx, session.person_id, "reused", now, told_at=told_at, only=session.id)
        raise RefreshReused
    person = people.person(tx, session.person_id)
    _, whole = rules.session_life(person.roles, _staff_hours(tx))  # of today's roles, which may allow less
    ends_at = min(session.ends_at, session.started_at + whole)
    over = session.ended_at is not None or ends_at <= now or not store.is_fresh(tx, refresh_token, now)
    if over or person.state is not PersonState.ACTIVE:
        raise SessionOver
    store.forget_expired(tx, session.id, now)
    return _tokens(tx, home, person, session, now)


def open_sessions(tx: Tx, ask: PageRequest, *, who: Caller, now: datetime) -> Page[SessionShown]:
    """Where one is signed in."""
    return store.open_sessions(tx, who.id, who.sid, now, ask)


def sign_out(
    tx: Tx, session_id: UUID, *, current_password: str | None, who: Caller, now: datetime, told_at: datetime
) -> SessionShown:
    """End a session of one's own: its tokens are refused everywhere within seconds. Ended before, it stays so.

    PasswordUnproven where it is not the session that asks, and `current_password` is not theirs: who took a phone
    may leave with it, and not lock its owner out of the others. Unknown where it is somebody else's.
    """
    store.session_of(tx, who.id, session_id, who.sid)
    if session_id != who.sid:
        demand_password(tx, who.id, current_password)
    end_sessions(tx, who.id, "signed_out", now, told_at=told_at, only=session_id)
    return store.session_of(tx, who.id, session_id, who.sid)


def client_token(tx: Tx, *, client_id: str, client_secret: str, scope: str | None, now: datetime) -> Tokens:
    """A token for a client, or for the operator, who knows its secret."""
    if client_id.startswith("op_"):
        return _operator_token(tx, client_id, client_secret, now)
    places = rules.places_of(client_id)
    home = communities.community_by_id(tx, places[0]) if places else None
    if places is None or home is None:
        raise ClientRefused
    tx.enter(home.id)
    client = store.client_by_secret(tx, places[1], client_secret)
    if client is None or client.client_id != client_id:
        raise ClientRefused
    if client.state is not ClientState.ACTIVE:
        raise ClientDisabled
    _check_open(home)
    store.note_use(tx, client.id, now)
    return _client_tokens(tx, home, client, rules.narrowed(client.scopes, scope), now)


def ensure_operator(tx: Tx, secret: str | None, now: datetime) -> tuple[str, str | None]:
    """The operator's client id and, where it was given or made now, its secret; only a hash of it is kept."""
    operator = store.operator_id(tx)
    if operator is None:
        operator, secret = new_id(), secret or secrets.token_urlsafe(32)
    if secret is not None:
        store.put_operator(tx, operator, secret, now)
    return f"op_{rules.short(operator)}", secret


def _check_open(home: Community) -> None:
    if home.state is CommunityState.SUSPENDED:
        raise CommunitySuspended


def _person(tx: Tx, home: Community | None, login: str) -> Person | None:
    typed = read_login(login)
    if home is None or typed is None:
        return None
    tx.enter(home.id)
    return people.person_by_login(tx, typed)


def _with_password(tx: Tx, person: Person, password: str, now: datetime) -> Person:
    """The person with a password that they chose as they signed in; every other session of theirs ends."""
    themself = Caller(person.id, "person", expanded(person.roles))
    try:
        return change_known(tx, person.id, {"password": password}, lambda _: None, who=themself, now=now)
    except InvalidField as refusal:
        refusal.errors = tuple(replace(fault, pointer="/new_password") for fault in refusal.errors)
        raise


def _tokens(tx: Tx, home: Community, person: Person, session: Session, now: datetime) -> Tokens:
    """An access token and the refresh token that follows."""
    idle, _ = rules.session_life(person.roles, _staff_hours(tx))
    fresh = f"{_REFRESH}{rules.short(home.id)}{rules.encoded(secrets.randbits(256), 43)}"
    store.add_refresh_token(tx, fresh, session.id, now, idle=idle)
    subject = Subject(
        person.id, "person", person.epoch, session.id, PERSON_SCOPE, tuple(person.roles), home.id, home.slug
    )
    return Tokens(_signed(tx, subject, now), PERSON_SCOPE, fresh, person.id, tuple(person.roles))


def _client_tokens(tx: Tx, home: Community, client: Client, scopes: tuple[str, ...], now: datetime) -> Tokens:
    scope = " ".join(scopes)
    subject = Subject(client.id, "client", client.epoch, client.secret_id, scope, (), home.id, home.slug)
    return Tokens(_signed(tx, subject, now), scope)


def _operator_token(tx: Tx, client_id: str, secret: str, now: datetime) -> Tokens:
    operator: UUID | None = rules.long(client_id.removeprefix("op_"))
    if operator is None or not store.operator_knows(tx, operator, secret):
        raise ClientRefused
    subject = Subject(operator, "operator", 1, uuid4(), OPERATOR_SCOPE)
    return Tokens(_signed(tx, subject, now), OPERATOR_SCOPE)


def _signed(tx: Tx, subject: Subject, now: datetime) -> str:
    """Keys belong to the deployment, and are sealed as such."""
    tx.enter(NOBODY)
    return tokens.sign(tx, subject, now)


def _staff_hours(tx: Tx) -> int:
    chosen = communities.chosen_settings(tx).get("session_hours_staff")
    return int(chosen.value if chosen else DEFAULTS["session_hours_staff"])
