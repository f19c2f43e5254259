"""What the directory decides, by example and by property."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.clients import rules as clients_rules
from gateway.clients.model import InvalidScope
from gateway.communities import rules as communities_rules
from gateway.credentials import rules as credentials_rules
from gateway.credentials.model import InvalidField, LoginKind
from gateway.people import rules as people_rules
from gateway.people.model import GIVEN_BY_STATION, STAFF, Role, RoleExcludes, RoleNotYours
from gateway.sign_in import rules as sign_in_rules
from services.chassis.errors import Problem
from services.chassis.security.callers import Caller

NOBODY = UUID(int=0)
UUIDS = st.uuids()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("13812345678", "+8613812345678"),
        ("138 1234 5678", "+8613812345678"),
        ("138-1234-5678", "+8613812345678"),
        ("+86 138 1234 5678", "+8613812345678"),
        ("0086 13812345678", "+8613812345678"),
        ("138１２３４５６７８", "+8613812345678"),  # full-width digits
        ("0731-8888 8888", "+8673188888888"),
        ("+852 2345 6789", "+85223456789"),
        ("23812345678", None),
        ("1381234567", None),
        ("+0138", None),
        ("hello", None),
        ("", None),
    ],
)
def test_a_phone_has_one_form(typed: str, kept: str | None) -> None:
    assert credentials_rules.phone(typed) == kept


@given(st.text(max_size=40))
def test_what_is_typed_is_a_phone_a_name_or_nothing(typed: str) -> None:
    made = credentials_rules.login(typed)
    assert made is None or credentials_rules.login(made.text) == made  # the one form is its own form
    if made and made.kind is LoginKind.NAME:
        assert credentials_rules.phone(made.text) is None


@given(st.integers(1, 9_999_999), st.integers(0, 7), st.integers(1, 9))
def test_a_slip_in_a_volunteer_number_shows(serial: int, place: int, slip: int) -> None:
    number = people_rules.volunteer_number(serial)
    digits = number[1:]
    assert len(digits) == 8
    wrong = digits[:place] + str((int(digits[place]) + slip) % 10) + digits[place + 1 :]
    assert people_rules.volunteer_number(int(wrong[:7])) != f"V{wrong}"


@given(st.sets(st.sampled_from(sorted(Role))))
def test_roles_are_whole_or_refused(asked: set[Role]) -> None:
    try:
        held = people_rules.roles_after(asked)
    except RoleExcludes:
        return
    assert set(held) == asked | {Role.RESIDENT}
    assert not {Role.SHOP, Role.STATION} <= set(held)


@given(st.sets(st.sampled_from(sorted(Role))), st.sets(st.sampled_from(sorted(Role))))
def test_nobody_gives_what_is_not_theirs(mine: set[Role], given_roles: set[Role]) -> None:
    who = Caller(NOBODY, "person", frozenset(mine))
    new = given_roles - {Role.RESIDENT}
    try:
        people_rules.require_may_give_roles(who, given_roles)
    except RoleNotYours:
        assert Role.ADMIN not in mine
        assert new
    else:
        assert Role.ADMIN in mine or not new or (Role.STATION in mine and new <= GIVEN_BY_STATION)


@given(st.sets(st.sampled_from(sorted(Role)), min_size=1))
def test_staff_sign_in_more_often(roles: set[Role]) -> None:
    idle, whole = sign_in_rules.session_life(roles, 12)
    assert idle < whole
    assert (idle.days < 30) == bool(STAFF & roles)


@given(UUIDS, UUIDS, st.booleans())
def test_a_client_id_names_its_community(community: UUID, client: UUID, sandbox: bool) -> None:
    name = clients_rules.client_name(community, client, sandbox=sandbox)
    assert clients_rules.parse_client_id(name) == (community, client)
    assert name.startswith("test_" if sandbox else "live_")
    assert len(name) == 49


@given(st.text(max_size=60))
def test_any_text_may_be_tried_as_a_client_id(text: str) -> None:
    places = clients_rules.parse_client_id(text)
    assert places is None or clients_rules.client_name(*places, sandbox=text.startswith("test")) == text


@given(st.integers(0, 2**256 - 1), st.integers(0, 2**256 - 1))
def test_secrets_differ_and_carry_their_checksum(one: int, other: int) -> None:
    made = clients_rules.secret_text(one, sandbox=False)
    assert len(made) == len("live_sk_") + 43 + 6
    assert (made == clients_rules.secret_text(other, sandbox=False)) == (one == other)


def test_scopes_narrow_and_never_widen() -> None:
    held = ("orders:read", "people:read")
    assert clients_rules.requested_scopes(held, None) == held
    assert clients_rules.requested_scopes(held, "people:read") == ("people:read",)
    with pytest.raises(InvalidScope):
        clients_rules.requested_scopes(held, "people:read people:write")
    with pytest.raises(InvalidField):
        clients_rules.require_scopes(["point_rules:write", "nothing:read"])
    assert clients_rules.require_scopes(["voucher_uses:read", "gifts:write", "voucher_uses:read"]) == (
        "gifts:write",
        "voucher_uses:read",
    )


@given(st.text(max_size=45))
def test_a_slug_is_checked_as_the_table_checks_it(slug: str) -> None:
    try:
        communities_rules.require_slug(slug)
    except Problem:
        return
    assert 2 <= len(slug) <= 40
    assert slug == slug.lower().strip("-")


def test_a_masked_name_keeps_the_surname() -> None:
    assert people_rules.masked("李梅") == "李**"
    assert people_rules.masked("王") == "王**"
