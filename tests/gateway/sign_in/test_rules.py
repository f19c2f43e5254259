"""How long a session lasts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gateway.people.model import STAFF, Role
from gateway.sign_in import rules as sign_in_rules


@given(st.sets(st.sampled_from(sorted(Role)), min_size=1))
def test_sessions_of_staff_are_shorter(roles: set[Role]) -> None:
    life = sign_in_rules.session_life(roles, 12)
    assert life.idle < life.whole
    assert (life.idle.days < 30) == bool(STAFF & roles)
