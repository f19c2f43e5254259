"""The HTTP routes of rewards: add, read, change, pause, offer again and end."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.charity.rewards import commands, queries, schemas
from services.charity.rewards.model import NewReward, Reward, RewardFilter, RewardState
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY, STATION

api = Api()
REWARD = "/rewards/<uuid:reward_id>"


@api.post("/rewards", takes=schemas.NewReward, gives=schemas.Reward, status=201, roles=STATION, scope="rewards:write")
def add_reward(call: Call, body: dict[str, Any]) -> Reward:
    """Add a reward: goods, or a voucher that shops accept."""
    shops = {*body.pop("shop_ids", ()), *((body.pop("shop_id"),) if "shop_id" in body else ())}
    new = NewReward(shop_ids=tuple(sorted(shops)), **body)
    return _shown(call, commands.add_reward(call.tx, new, who=call.who, now=call.now))


@api.page(
    "/rewards", gives=schemas.Reward, public=True, roles=EVERYBODY, scope="rewards:read", query=schemas.RewardFilter
)
def list_rewards(call: Call) -> Page[Reward]:
    """List rewards, with how many of each can be redeemed."""
    return queries.list_rewards(call.tx, call.page_request, RewardFilter(**call.query), call.now)


@api.get(REWARD, gives=schemas.Reward, public=True, roles=EVERYBODY, scope="rewards:read")
def get_reward(call: Call, reward_id: UUID) -> Reward:
    """Get a reward, with how many can be redeemed."""
    return queries.get_reward(call.tx, reward_id, call.now)


@api.patch(
    REWARD, takes=schemas.RewardChanges, gives=schemas.Reward, roles=STATION, scope="rewards:write", versioned=True
)
def change_reward(call: Call, body: dict[str, Any], reward_id: UUID) -> Reward:
    """Change the name, price, stock, validity or limit of a reward from now on, or the shops of all its vouchers."""
    return _shown(call, commands.change_reward(call.tx, reward_id, call.must_match, body))


@api.post(f"{REWARD}/pause", gives=schemas.Reward, roles=STATION, scope="rewards:write")
def pause_reward(call: Call, reward_id: UUID) -> Reward:
    """Pause a reward; it cannot be redeemed until it is offered again."""
    return _shown(call, commands.move_reward(call.tx, reward_id, RewardState.PAUSED))


@api.post(f"{REWARD}/offer", gives=schemas.Reward, roles=STATION, scope="rewards:write")
def resume_reward(call: Call, reward_id: UUID) -> Reward:
    """Offer a paused reward again."""
    return _shown(call, commands.move_reward(call.tx, reward_id, RewardState.OFFERED))


@api.post(f"{REWARD}/end", gives=schemas.Reward, roles=STATION, scope="rewards:write")
def end_reward(call: Call, reward_id: UUID) -> Reward:
    """End a reward permanently."""
    return _shown(call, commands.move_reward(call.tx, reward_id, RewardState.ENDED))


def _shown(call: Call, reward: Reward) -> Reward:
    return queries.shown(call.tx, [reward], call.now)[0]
