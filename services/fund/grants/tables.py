"""The tables of grants with their history, payouts and proofs."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Integer, UniqueConstraint

from services.chassis.database.tables import (
    APPEND_ONLY,
    belongs_to,
    community_table,
    day_column,
    enum_column,
    fen_column,
    id_column,
    text_column,
    time_column,
    version_column,
)
from services.fund.grants.model import GrantAct, GrantState
from services.fund.metadata import metadata

grants = community_table(
    "grants",
    metadata,
    id_column("id"),
    id_column("project_id"),
    id_column("fund_id"),
    id_column("earmark_id"),
    id_column("payee_id", nullable=True),
    fen_column("amount_fen"),
    text_column("purpose"),
    enum_column("state", GrantState),
    id_column("proposed_by"),
    id_column("approved_1", nullable=True),
    id_column("approved_2", nullable=True),
    time_column("approved_at", nullable=True),
    fen_column("paid_fen"),
    fen_column("cancelled_fen"),
    time_column("created_at"),
    version_column(),
    belongs_to("projects", "project_id"),
    belongs_to("earmarks", "fund_id", "earmark_id", key=("fund_id", "id")),
    belongs_to("payees", "payee_id"),
    CheckConstraint("amount_fen between 1 and 100000000000", name="grants_amount"),
    CheckConstraint(
        "paid_fen >= 0 and cancelled_fen >= 0 and paid_fen + cancelled_fen <= amount_fen", name="grants_paid"
    ),
    CheckConstraint(
        "cancelled_fen = 0 or state in ('reporting', 'closed', 'cancelled') and paid_fen + cancelled_fen = amount_fen",
        name="grants_cancelled",
    ),
    CheckConstraint(
        "approved_1 <> approved_2 and proposed_by <> approved_1 and proposed_by <> approved_2",
        name="grants_three_people",
    ),
    CheckConstraint(
        "state not in ('approved', 'paying') or (approved_1 is not null and approved_2 is not null)",
        name="grants_two_approvals",
    ),
    CheckConstraint("approved_1 is null or payee_id is not null", name="grants_approved_with_a_payee"),
)
Index("grants_by_state", grants.c.community_id, grants.c.state, grants.c.id)
Index("grants_by_project", grants.c.community_id, grants.c.project_id, grants.c.id)
Index("grants_by_payee", grants.c.community_id, grants.c.payee_id, grants.c.id)

grant_steps = community_table(
    "grant_steps",
    metadata,
    id_column("grant_id"),
    Column("no", Integer, nullable=False),
    enum_column("act", GrantAct),
    id_column("person_id", nullable=True),
    fen_column("amount_fen"),
    text_column("purpose"),
    id_column("payee_id", nullable=True),
    time_column("at"),
    text_column("reason", nullable=True),
    belongs_to("grants", "grant_id"),
    key=("grant_id", "no"),
    grants=APPEND_ONLY,
)

# A proof as its first payment entered it. `number_key` and `code_key` are compared; `code_key` is empty without a code.
proofs = community_table(
    "proofs",
    metadata,
    id_column("id"),
    id_column("payee_id"),
    text_column("number_key"),
    text_column("code_key"),
    fen_column("amount_fen"),
    belongs_to("payees", "payee_id"),
    UniqueConstraint("community_id", "number_key", "payee_id", "code_key", name="proofs_once_a_payee"),
    CheckConstraint("amount_fen > 0", name="proofs_amount"),
    grants=APPEND_ONLY,
)
Index(
    "proofs_once_a_code",
    proofs.c.community_id,
    proofs.c.number_key,
    proofs.c.code_key,
    unique=True,
    postgresql_where=proofs.c.code_key != "",
)

payouts = community_table(
    "payouts",
    metadata,
    id_column("id"),
    id_column("grant_id"),
    Column("no", Integer, nullable=False),
    fen_column("amount_fen"),
    id_column("proof_id"),
    text_column("number"),
    text_column("code", nullable=True),
    text_column("code_key"),
    day_column("paid_on"),
    id_column("made_by"),
    time_column("created_at"),
    belongs_to("grants", "grant_id"),
    belongs_to("proofs", "proof_id"),
    UniqueConstraint("community_id", "grant_id", "no", name="payouts_numbered_once"),
    CheckConstraint("amount_fen > 0", name="payouts_amount"),
    grants=APPEND_ONLY,
)
Index("payouts_by_proof", payouts.c.community_id, payouts.c.proof_id)
