"""What the tables of stock enforce by triggers: the statements that make them."""

# Only movements change what a lot holds, and what a lot is does not change once it is known.
OF_LOTS = (
    """
create function lots_are_moved_by_movements() returns trigger language plpgsql as $$
begin
  raise exception 'what a lot holds is moved by movements alone'
    using errcode = 'check_violation', constraint = 'lots_are_moved_by_movements';
end $$
""",
    "create trigger lots_begin_empty before insert on lots for each row"
    " when (new.on_hand <> 0 or new.reserved <> 0) execute function lots_are_moved_by_movements()",
    "create trigger lots_are_moved_by_movements before update of on_hand, reserved on lots for each row"
    " when (pg_trigger_depth() = 0) execute function lots_are_moved_by_movements()",
    """
create function lots_are_dated_once() returns trigger language plpgsql as $$
begin
  raise exception 'what a lot is and how long it may go out is fixed once it is known'
    using errcode = 'check_violation', constraint = 'lots_are_dated_once';
end $$
""",
    # A lot on hold waits for the date on its pack; the movements that cite the lot follow it by their foreign key.
    "create trigger lots_are_dated_once before update of usable_until, restriction on lots for each row"
    " when ((old.usable_until <> new.usable_until and old.status <> 'hold')"
    " or old.restriction <> new.restriction) execute function lots_are_dated_once()",
)

# Movements are the source of truth: each INSERT of them changes what their lots hold, in the same statement.
OF_MOVEMENTS = (
    """
create function movements_move_lots() returns trigger language plpgsql as $$
begin
  update lots set on_hand = lots.on_hand + moved.quantity, reserved = lots.reserved + moved.promised
    from (select community_id, lot_id, sum(quantity_delta) as quantity, sum(reserved_delta) as promised
            from fresh group by community_id, lot_id) moved
   where lots.community_id = moved.community_id and lots.id = moved.lot_id;
  return null;
end $$
""",
    "create trigger movements_move_lots after insert on movements"
    " referencing new table as fresh for each statement execute function movements_move_lots()",
)
