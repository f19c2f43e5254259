"""Tables of rewards and of the shops that accept their vouchers."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Computed, ForeignKeyConstraint, Index, Text

from services.charity.metadata import metadata
from services.charity.rewards.model import LimitPeriod, RewardKind, RewardState
from services.chassis.database.tables import (
    SWEPT,
    belongs_to,
    community_table,
    count_column,
    enum_column,
    id_column,
    text_column,
    version_column,
)

rewards = community_table(
    "rewards",
    metadata,
    id_column("id"),
    text_column("name"),
    enum_column("kind", RewardKind),
    count_column("price_points"),
    count_column("stock"),
    count_column("reserved"),
    count_column("given"),
    id_column("item_id", nullable=True),
    count_column("valid_days", nullable=True),
    count_column("limit_per_person", nullable=True),
    enum_column("limit_period", LimitPeriod),
    enum_column("state", RewardState),
    version_column(),
    # Only goods may be a reward: the reference names the kind of the item.
    Column("item_kind", Text, Computed("case when item_id is not null then 'goods' end", persisted=True)),
    ForeignKeyConstraint(
        ["community_id", "item_id", "item_kind"],
        ["items.community_id", "items.id", "items.kind"],
        name="rewards_of_goods",
    ),
    CheckConstraint("price_points between 1 and 10000", name="rewards_price"),
    CheckConstraint(
        "stock between 0 and 1000000 and reserved >= 0 and given >= 0 and reserved + given <= stock",
        name="rewards_stock",
    ),
    CheckConstraint("(kind = 'goods') = (item_id is not null)", name="rewards_goods_have_an_item"),
    CheckConstraint("(kind = 'voucher') = (valid_days is not null)", name="rewards_vouchers_end"),
    CheckConstraint("valid_days between 1 and 366", name="rewards_valid_days"),
    CheckConstraint("limit_per_person >= 1", name="rewards_limit"),
)
Index("rewards_by_state", rewards.c.community_id, rewards.c.state, rewards.c.id)

reward_shops = community_table(
    "reward_shops",
    metadata,
    id_column("reward_id"),
    id_column("shop_id"),
    belongs_to("rewards", "reward_id"),
    belongs_to("shops", "shop_id"),
    key=("reward_id", "shop_id"),
    grants=SWEPT,
)
