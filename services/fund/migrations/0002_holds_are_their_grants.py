"""What is set aside is told by grants and earmarks; a table that repeated it was never read."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("holds")
