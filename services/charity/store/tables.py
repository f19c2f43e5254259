"""The tables of charity. What rules refuse politely, these refuse finally."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Enum,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
    Uuid,
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
from services.charity.store import triggers
from services.chassis.database.tables import APPEND_ONLY, SWEPT, belongs_to, community_table

metadata = MetaData()


def _word(words: type[StrEnum], name: str) -> Enum:
    """Text that is one of a closed list, read as the model's enumeration; `name` is the check's."""
    return Enum(
        words,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=32,
        values_callable=lambda listed: [one.value for one in listed],
    )


def _at(name: str, *, nullable: bool = True) -> Column[Any]:
    return Column(name, DateTime(timezone=True), nullable=nullable)


# ---- what others told ------------------------------------------------------------------------------------

campaigns = community_table(
    "campaigns",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    Column("sequence", BigInteger, nullable=False),
)

projects = community_table(
    "projects",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("listed", Boolean, nullable=False),  # a closing may be heard first
    Column("closed", Boolean, nullable=False),
)

# ---- stock -----------------------------------------------------------------------------------------------

places = community_table(
    "places",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", _word(PlaceKind, "places_kind"), nullable=False),
    Column("standard", Boolean, nullable=False),
    UniqueConstraint("community_id", "name", name="places_name_once"),
)
Index("places_one_standard", places.c.community_id, unique=True, postgresql_where=places.c.standard)

items = community_table(
    "items",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("kind", _word(ItemKind, "items_kind"), nullable=False),  # medicine is none of these
    Column("unit", Text, nullable=False),
    Column("expiry_required", Boolean, nullable=False),
    Column("margin_days", Integer, nullable=False),
    Column("issue_days", Integer, nullable=False),
    UniqueConstraint("community_id", "name", "unit", name="items_name_once"),
    CheckConstraint("margin_days between 0 and 3650 and issue_days between 0 and 3650", name="items_days"),
)

gifts = community_table(
    "gifts",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("state", _word(GiftState, "gifts_state"), nullable=False),
    Column("donor_kind", _word(DonorKind, "gifts_donor_kind"), nullable=False),
    Column("donor_person_id", Uuid),
    Column("donor_name_sealed", LargeBinary),
    Column("publish_name", Boolean, nullable=False),
    Column("units", Integer, nullable=False),
    Column("restriction", _word(Restriction, "gifts_restriction"), nullable=False),
    Column("campaign_id", Uuid),
    Column("activity_id", Uuid),
    Column("project_id", Uuid),
    _at("registered_at", nullable=False),
    Column("registered_by", Uuid, nullable=False),
    Column("accepted_on", Date),
    Column("accepted_by", Uuid),
    Column("units_confirmed", Integer, nullable=False),
    Column("units_reversed", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("receipt_year", Integer),
    Column("receipt_no", Integer),
    Column("receipt_void", Boolean, nullable=False),
    Column("refusal_code", _word(RefusalCode, "gifts_refusal_code")),
    Column("note", Text),
    Column("version", Integer, nullable=False),
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
    Column("gift_id", Uuid, nullable=False),
    Column("line_no", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("unit", Text, nullable=False),
    Column("condition", _word(Condition, "gift_lines_condition"), nullable=False),
    Column("item_id", Uuid),
    Column("value_fen", BigInteger),
    Column("expires_on", Date),
    Column("accepted", Integer, nullable=False),
    Column("refused", Integer, nullable=False),
    Column("refusal_code", _word(RefusalCode, "gift_lines_refusal_code")),
    Column("note", Text),
    Column("reversed", Integer, nullable=False),
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
    Column("id", Uuid, nullable=False),
    Column("gift_id", Uuid, nullable=False),
    Column("units", Integer, nullable=False),
    Column("pieces", JSONB, nullable=False),
    Column("reason", _word(ReversalReason, "gift_reversals_reason"), nullable=False),
    Column("asked_by", Uuid, nullable=False),
    _at("asked_at", nullable=False),
    Column("approved_by", Uuid),
    _at("approved_at"),
    Column("issued_before", Integer, nullable=False),
    belongs_to("gifts", "gift_id"),
    CheckConstraint("asked_by <> approved_by", name="gift_reversals_two_people"),
    CheckConstraint("units >= 0 and issued_before >= 0", name="gift_reversals_amounts"),
)
Index("gift_reversals_of_gift", gift_reversals.c.community_id, gift_reversals.c.gift_id)

receipt_counters = community_table(
    "receipt_counters",
    metadata,
    Column("year", Integer, nullable=False),
    Column("last_no", Integer, nullable=False),
    key=("year",),
)

lots = community_table(
    "lots",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("item_id", Uuid, nullable=False),
    Column("source", _word(LotSource, "lots_source"), nullable=False),
    Column("place_id", Uuid, nullable=False),
    Column("received_on", Date, nullable=False),
    Column("expires_on", Date),
    Column("usable_until", Date, nullable=False),
    Column("restriction", _word(Restriction, "lots_restriction"), nullable=False),
    Column("status", _word(LotStatus, "lots_status"), nullable=False),
    Column("label", Text, nullable=False),
    Column("gift_id", Uuid),
    Column("line_no", Integer),
    Column("campaign_id", Uuid),
    Column("activity_id", Uuid),
    Column("received", Integer, nullable=False),
    Column("on_hand", Integer, nullable=False),
    Column("reserved", Integer, nullable=False),
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
    triggers=triggers.OF_LOTS,
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
    Column("lot_id", Uuid, nullable=False),
    Column("item_id", Uuid, nullable=False),
    Column("place_id", Uuid, nullable=False),
    Column("kind", _word(MovementKind, "movements_kind"), nullable=False),
    Column("quantity_delta", Integer, nullable=False),
    Column("reserved_delta", Integer, nullable=False),
    Column("line", _word(StockLine, "movements_line"), nullable=False),
    Column("document_kind", _word(DocumentKind, "movements_document_kind"), nullable=False),
    Column("document_id", Uuid, nullable=False),
    Column("line_no", Integer, nullable=False),
    Column("round", Integer, nullable=False),
    Column("day", Date, nullable=False),
    _at("at", nullable=False),
    Column("by_id", Uuid),
    Column("lot_usable_until", Date, nullable=False),
    Column("lot_restriction", _word(Restriction, "movements_lot_restriction"), nullable=False),
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
    triggers=triggers.OF_MOVEMENTS,
)
Index("movements_of_one_lot", movements.c.community_id, movements.c.lot_id, movements.c.seq)
Index("movements_of_item", movements.c.community_id, movements.c.item_id, movements.c.seq)

# ---- rewards and redemptions -----------------------------------------------------------------------------

shops = community_table(
    "shops",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("community_id", "name", name="shops_name_once"),
)

shop_staff = community_table(
    "shop_staff",
    metadata,
    Column("shop_id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    belongs_to("shops", "shop_id"),
    key=("shop_id", "person_id"),
    grants=SWEPT,
)
Index("shop_staff_of_person", shop_staff.c.community_id, shop_staff.c.person_id)

rewards = community_table(
    "rewards",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", _word(RewardKind, "rewards_kind"), nullable=False),
    Column("price_points", Integer, nullable=False),
    Column("stock", Integer, nullable=False),
    Column("reserved", Integer, nullable=False),
    Column("given", Integer, nullable=False),
    Column("item_id", Uuid),
    Column("valid_days", Integer),
    Column("limit_per_person", Integer),
    Column("limit_period", _word(LimitPeriod, "rewards_limit_period"), nullable=False),
    Column("state", _word(RewardState, "rewards_state"), nullable=False),
    Column("version", Integer, nullable=False),
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
    Column("reward_id", Uuid, nullable=False),
    Column("shop_id", Uuid, nullable=False),
    belongs_to("rewards", "reward_id"),
    belongs_to("shops", "shop_id"),
    key=("reward_id", "shop_id"),
    grants=SWEPT,
)

reward_uses = community_table(
    "reward_uses",
    metadata,
    Column("reward_id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("period", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    belongs_to("rewards", "reward_id"),
    CheckConstraint("quantity >= 0", name="reward_uses_quantity"),
    key=("reward_id", "person_id", "period"),
)

redemptions = community_table(
    "redemptions",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("reward_id", Uuid, nullable=False),
    Column("reward_kind", _word(RewardKind, "redemptions_reward_kind"), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("points", Integer, nullable=False),
    Column("state", _word(State, "redemptions_state"), nullable=False),
    Column("period", Text, nullable=False),
    Column("requested_by", Uuid, nullable=False),
    _at("requested_at", nullable=False),
    Column("code", Text),
    Column("missing", Integer),
    _at("answered_at"),
    Column("debited", Boolean, nullable=False),
    Column("collect_by", Date),
    _at("due_at"),
    _at("attention_since"),
    Column("return_id", Uuid),
    Column("return_reason", _word(ReturnReason, "redemptions_return_reason")),
    _at("ended_at"),
    Column("round", Integer, nullable=False),
    Column("version", Integer, nullable=False),
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
    Column("no", Integer, nullable=False),
    Column("making_sealed", LargeBinary, nullable=False),
    Column("hiding_sealed", LargeBinary, nullable=False),
    _at("made_at", nullable=False),
    key=("no",),
    grants=APPEND_ONLY,
)

vouchers = community_table(
    "vouchers",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("redemption_id", Uuid, nullable=False),
    Column("reward_id", Uuid, nullable=False),
    Column("holder_id", Uuid, nullable=False),
    Column("origin", _word(Origin, "vouchers_origin"), nullable=False),
    Column("issue_no", Integer, nullable=False),
    Column("key_no", Integer, nullable=False),
    Column("code_hash", LargeBinary, nullable=False),
    Column("state", _word(VoucherState, "vouchers_state"), nullable=False),
    _at("issued_at", nullable=False),
    Column("valid_until", Date, nullable=False),
    _at("ends_at", nullable=False),
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
    Column("id", Uuid, nullable=False),
    Column("voucher_id", Uuid, nullable=False),
    Column("reward_id", Uuid, nullable=False),
    Column("shop_id", Uuid, nullable=False),
    Column("origin", _word(Origin, "voucher_uses_origin"), nullable=False),
    Column("settle_fen", Integer, nullable=False),
    Column("valid_until", Date, nullable=False),
    Column("used_by", Uuid, nullable=False),
    Column("used_on", Date, nullable=False),
    _at("used_at", nullable=False),
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
    Column("id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("shop_id", Uuid),
    _at("at", nullable=False),
    grants=APPEND_ONLY,
)
Index("guesses_of_person", guesses.c.community_id, guesses.c.person_id, guesses.c.at)
Index("guesses_of_shop", guesses.c.community_id, guesses.c.shop_id, guesses.c.at)
Index("guesses_in_time", guesses.c.community_id, guesses.c.at)
