"""Tables of places, items, lots and movements."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Identity,
    Index,
    UniqueConstraint,
    text,
)

from services.charity.metadata import metadata
from services.charity.stock.model import (
    DocumentKind,
    ItemKind,
    LotSource,
    LotStatus,
    MovementKind,
    PlaceKind,
    Restriction,
    StockLine,
)
from services.chassis.database.tables import (
    APPEND_ONLY,
    belongs_to,
    community_table,
    count_column,
    day_column,
    enum_column,
    fen_column,
    folded_column,
    id_column,
    text_column,
    time_column,
    version_column,
)

# Only movements change what a lot holds, and what a lot is does not change once it is known.
_LOT_TRIGGERS = (
    """
create function lots_are_moved_by_movements() returns trigger language plpgsql as $$
begin
  raise exception 'what a lot holds is moved by movements alone'
    using errcode = 'check_violation', constraint = 'lots_are_moved_by_movements';
end $$
""",
    "create trigger lots_begin_empty before insert on lots for each row"
    " when (new.on_hand <> 0 or new.reserved <> 0) execute function lots_are_moved_by_movements()",
    "create trigger lots_are_moved_by_movements before update of on_hand, reserved on lots for each row"
    " when (pg_trigger_depth() = 0) execute function lots_are_moved_by_movements()",
    """
create function lots_are_dated_once() returns trigger language plpgsql as $$
begin
  raise exception 'what a lot is and how long it may go out is fixed once it is known'
    using errcode = 'check_violation', constraint = 'lots_are_dated_once';
end $$
""",
    """
create function lots_are_never_medicine() returns trigger language plpgsql as $$
begin
  if (select kind from items where community_id = new.community_id and id = new.item_id) = 'medicine' then
    raise exception 'medicine never becomes stock'
      using errcode = 'check_violation', constraint = 'lots_are_never_medicine';
  end if;
  return new;
end $$
""",
    "create trigger lots_are_never_medicine before insert on lots for each row"
    " execute function lots_are_never_medicine()",
    # A lot on hold waits for the date on its pack; the movements that cite the lot follow it by their foreign key.
    "create trigger lots_are_dated_once before update of usable_until, restriction on lots for each row"
    " when ((old.usable_until <> new.usable_until and old.status <> 'hold')"
    " or old.restriction <> new.restriction) execute function lots_are_dated_once()",
)

# Movements are the source of truth: each INSERT of them changes what their lots hold, in the same statement.
_MOVEMENT_TRIGGERS = (
    """
create function movements_move_lots() returns trigger language plpgsql as $$
begin
  update lots set on_hand = lots.on_hand + moved.quantity, reserved = lots.reserved + moved.promised
    from (select community_id, lot_id, sum(quantity_delta) as quantity, sum(reserved_delta) as promised
            from fresh group by community_id, lot_id) moved
   where lots.community_id = moved.community_id and lots.id = moved.lot_id;
  return null;
end $$
""",
    "create trigger movements_move_lots after insert on movements"
    " referencing new table as fresh for each statement execute function movements_move_lots()",
)

places = community_table(
    "places",
    metadata,
    id_column("id"),
    text_column("name"),
    folded_column("name"),
    enum_column("kind", PlaceKind),
    Column("standard", Boolean, nullable=False),
    UniqueConstraint("community_id", "name_key", name="places_name_once"),
)
Index("places_one_standard", places.c.community_id, unique=True, postgresql_where=places.c.standard)

items = community_table(
    "items",
    metadata,
    id_column("id"),
    text_column("name"),
    folded_column("name"),
    text_column("category"),
    folded_column("category"),
    enum_column("kind", ItemKind),
    text_column("unit"),
    folded_column("unit"),
    Column("expiry_required", Boolean, nullable=False),
    count_column("margin_days"),
    count_column("issue_days"),
    id_column("unlist_asked_by", nullable=True),
    time_column("unlist_asked_at", nullable=True),
    text_column("unlist_reason", nullable=True),
    version_column(),
    CheckConstraint(
        "num_nonnulls(unlist_asked_by, unlist_asked_at, unlist_reason) in (0, 3)"
        " and (kind = 'medicine' or unlist_asked_by is null)",
        name="items_unlisting_whole",
    ),
    UniqueConstraint("community_id", "name_key", "unit_key", name="items_name_once"),
    UniqueConstraint("community_id", "id", "kind", name="items_as_rewards_cite_them"),
    CheckConstraint("margin_days between 0 and 3650 and issue_days between 0 and 3650", name="items_days"),
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
    fen_column("value_fen", nullable=True),
    id_column("of_lot_id", nullable=True),
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
    # Movements refer to the date and the restriction of their lot, so that the table itself refuses to reserve or issue
    # expired pieces, and to give restricted ones for points.
    UniqueConstraint("community_id", "id", "usable_until", "restriction", name="lots_as_movements_cite_them"),
    CheckConstraint("0 <= reserved and reserved <= on_hand and on_hand <= received", name="lots_balance"),
    CheckConstraint("received > 0", name="lots_received"),
    CheckConstraint("value_fen >= 0", name="lots_value"),
    triggers=_LOT_TRIGGERS,
)
Index(
    "lots_one_a_line",
    lots.c.community_id,
    lots.c.gift_id,
    lots.c.line_no,
    unique=True,
    postgresql_where=text("of_lot_id is null"),
)
Index("lots_of_gift", lots.c.community_id, lots.c.gift_id, lots.c.line_no)
Index(
    "lots_first_out",
    lots.c.community_id,
    lots.c.item_id,
    lots.c.usable_until,
    lots.c.received_on,
    lots.c.id,
    postgresql_where=text("on_hand > reserved"),
)
Index("lots_of_item", lots.c.community_id, lots.c.item_id, lots.c.id)
# Most lots are empty after some years; the stock is the sum of the others.
Index("lots_in_stock", lots.c.community_id, lots.c.item_id, postgresql_where=text("on_hand > 0"))

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
        onupdate="cascade",  # a lot on hold gets its date once, before anything of it is reserved
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
        " when 'return' then quantity_delta > 0 and reserved_delta = 0"
        " when 'receive' then quantity_delta > 0 and reserved_delta = 0"
        " when 'reserve' then quantity_delta = 0 and reserved_delta > 0"
        " when 'release' then quantity_delta = 0 and reserved_delta < 0"
        " when 'issue' then quantity_delta < 0 and reserved_delta = quantity_delta"
        " else quantity_delta < 0 and reserved_delta = 0 end",
        name="movements_signs",
    ),
    CheckConstraint(
        "kind not in ('reserve', 'issue', 'hand_out') or lot_usable_until >= day", name="movements_never_past_the_date"
    ),
    CheckConstraint("line <> 'points' or lot_restriction = 'none'", name="movements_keep_restrictions"),
    key=("seq",),
    grants=APPEND_ONLY,
    triggers=_MOVEMENT_TRIGGERS,
)
Index("movements_of_one_lot", movements.c.community_id, movements.c.lot_id, movements.c.seq)
Index("movements_of_item", movements.c.community_id, movements.c.item_id, movements.c.seq)
