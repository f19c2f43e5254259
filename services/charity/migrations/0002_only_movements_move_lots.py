"""Only movements move lots."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # What a lot holds begins at nothing and is changed by the trigger on movements; said directly, it is refused.
    op.execute("""
create function lots_are_moved_by_movements() returns trigger language plpgsql as $$
begin
  raise exception 'what a lot holds is moved by movements alone'
    using errcode = 'check_violation', constraint = 'lots_are_moved_by_movements';
end $$""")
    op.execute(
        "create trigger lots_begin_empty before insert on lots for each row"
        " when (new.on_hand <> 0 or new.reserved <> 0) execute function lots_are_moved_by_movements()"
    )
    op.execute(
        "create trigger lots_are_moved_by_movements before update of on_hand, reserved on lots for each row"
        " when (pg_trigger_depth() = 0) execute function lots_are_moved_by_movements()"
    )
