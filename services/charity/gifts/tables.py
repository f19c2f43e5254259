"""Tables of gifts: gifts, their lines, their reversals and the counters of receipt numbers."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB

from services.charity.gifts.model import (
    Condition,
    Credit,
    DonorKind,
    GiftState,
    LineVerdict,
    RefusalCode,
    ReversalReason,
)
from services.charity.metadata import metadata
from services.charity.stock.model import Hold, Restriction
from services.chassis.database.tables import (
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
    id_column("project_id", nullable=True),
    time_column("registered_at"),
    id_column("registered_by"),
    Column("by_program", Boolean, nullable=False),
    day_column("accepted_on", nullable=True),
    id_column("accepted_by", nullable=True),
    count_column("units_confirmed"),
    count_column("units_reversed"),
    count_column("revision"),
    enum_column("credit", Credit, nullable=True),
    id_column("second_by", nullable=True),
    time_column("second_at", nullable=True),
    text_column("second_reason", nullable=True),
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
    CheckConstraint("num_nonnulls(campaign_id, project_id) <= 1", name="gifts_one_cause"),
    CheckConstraint("units between 0 and 10000 and units_confirmed between 0 and 10000", name="gifts_units"),
    CheckConstraint("units_reversed between 0 and units_confirmed", name="gifts_reversed_within"),
    CheckConstraint("(state in ('accepted', 'reversed')) = (receipt_no is not null)", name="gifts_receipt_given"),
    CheckConstraint("(receipt_no is null) = (credit is null)", name="gifts_credit_known"),
    CheckConstraint(
        "credit <> 'at_once' or units_confirmed = 0 or donor_person_id is null"
        " or donor_person_id not in (registered_by, accepted_by)",
        name="gifts_donor_never_alone",
    ),
    CheckConstraint(
        "(coalesce(credit, '') in ('confirmed', 'refused')) = (second_by is not null) and (second_by is null"
        " or (second_by not in (registered_by, accepted_by) and second_by is distinct from donor_person_id))",
        name="gifts_second_person",
    ),
)
Index("gifts_of_donor", gifts.c.community_id, gifts.c.donor_person_id, gifts.c.id)
Index("gifts_by_state", gifts.c.community_id, gifts.c.state, gifts.c.id)
Index(
    "gifts_unconfirmed_of_accepter",
    gifts.c.community_id,
    gifts.c.accepted_by,
    gifts.c.accepted_on,
    postgresql_where=text("credit in ('at_once', 'awaiting_second')"),
)
Index("gifts_by_credit", gifts.c.community_id, gifts.c.credit, gifts.c.id)

gift_lines = community_table(
    "gift_lines",
    metadata,
    id_column("gift_id"),
    count_column("line_no"),
    text_column("name"),
    folded_column("name"),
    text_column("category"),
    count_column("quantity"),
    text_column("unit"),
    folded_column("unit"),
    enum_column("condition", Condition),
    id_column("item_id", nullable=True),
    fen_column("value_fen", nullable=True),
    day_column("expires_on", nullable=True),
    count_column("accepted"),
    count_column("refused"),
    enum_column("refusal_code", RefusalCode, nullable=True),
    text_column("note", nullable=True),
    count_column("reversed"),
    enum_column("hold", Hold, nullable=True),
    id_column("held_by", nullable=True),
    text_column("hold_reason", nullable=True),
    id_column("goods_by", nullable=True),
    enum_column("decision", LineVerdict, nullable=True),
    id_column("decided_by", nullable=True),
    time_column("decided_at", nullable=True),
    text_column("decision_reason", nullable=True),
    belongs_to("gifts", "gift_id"),
    belongs_to("items", "item_id"),
    CheckConstraint("quantity between 1 and 1000000", name="gift_lines_quantity"),
    CheckConstraint("value_fen between 0 and 1000000000000", name="gift_lines_value"),
    CheckConstraint("accepted + refused in (0, quantity)", name="gift_lines_whole"),
    CheckConstraint("accepted >= 0 and refused >= 0 and reversed between 0 and accepted", name="gift_lines_within"),
    CheckConstraint("hold is null or (accepted = 0 and decided_by is null)", name="gift_lines_held"),
    CheckConstraint("(decision is null) = (decided_by is null)", name="gift_lines_decided"),
    CheckConstraint("decided_by not in (held_by, goods_by)", name="gift_lines_second_person"),
    CheckConstraint("(held_by is null) = (hold_reason is null)", name="gift_lines_held_by_hand"),
    key=("gift_id", "line_no"),
)
Index("gift_lines_held", gift_lines.c.community_id, gift_lines.c.gift_id, postgresql_where=text("hold is not null"))

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
