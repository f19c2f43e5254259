"""Rules of people: volunteer numbers, roles, masked names."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from gateway.people import rules as people_rules
from gateway.people.model import GIVEN_BY_STATION, Role, RoleExcludes, RoleNotYours
from services.chassis.security.callers import Caller

NOBODY = UUID(int=0)


@given(st.integers(1, 9_999_999), st.integers(0, 7), st.integers(1, 9))
def test_a_wrong_digit_in_a_volunteer_number_is_found(serial: int, place: int, slip: int) -> None:
    number = people_rules.volunteer_number(serial)
    digits = number[1:]
    assert len(digits) == 8
    wrong = digits[:place] + str((int(digits[place]) + slip) % 10) + digits[place + 1 :]
    assert people_rules.volunteer_number(int(wrong[:7])) != f"V{wrong}"


@given(st.sets(st.sampled_from(sorted(Role))))
def test_roles_are_complete_or_refused(asked: set[Role]) -> None:
    try:
        held = people_rules.roles_after(asked)
    except RoleExcludes:
        return
    assert set(held) == asked | {Role.RESIDENT}
    assert not {Role.SHOP, Role.STATION} <= set(held)


@given(st.sets(st.sampled_from(sorted(Role))), st.sets(st.sampled_from(sorted(Role))))
def test_roles_are_given_by_those_who_may(mine: set[Role], given_roles: set[Role]) -> None:
    who = Caller(NOBODY, "person", frozenset(mine))
    new = given_roles - {Role.RESIDENT}
    try:
        people_rules.require_may_give_roles(who, given_roles)
    except RoleNotYours:
        assert Role.ADMIN not in mine
        assert new
    else:
        assert Role.ADMIN in mine or not new or (Role.STATION in mine and new <= GIVEN_BY_STATION)


def test_a_masked_name_keeps_the_surname() -> None:
    assert people_rules.masked("李梅") == "李**"
    assert people_rules.masked("王") == "王**"
