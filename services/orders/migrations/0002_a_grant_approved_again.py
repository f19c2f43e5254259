"""A grant that is approved again after a change counts as it is now."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("project_grants", sa.Column("sequence", sa.BigInteger(), server_default="0", nullable=False))
