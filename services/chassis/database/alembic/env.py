"""What Alembic runs for every service; the work is in `chassis/database/migrations.py`."""

from services.chassis.database.migrations import in_context

in_context()
