"""What Alembic runs for every service; the work is in `chassis/migration.py`."""

from services.chassis.migration import in_context

in_context()
