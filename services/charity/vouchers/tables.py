"""Tables of vouchers, their keys, their uses and failed attempts."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, DateTime, Index, LargeBinary, UniqueConstraint, func, text

from services.charity.metadata import metadata
from services.charity.vouchers.model import Origin, VoucherState
from services.chassis.database.tables import (
    APPEND_ONLY,
    belongs_to,
    community_table,
    count_column,
    day_column,
    enum_column,
    fen_column,
    id_column,
    time_column,
)

voucher_keys = community_table(
    "voucher_keys",
    metadata,
    count_column("no"),
    Column("making_sealed", LargeBinary, nullable=False),
    Column("hiding_sealed", LargeBinary, nullable=False),
    time_column("made_at"),
    key=("no",),
    grants=APPEND_ONLY,
)

vouchers = community_table(
    "vouchers",
    metadata,
    id_column("id"),
    id_column("redemption_id"),
    id_column("reward_id"),
    id_column("holder_id"),
    enum_column("origin", Origin),
    count_column("issue_no"),
    count_column("key_no"),
    Column("code_hash", LargeBinary, nullable=False),
    enum_column("state", VoucherState),
    time_column("issued_at"),
    day_column("valid_until"),
    time_column("ends_at"),
    belongs_to("redemptions", "redemption_id"),
    belongs_to("rewards", "reward_id"),
    belongs_to("voucher_keys", "key_no", key="no"),
    UniqueConstraint("community_id", "code_hash", name="vouchers_code_once"),
    clerk=("id", "state", "ends_at"),
)
Index("vouchers_of_holder", vouchers.c.community_id, vouchers.c.holder_id, vouchers.c.id)
Index("vouchers_of_redemption", vouchers.c.community_id, vouchers.c.redemption_id)
Index("vouchers_ending", vouchers.c.ends_at, postgresql_where=text("state = 'issued'"))

voucher_uses = community_table(
    "voucher_uses",
    metadata,
    id_column("id"),
    id_column("voucher_id"),
    id_column("reward_id"),
    id_column("shop_id"),
    enum_column("origin", Origin),
    fen_column("settle_fen"),
    day_column("valid_until"),
    id_column("used_by"),
    day_column("used_on"),
    time_column("used_at"),
    time_column("reversed_at", nullable=True),
    id_column("reversed_by", nullable=True),
    belongs_to("vouchers", "voucher_id"),
    belongs_to("shops", "shop_id"),
    CheckConstraint("(reversed_at is null) = (reversed_by is null)", name="voucher_uses_reversed"),
    CheckConstraint("valid_until >= used_on", name="voucher_uses_in_time"),
    CheckConstraint("settle_fen between 0 and 100000", name="voucher_uses_settle"),
)
Index(
    "voucher_uses_once",
    voucher_uses.c.community_id,
    voucher_uses.c.voucher_id,
    unique=True,
    postgresql_where=text("reversed_at is null"),
)
Index("voucher_uses_of_shop", voucher_uses.c.community_id, voucher_uses.c.shop_id, voucher_uses.c.id)

code_attempts = community_table(
    "code_attempts",
    metadata,
    id_column("id"),
    id_column("person_id"),
    id_column("shop_id", nullable=True),
    Column("code_hash", LargeBinary, nullable=False),  # the same code again is no further guess
    time_column("at"),
    # Real time, also where the clock is simulated: the worker deletes by it. Rules look back one day at most.
    Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    grants=APPEND_ONLY,
    retention=("recorded_at", "30 days"),
)
Index("code_attempts_of_person", code_attempts.c.community_id, code_attempts.c.person_id, code_attempts.c.at)
Index("code_attempts_of_shop", code_attempts.c.community_id, code_attempts.c.shop_id, code_attempts.c.at)
Index("code_attempts_in_time", code_attempts.c.community_id, code_attempts.c.at)
Index("code_attempts_recorded", code_attempts.c.recorded_at)
