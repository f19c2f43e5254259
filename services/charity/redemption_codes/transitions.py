"""The step that redemptions share: use a code, inside their transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.charity.redemption_codes import rules, store
from services.charity.redemption_codes.model import CodeNotUsable, RedemptionCode
from services.charity.vouchers.model import CodeKeys
from services.chassis.database.transactions import Tx


def use_code(
    tx: Tx,
    held: RedemptionCode | None,
    keys: Sequence[CodeKeys],
    code: str,
    *,
    reward_id: UUID,
    quantity: int,
    now: datetime,
) -> int:
    """Use the code of a person, once; `held` is locked. A wrong try is counted. Raises CodeNotUsable.

    Returns the points to which the person agreed when they made it.
    """
    if held is None or not rules.may_be_tried(held, now):
        raise CodeNotUsable
    hashes = [rules.code_hash(one.hash_key, held.person_id, code) for one in keys]
    if not rules.is_met(held, hashes, reward_id, quantity):
        store.count_try(tx, held.person_id)
        raise CodeNotUsable
    store.delete_code(tx, held.person_id)
    return held.points
