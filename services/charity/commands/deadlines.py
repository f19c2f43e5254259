"""What the clock asks: answers that don't come, goods that nobody collects, dates that pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from services.charity.commands.outcomes import keep_waiting, send_back
from services.charity.model.redemptions import UNANSWERED, ReturnReason, State
from services.charity.rules.redemptions import COLLECT_DAYS
from services.charity.store import redemptions, rewards, vouchers
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities


def ask_attention(tx: Tx, redemption_id: UUID, now: datetime) -> None:
    """A redemption without an answer goes on the station's list; the promise stays, for a debit may still come."""
    redemption = redemptions.lock_redemption(tx, redemption_id)
    if redemption.state in UNANSWERED and redemption.attention_since is None:
        redemptions.save_redemption(tx, replace(redemption, attention_since=now, version=redemption.version + 1))


def goods_due(tx: Tx, redemption_id: UUID, now: datetime) -> None:
    """Goods whose day has passed: promised anew from fresh lots while there is time to collect, else points go back."""
    redemption = redemptions.lock_redemption(tx, redemption_id)
    if redemption.state is not State.CONFIRMED or redemption.due_at is None or redemption.due_at > now:
        return
    waited_since = communities.local_day(tx, redemption.answered_at or now)
    reward = rewards.lock_reward(tx, redemption.reward_id)
    if communities.local_day(tx, now) > waited_since + timedelta(days=COLLECT_DAYS):
        send_back(tx, redemption, ReturnReason.NOT_COLLECTED, now)
    else:
        keep_waiting(tx, replace(redemption, version=redemption.version + 1), reward, now)


def voucher_ended(tx: Tx, voucher_id: UUID, now: datetime) -> None:
    """A voucher's last day is over."""
    vouchers.expire(tx, voucher_id, now)
