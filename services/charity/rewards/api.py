"""The HTTP routes of rewards: add, read, change, pause, offer again and end."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.charity.rewards import commands, schemas, store
from services.charity.rewards.model import NewReward, Reward, RewardState
from services.chassis.database.paging import Page
from services.chassis.directory import communities
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY, STATION

api = Api()


REWARD = "/rewards/<uuid:reward_id>"


@api.post("/rewards", takes=schemas.NewReward, gives=schemas.Reward, status=201, roles=STATION, scope="rewards:write")
def add_reward(call: Call, body: dict[str, Any]) -> Reward:
    """兑换项目: offer goods or a voucher for points."""
    shops = {*body.get("shop_ids", ()), *((body["shop_id"],) if "shop_id" in body else ())}
    told = {name: value for name, value in body.items() if name not in ("shop_id", "shop_ids")}
    new = NewReward(shop_ids=tuple(sorted(shops)), **told)
    return commands.add_reward(call.tx, new, who=call.who, now=call.now)


@api.page(
    "/rewards", gives=schemas.Reward, public=True, roles=EVERYBODY, scope="rewards:read", query=schemas.RewardQuery
)
def list_rewards(call: Call) -> Page[Reward]:
    """The catalogue of rewards."""
    today = communities.local_day(call.tx, call.now)
    return store.list_rewards(call.tx, call.ask, today=today, **call.query)


@api.get(REWARD, gives=schemas.Reward, public=True, roles=EVERYBODY, scope="rewards:read")
def get_reward(call: Call, reward_id: UUID) -> Reward:
    """One reward and what can be had of it."""
    return store.get_reward(call.tx, reward_id, communities.local_day(call.tx, call.now))


@api.patch(
    REWARD, takes=schemas.RewardChanges, gives=schemas.Reward, roles=STATION, scope="rewards:write", versioned=True
)
def change_reward(call: Call, body: dict[str, Any], reward_id: UUID) -> Reward:
    """Another price, stock or limit from now on."""
    reward = store.lock_reward(call.tx, reward_id)
    call.must_match(reward.version)
    return commands.change_reward(call.tx, reward, body, now=call.now)


@api.post(f"{REWARD}/pause", gives=schemas.Reward, roles=STATION, scope="rewards:write")
def pause_reward(call: Call, reward_id: UUID) -> Reward:
    """Not to be had for the time being."""
    return commands.move_reward(call.tx, reward_id, RewardState.PAUSED, now=call.now)


@api.post(f"{REWARD}/offer", gives=schemas.Reward, roles=STATION, scope="rewards:write")
def resume_reward(call: Call, reward_id: UUID) -> Reward:
    """To be had again."""
    return commands.move_reward(call.tx, reward_id, RewardState.OFFERED, now=call.now)


@api.post(f"{REWARD}/end", gives=schemas.Reward, roles=STATION, scope="rewards:write")
def end_reward(call: Call, reward_id: UUID) -> Reward:
    """Never to be had again."""
    return commands.move_reward(call.tx, reward_id, RewardState.ENDED, now=call.now)
