"""The tables of charity. What rules refuse politely, these refuse finally."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Identity,
    Index,
    LargeBinary,
    MetaData,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from services.charity.model.gifts import Condition, DonorKind, GiftState, RefusalCode, Restriction, ReversalReason
from services.charity.model.redemptions import ReturnReason, State
from services.charity.model.rewards import LimitPeriod, RewardKind, RewardState
from services.charity.model.stock import (
    DocumentKind,
    ItemKind,
    LotSource,
    LotStatus,
    MovementKind,
    PlaceKind,
    StockLine,
)
from services.charity.model.vouchers import Origin, VoucherState
from services.chassis.database.tables import (
    APPEND_ONLY,
    SWEPT,
    belongs_to,
    community_table,
    count_column,
    day_column,
    enum_column,
    fen_column,
    id_column,
    text_column,
    time_column,
    version_column,
)

metadata = MetaData()


# ---- what others told ------------------------------------------------------------------------------------

campaigns = community_table(
    "campaigns",
    metadata,
    id_column("id"),
    day_column("starts_on"),
    day_column("ends_on"),
    Column("sequence", BigInteger, nullable=False),
)

projects = community_table(
    "projects",
    metadata,
    id_column("id"),
    Column("listed", Boolean, nullable=False),  # a closing may be heard first
    Column("closed", Boolean, nullable=False),
)

# ---- stock -----------------------------------------------------------------------------------------------

places = community_table(
    "places",
    metadata,
    id_column("id"),
    text_column("name"),
    enum_column("kind", PlaceKind),
    Column("standard", Boolean, nullable=False),
    UniqueConstraint("community_id", "name", name="places_name_once"),
)
Index("places_one_standard", places.c.community_id, unique=True, postgresql_where=places.c.standard)

items = community_table(
    "items",
    metadata,
    id_column("id"),
    text_column("name"),
    text_column("category"),
    enum_column("kind", ItemKind),  # medicine is none of these
    text_column("unit"),
    Column("expiry_required", Boolean, nullable=False),
    count_column("margin_days"),
    count_column("issue_days"),
    UniqueConstraint("community_id", "name", "unit", name="items_name_once"),
    CheckConstraint("margin_days between 0 and 3650 and issue_days between 0 and 3650", name="items_days"),
)

gifts = community_table(
    "gifts",
    metadata,
    id_column("id"),
    enum_column("state", GiftState),
    enum_column("donor_kind", DonorKind),
    id_column("donor_person_id", nullable=True),
    Column("donor_name_sealed", LargeBinary),
    Column("publish_name", Boolean, nullable=False),
    count_column("units"),
    enum_column("restriction", Restriction),
    id_column("campaign_id", nullable=True),
    id_column("activity_id", nullable=True),
    id_column("project_id", nullable=True),
    time_column("registered_at"),
    id_column("registered_by"),
    day_column("accepted_on", nullable=True),
    id_column("accepted_by", nullable=True),
    count_column("units_confirmed"),
    count_column("units_reversed"),
    count_column("revision"),
    count_column("receipt_year", nullable=True),
    count_column("receipt_no", nullable=True),
    Column("receipt_void", Boolean, nullable=False),
    enum_column("refusal_code", RefusalCode, nullable=True),
    text_column("note", nullable=True),
    version_column(),
    UniqueConstraint("community_id", "receipt_year", "receipt_no", name="gifts_receipt_once"),
    CheckConstraint(
        "(donor_person_id is not null)::int + (donor_name_sealed is not null)::int"
        " + (donor_kind = 'anonymous')::int = 1",
        name="gifts_one_donor",
    ),
    CheckConstraint("num_nonnulls(campaign_id, activity_id, project_id) <= 1", name="gifts_one_cause"),
    CheckConstraint("units between 0 and 10000 and units_confirmed between 0 and 10000", name="gifts_units"),
    CheckConstraint("units_reversed between 0 and units_confirmed", name="gifts_reversed_within"),
    CheckConstraint("(state in ('accepted', 'reversed')) = (receipt_no is not null)", name="gifts_receipt_given"),
)
Index("gifts_of_donor", gifts.c.community_id, gifts.c.donor_person_id, gifts.c.id)

gift_lines = community_table(
    "gift_lines",
    metadata,
    id_column("gift_id"),
    count_column("line_no"),
    text_column("name"),
    text_column("category"),
    count_column("quantity"),
    text_column("unit"),
    enum_column("condition", Condition),
    id_column("item_id", nullable=True),
    fen_column("value_fen", nullable=True),
    day_column("expires_on", nullable=True),
    count_column("accepted"),
    count_column("refused"),
    enum_column("refusal_code", RefusalCode, nullable=True),
    text_column("note", nullable=True),
    count_column("reversed"),
    belongs_to("gifts", "gift_id"),
    belongs_to("items", "item_id"),
    CheckConstraint("quantity between 1 and 1000000", name="gift_lines_quantity"),
    CheckConstraint("value_fen between 0 and 1000000000000", name="gift_lines_value"),
    CheckConstraint("accepted + refused in (0, quantity)", name="gift_lines_whole"),
    CheckConstraint("accepted >= 0 and refused >= 0 and reversed between 0 and accepted", name="gift_lines_within"),
    key=("gift_id", "line_no"),
)

gift_reversals = community_table(
    "gift_reversals",
    metadata,
    id_column("id"),
    id_column("gift_id"),
    count_column("units"),
    Column("pieces", JSONB, nullable=False),
    enum_column("reason", ReversalReason),
    id_column("asked_by"),
    time_column("asked_at"),
    id_column("approved_by", nullable=True),
    time_column("approved_at", nullable=True),
    count_column("issued_before"),
    belongs_to("gifts", "gift_id"),
    CheckConstraint("asked_by <> approved_by", name="gift_reversals_two_people"),
    CheckConstraint("units >= 0 and issued_before >= 0", name="gift_reversals_amounts"),
)
Index("gift_reversals_of_gift", gift_reversals.c.community_id, gift_reversals.c.gift_id)

receipt_counters = community_table(
    "receipt_counters",
    metadata,
    count_column("year"),
    count_column("last_no"),
    key=("year",),
)

lots = community_table(
    "lots",
    metadata,
    id_column("id"),
    id_column("item_id"),
    enum_column("source", LotSource),
    id_column("place_id"),
    day_column("received_on"),
    day_column("expires_on", nullable=True),
    day_column("usable_until"),
    enum_column("restriction", Restriction),
    enum_column("status", LotStatus),
    text_column("label"),
    id_column("gift_id", nullable=True),
    count_column("line_no", nullable=True),
    id_column("campaign_id", nullable=True),
    id_column("activity_id", nullable=True),
    count_column("received"),
    count_column("on_hand"),
    count_column("reserved"),
    belongs_to("items", "item_id"),
    belongs_to("places", "place_id"),
    ForeignKeyConstraint(
        ["community_id", "gift_id", "line_no"],
        ["gift_lines.community_id", "gift_lines.gift_id", "gift_lines.line_no"],
    ),
    UniqueConstraint("community_id", "label", name="lots_label_once"),
    UniqueConstraint("community_id", "id", "usable_until", "restriction", name="lots_as_movements_cite_them"),
    UniqueConstraint("community_id", "gift_id", "line_no", name="lots_one_a_line"),
    CheckConstraint("0 <= reserved and reserved <= on_hand and on_hand <= received", name="lots_balance"),
    CheckConstraint("received > 0", name="lots_received"),
)
Index(
    "lots_first_out",
    lots.c.community_id,
    lots.c.item_id,
    lots.c.usable_until,
    lots.c.received_on,
    lots.c.id,
    postgresql_where=text("on_hand > reserved"),
)

movements = community_table(
    "movements",
    metadata,
    Column("seq", BigInteger, Identity(), nullable=False),
    id_column("lot_id"),
    id_column("item_id"),
    id_column("place_id"),
    enum_column("kind", MovementKind),
    count_column("quantity_delta"),
    count_column("reserved_delta"),
    enum_column("line", StockLine),
    enum_column("document_kind", DocumentKind),
    id_column("document_id"),
    count_column("line_no"),
    count_column("round"),
    day_column("day"),
    time_column("at"),
    id_column("by_id", nullable=True),
    day_column("lot_usable_until"),
    enum_column("lot_restriction", Restriction),
    ForeignKeyConstraint(
        ["community_id", "lot_id", "lot_usable_until", "lot_restriction"],
        ["lots.community_id", "lots.id", "lots.usable_until", "lots.restriction"],
        name="movements_of_lot",
        onupdate="cascade",  # a lot on hold is dated once, before anything of it is promised
    ),
    UniqueConstraint(
        "community_id",
        "document_kind",
        "document_id",
        "line_no",
        "lot_id",
        "place_id",
        "kind",
        "round",
        name="movements_cause_once",
    ),
    CheckConstraint("quantity_delta <> 0 or reserved_delta <> 0", name="movements_move"),
    CheckConstraint(
        "case kind when 'opening' then quantity_delta > 0 and reserved_delta = 0"
        " when 'receive' then quantity_delta > 0 and reserved_delta = 0"
        " when 'reserve' then quantity_delta = 0 and reserved_delta > 0"
        " when 'release' then quantity_delta = 0 and reserved_delta < 0"
        " when 'issue' then quantity_delta < 0 and reserved_delta = quantity_delta"
        " when 'reverse' then quantity_delta < 0 and reserved_delta = 0 end",
        name="movements_signs",
    ),
    CheckConstraint(
        "kind not in ('reserve', 'issue') or lot_usable_until >= day", name="movements_never_past_the_date"
    ),
    CheckConstraint("line <> 'points' or lot_restriction = 'none'", name="movements_keep_restrictions"),
    key=("seq",),
    grants=APPEND_ONLY,
)
Index("movements_of_one_lot", movements.c.community_id, movements.c.lot_id, movements.c.seq)
Index("movements_of_item", movements.c.community_id, movements.c.item_id, movements.c.seq)

# ---- rewards and redemptions -----------------------------------------------------------------------------

shops = community_table(
    "shops",
    metadata,
    id_column("id"),
    text_column("name"),
    version_column(),
    UniqueConstraint("community_id", "name", name="shops_name_once"),
)

shop_staff = community_table(
    "shop_staff",
    metadata,
    id_column("shop_id"),
    id_column("person_id"),
    belongs_to("shops", "shop_id"),
    key=("shop_id", "person_id"),
    grants=SWEPT,
)
Index("shop_staff_of_person", shop_staff.c.community_id, shop_staff.c.person_id)

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
    belongs_to("items", "item_id"),
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

reward_uses = community_table(
    "reward_uses",
    metadata,
    id_column("reward_id"),
    id_column("person_id"),
    text_column("period"),
    count_column("quantity"),
    belongs_to("rewards", "reward_id"),
    CheckConstraint("quantity >= 0", name="reward_uses_quantity"),
    key=("reward_id", "person_id", "period"),
)

redemptions = community_table(
    "redemptions",
    metadata,
    id_column("id"),
    id_column("person_id"),
    id_column("reward_id"),
    enum_column("reward_kind", RewardKind),
    count_column("quantity"),
    count_column("points"),
    enum_column("state", State),
    text_column("period"),
    id_column("requested_by"),
    time_column("requested_at"),
    text_column("code", nullable=True),
    count_column("missing", nullable=True),
    time_column("answered_at", nullable=True),
    Column("debited", Boolean, nullable=False),
    day_column("collect_by", nullable=True),
    time_column("due_at", nullable=True),
    time_column("attention_since", nullable=True),
    id_column("return_id", nullable=True),
    enum_column("return_reason", ReturnReason, nullable=True),
    time_column("ended_at", nullable=True),
    count_column("round"),
    version_column(),
    belongs_to("rewards", "reward_id"),
    UniqueConstraint("community_id", "return_id", name="redemptions_return_once"),
    CheckConstraint("quantity between 1 and 100 and points >= quantity", name="redemptions_quantity"),
    CheckConstraint("(state in ('reserved', 'cancelling')) = (answered_at is null)", name="redemptions_answered"),
    CheckConstraint(
        "(return_id is not null) = (debited and state in ('cancelled', 'returned'))", name="redemptions_returned"
    ),
    CheckConstraint(
        "state not in ('confirmed', 'collected', 'returned') or debited", name="redemptions_never_for_nothing"
    ),
    CheckConstraint("state <> 'refused' or not debited", name="redemptions_refused_is_free"),
    clerk=("id", "state", "requested_at", "due_at", "attention_since"),
)
Index("redemptions_of_person", redemptions.c.community_id, redemptions.c.person_id, redemptions.c.id)
Index(
    "redemptions_unanswered",
    redemptions.c.requested_at,
    postgresql_where=text("state in ('reserved', 'cancelling') and attention_since is null"),
)
Index("redemptions_due", redemptions.c.due_at, postgresql_where=text("due_at is not null"))

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
    belongs_to("vouchers", "voucher_id"),
    belongs_to("shops", "shop_id"),
    UniqueConstraint("community_id", "voucher_id", name="voucher_uses_once"),
    CheckConstraint("valid_until >= used_on", name="voucher_uses_in_time"),
    CheckConstraint("settle_fen between 0 and 100000", name="voucher_uses_settle"),
    grants=APPEND_ONLY,
)
Index("voucher_uses_of_shop", voucher_uses.c.community_id, voucher_uses.c.shop_id, voucher_uses.c.id)

guesses = community_table(
    "guesses",
    metadata,
    id_column("id"),
    id_column("person_id"),
    id_column("shop_id", nullable=True),
    time_column("at"),
    grants=APPEND_ONLY,
)
Index("guesses_of_person", guesses.c.community_id, guesses.c.person_id, guesses.c.at)
Index("guesses_of_shop", guesses.c.community_id, guesses.c.shop_id, guesses.c.at)
Index("guesses_in_time", guesses.c.community_id, guesses.c.at)
