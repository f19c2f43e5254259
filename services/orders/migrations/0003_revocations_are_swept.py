"""Revocations that no token is old enough for are swept: a row for each session that ended would pile up."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("grant select (changed_at), delete on revocations to orders_clerk")
