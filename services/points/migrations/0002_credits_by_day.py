"""Credits by day."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("credits_person", table_name="credits")
    op.create_index("credits_day", "credits", ["community_id", "day"], unique=False)
