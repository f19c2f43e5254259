"""Redemption codes, as they are kept and as their owner sees them, and their refusal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from services.chassis.errors import Refused


@dataclass(frozen=True)
class RedemptionCode:
    """The one code of a person, without its digits: for some pieces of a reward and their price, for a few minutes."""

    person_id: UUID
    reward_id: UUID
    quantity: int
    points: int
    code_hash: bytes
    expires_at: datetime
    tries_left: int


@dataclass(frozen=True)
class NewCode:
    """A code as its owner sees it, once."""

    code: str
    reward_id: UUID
    quantity: int
    points: int
    expires_at: datetime


class CodeNotUsable(Refused):
    """The code is wrong, expired, tried too often, or for another reward. The answer does not reveal which."""

    code = "redemption_code_not_usable"
    zh = "兑换码不能使用，请本人重新获取"
    en = "This code cannot be used; its owner can ask for a new one"
    leaves_mark = True  # the try is counted although the request is refused
