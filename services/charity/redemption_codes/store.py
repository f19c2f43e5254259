"""Reads and writes redemption codes, by the hash of their digits."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Uuid, bindparam, select

from services.charity.redemption_codes.model import RedemptionCode
from services.charity.redemption_codes.tables import redemption_codes
from services.chassis.database.rows import columns, to_row
from services.chassis.database.statements import Question, first, in_community, must, writing
from services.chassis.database.transactions import Tx

_MINE: tuple[Any, ...] = (
    in_community(redemption_codes),
    redemption_codes.c.person_id == bindparam("person_id", type_=Uuid),
)
_TO_LOCK = first(
    select(*columns(redemption_codes, RedemptionCode)).where(*_MINE).with_for_update(),
    RedemptionCode,
)
_DELETE = writing(redemption_codes.delete().where(*_MINE))
_COUNT_TRY = must(redemption_codes.update().where(*_MINE).values(tries_left=redemption_codes.c.tries_left - 1))


def code_to_lock(person_id: UUID) -> Question[RedemptionCode | None]:
    """Locks the code of a person and returns it, so that tries at once count one after the other."""
    return _TO_LOCK(person_id=person_id)


def replace_code(tx: Tx, code: RedemptionCode) -> None:
    """Insert a code instead of the person's earlier one."""
    delete_code(tx, code.person_id)
    tx.add(redemption_codes, **to_row(code, redemption_codes))


def delete_code(tx: Tx, person_id: UUID) -> None:
    """Delete the code of a person, which is used once."""
    tx.write(_DELETE(person_id=person_id))


def count_try(tx: Tx, person_id: UUID) -> None:
    """Count a wrong try at the code of a person."""
    tx.write(_COUNT_TRY(person_id=person_id))
