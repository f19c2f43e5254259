"""The audit of the charity service names the row that breaks an invariant."""

from __future__ import annotations

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from services.charity.audit import checks
from tests.charity.conftest import Supermarket

_CREDITED = "credited_units_are_of_pieces_that_are_neither_held_nor_medicine"


def test_the_audit_names_the_row_that_breaks_an_invariant(supermarket: Supermarket) -> None:
    reward = supermarket.goods_reward(stock=3)
    supermarket.request(reward)
    with supermarket.rig.tx() as tx:
        tx.execute(text("update rewards set reserved = 2"))
    (broken,) = supermarket.rig.audit()
    assert broken.startswith("rewards_count_their_redemptions")
    assert reward["id"] in broken


@pytest.mark.parametrize(
    ("damage", "check"),
    [
        (
            "update gift_lines set hold = 'suspected_medicine', accepted = 0",
            "nothing_of_held_lines_or_medicine_is_in_stock",
        ),
        ("update gift_lines set hold = 'suspected_medicine', accepted = 0", _CREDITED),
        ("update gifts set units_confirmed = 60", _CREDITED),
        ("update gifts set registered_by = donor_person_id", "units_earn_points_with_two_people_or_none_who_gains"),
        ("update items set kind = 'medicine'", "nothing_of_held_lines_or_medicine_is_in_stock"),
        ("update redemptions set requested_by = person_id", "nobody_redeems_at_the_counter_alone"),
        ("update redemptions set authority = null", "nobody_redeems_at_the_counter_alone"),
    ],
)
def test_the_audit_names_who_gained_and_what_was_held(
    supermarket: Supermarket, postgres: str, damage: str, check: str
) -> None:
    """Whatever the tables refuse, an old backup or a repair by hand may hold."""
    donor = supermarket.who("resident")
    supermarket.accept(supermarket.gift(donor={"person_id": str(donor.id)}, units=6))
    reward = supermarket.voucher_reward()
    code = supermarket.code(reward)
    asked = supermarket.counter(reward, supermarket.who("volunteer"), code=code).json
    supermarket.rig.deliver(supermarket.debited(asked))
    assert supermarket.rig.audit() == []
    database = make_url(supermarket.rig.prepared.urls["app"]).database
    mine = f"where community_id = '{supermarket.rig.community_id}'"
    with psycopg.connect(postgres, dbname=database) as admin:
        for table in ("gifts", "gift_lines", "redemptions"):
            for (name,) in admin.execute(
                "select conname from pg_constraint where contype = 'c' and conrelid = %s::regclass", [table]
            ).fetchall():
                admin.execute(f'alter table {table} drop constraint "{name}"')
        admin.execute(f"{damage} {mine}")
        found = broken_rows_of(admin, supermarket, check)
        admin.rollback()  # the constraints are those of all tests
    assert found


def broken_rows_of(admin: psycopg.Connection, supermarket: Supermarket, name: str) -> list[tuple[object, ...]]:
    """The rows that break an invariant, as this connection sees them before its commit."""
    (check,) = [one for one in checks if one.name == name]
    rows = f"select * from ({check.sql}) broken where community_id = %(mine)s"
    return admin.execute(rows, {"mine": supermarket.rig.community_id}).fetchall()  # type: ignore[arg-type]  # our own SQL
