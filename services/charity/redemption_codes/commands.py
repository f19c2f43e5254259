"""The command on redemption codes: make one."""

from __future__ import annotations

import secrets
from datetime import datetime
from uuid import UUID

from services.charity.redemption_codes import rules, store
from services.charity.redemption_codes.model import NewCode, RedemptionCode
from services.charity.rewards import rules as rewards_rules
from services.charity.rewards import store as rewards_store
from services.charity.vouchers import store as vouchers_store
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.security.callers import Caller


def make_code(tx: Tx, *, reward_id: UUID, quantity: int, who: Caller, now: datetime) -> NewCode:
    """Make a code by which the counter may redeem this reward for the caller; an earlier code ends.

    Raises RewardNotOffered or OutOfStock.
    """
    people.require_unrestricted(tx, now, who.id)
    reward, keys = tx.read(rewards_store.reward_by_id(reward_id), vouchers_store.code_keys(tx))
    rewards_rules.require_offered(reward, quantity)
    code = f"{secrets.randbelow(10**rules.DIGITS):0{rules.DIGITS}}"
    made = RedemptionCode(
        person_id=who.id,
        reward_id=reward.id,
        quantity=quantity,
        points=reward.price_points * quantity,
        code_hash=rules.code_hash(keys[0].hash_key, who.id, code),
        expires_at=now + rules.VALID_FOR,
        tries_left=rules.TRIES_MOST,
    )
    store.replace_code(tx, made)
    return NewCode(code, reward.id, quantity, made.points, made.expires_at)
