"""What the directory decides, by example and by property."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.model.people import GIVEN_BY_STATION, STAFF, LoginKind, Role
from gateway.model.refusals import InvalidField, InvalidScope, RoleExcludes, RoleNotYours
from gateway.rules import access, communities, people
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
    assert people.phone(typed) == kept


@given(st.text(max_size=40))
def test_what_is_typed_is_a_phone_a_name_or_nothing(typed: str) -> None:
    made = people.login(typed)
    assert made is None or people.login(made.text) == made  # the one form is its own form
    if made and made.kind is LoginKind.NAME:
        assert people.phone(made.text) is None


@given(st.integers(1, 9_999_999), st.integers(0, 7), st.integers(1, 9))
def test_a_slip_in_a_volunteer_number_shows(serial: int, place: int, slip: int) -> None:
    number = people.volunteer_number(serial)
    digits = number[1:]
    assert len(digits) == 8
    wrong = digits[:place] + str((int(digits[place]) + slip) % 10) + digits[place + 1 :]
    assert people.volunteer_number(int(wrong[:7])) != f"V{wrong}"


@given(st.sets(st.sampled_from(sorted(Role))))
def test_roles_are_whole_or_refused(asked: set[Role]) -> None:
    try:
        held = people.roles_after(asked)
    except RoleExcludes:
        return
    assert set(held) == asked | {Role.RESIDENT}
    assert not {Role.SHOP, Role.STATION} <= set(held)


@given(st.sets(st.sampled_from(sorted(Role))), st.sets(st.sampled_from(sorted(Role))))
def test_nobody_gives_what_is_not_theirs(mine: set[Role], given_roles: set[Role]) -> None:
    who = Caller(NOBODY, "person", frozenset(mine))
    new = given_roles - {Role.RESIDENT}
    try:
        people.check_giver(who, given_roles)
    except RoleNotYours:
        assert Role.ADMIN not in mine
        assert new
    else:
        assert Role.ADMIN in mine or not new or (Role.STATION in mine and new <= GIVEN_BY_STATION)


@given(st.sets(st.sampled_from(sorted(Role)), min_size=1))
def test_staff_sign_in_more_often(roles: set[Role]) -> None:
    idle, whole = access.session_life(roles, 12)
    assert idle < whole
    assert (idle.days < 30) == bool(STAFF & roles)


@given(UUIDS, UUIDS, st.booleans())
def test_a_client_id_names_its_community(community: UUID, client: UUID, sandbox: bool) -> None:
    name = access.client_name(community, client, sandbox=sandbox)
    assert access.places_of(name) == (community, client)
    assert name.startswith("test_" if sandbox else "live_")
    assert len(name) == 49


@given(st.text(max_size=60))
def test_any_text_may_be_tried_as_a_client_id(text: str) -> None:
    places = access.places_of(text)
    assert places is None or access.client_name(*places, sandbox=text.startswith("test")) == text


@given(st.integers(0, 2**256 - 1), st.integers(0, 2**256 - 1))
def test_secrets_differ_and_carry_their_checksum(one: int, other: int) -> None:
    made = access.secret_text(one, sandbox=False)
    assert len(made) == len("live_sk_") + 43 + 6
    assert (made == access.secret_text(other, sandbox=False)) == (one == other)


def test_scopes_narrow_and_never_widen() -> None:
    held = ("orders:read", "people:read")
    assert access.narrowed(held, None) == held
    assert access.narrowed(held, "people:read") == ("people:read",)
    with pytest.raises(InvalidScope):
        access.narrowed(held, "people:read people:write")
    with pytest.raises(InvalidField):
        access.check_scopes(["point_rules:write", "nothing:read"])
    assert access.check_scopes(["voucher_uses:read", "gifts:write", "voucher_uses:read"]) == (
        "gifts:write",
        "voucher_uses:read",
    )


@given(st.text(max_size=45))
def test_a_slug_is_checked_as_the_table_checks_it(slug: str) -> None:
    try:
        communities.check_slug(slug)
    except Problem:
        return
    assert 2 <= len(slug) <= 40
    assert slug == slug.lower().strip("-")


def test_a_masked_name_keeps_the_surname() -> None:
    assert people.masked("李梅") == "李**"
    assert people.masked("王") == "王**"
