"""Lots are dated once."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # A lot on hold waits for the date on its pack; the lines of the book that cite the lot follow it there.
    lot, cited = ["community_id", "id"], ["usable_until", "restriction"]
    citing = ["community_id", "lot_id", *(f"lot_{name}" for name in cited)]
    op.drop_constraint("movements_of_lot", "movements", type_="foreignkey")
    op.create_foreign_key("movements_of_lot", "movements", "lots", citing, [*lot, *cited], onupdate="CASCADE")
    op.execute("""
create function lots_are_dated_once() returns trigger language plpgsql as $$
begin
  raise exception 'what a lot is and how long it may go out is fixed once it is known'
    using errcode = 'check_violation', constraint = 'lots_are_dated_once';
end $$""")
    op.execute(
        "create trigger lots_are_dated_once before update of usable_until, restriction on lots for each row"
        " when ((old.usable_until <> new.usable_until and old.status <> 'hold')"
        " or old.restriction <> new.restriction) execute function lots_are_dated_once()"
    )
