"""A right is the role held now, together with the tie."""

from __future__ import annotations

import pytest

from services.chassis.database.tables import new_id
from services.chassis.security.callers import CLOCK, PUBLIC, Caller
from services.chassis.security.rights import may, of_office, of_person

ME, STATION = new_id(), frozenset({"station"})


def somebody(*roles: str, kind: str = "person") -> Caller:
    return Caller(ME, kind, frozenset(roles))


def test_a_tie_of_person_opens_by_itself() -> None:
    assert may(somebody(), of_person(ME))
    assert not may(somebody("station", "admin"), of_person(new_id()))


def test_a_tie_of_office_opens_only_with_the_role_of_the_office() -> None:
    assert may(somebody("station"), of_office(ME, STATION))
    assert not may(somebody("resident"), of_office(ME, STATION))
    assert not may(somebody("station"), of_office(new_id(), STATION))
    assert may(somebody("station"), of_person(new_id()), of_office(ME, {"admin", "station"}))


def test_nobody_is_tied_to_what_names_nobody() -> None:
    for caller in (somebody("station"), PUBLIC, CLOCK):
        assert not may(caller, of_person(None), of_office(None, STATION))
        assert not may(caller)


@pytest.mark.parametrize("kind", ["client", "operator", "public", "clock"])
def test_only_people_have_ties(kind: str) -> None:
    assert not may(somebody("station", kind=kind), of_person(ME), of_office(ME, STATION))


def test_an_office_has_a_role() -> None:
    with pytest.raises(ValueError, match="without a role"):
        of_office(ME, ())
