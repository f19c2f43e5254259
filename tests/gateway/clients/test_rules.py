"""Ids and secrets of clients, and scopes."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.clients import rules as clients_rules
from gateway.clients.model import InvalidScope
from services.chassis.errors import Invalid

UUIDS = st.uuids()


@given(UUIDS, UUIDS, st.booleans())
def test_a_client_id_names_its_community(community: UUID, client: UUID, sandbox: bool) -> None:
    name = clients_rules.client_id_of(community, client, sandbox=sandbox)
    assert clients_rules.parse_client_id(name) == (community, client)
    assert name.startswith("test_" if sandbox else "live_")
    assert len(name) == 49


@given(st.text(max_size=60))
def test_any_text_can_be_parsed_as_a_client_id(text: str) -> None:
    places = clients_rules.parse_client_id(text)
    assert places is None or clients_rules.client_id_of(*places, sandbox=text.startswith("test")) == text


@given(st.integers(0, 2**256 - 1), st.integers(0, 2**256 - 1))
def test_secrets_differ_and_carry_their_checksum(one: int, other: int) -> None:
    made = clients_rules.secret_of(one, sandbox=False)
    assert len(made) == len("live_sk_") + 43 + 6
    assert (made == clients_rules.secret_of(other, sandbox=False)) == (one == other)


def test_scopes_can_be_fewer_but_never_more() -> None:
    held = ("orders:read", "people:read")
    assert clients_rules.requested_scopes(held, None) == held
    assert clients_rules.requested_scopes(held, "people:read") == ("people:read",)
    with pytest.raises(InvalidScope):
        clients_rules.requested_scopes(held, "people:read people:write")
    with pytest.raises(Invalid):
        clients_rules.require_scopes(["point-rules:read", "nothing:read"])
    given = clients_rules.require_scopes(["point-rules:read", "gifts:write", "point-rules:read"])
    assert given == ("gifts:write", "point-rules:read")
