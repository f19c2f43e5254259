"""The protection of a table, as SQL for its migration: row security, policies, grants and triggers."""

from __future__ import annotations

from sqlalchemy import Table

_MINE = "community_id = nullif(current_setting('wulin.community', true), '')::uuid"
# The communities of a batch. PostgreSQL hashes this subselect; with `= any(…)` the planner reads whole tables instead.
_OF_BATCH = "community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))"


# Of tables whose rows are deleted by age: as many rows come as go, and the space of the dead ones is used again soon.
_VACUUM = "autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02"


def protection(table: Table, service: str) -> list[str]:
    """Returns the statements for a table: row security by community, the rights of each role, its triggers.

    Also when a table is vacuumed, if the clerk deletes from it.
    """
    name, info = table.name, table.info
    lines = [f"grant {info['grants']} on {name} to {service}_app"]
    if info.get("handled", True):  # no handler of events needs the others, such as signing keys
        lines.append(f"grant {info['grants']} on {name} to {service}_worker")
    # `audit` names the columns that the audit may read where it must not read all, such as hashes of passwords.
    shown = ("community_id", *info.get("audit", ())) if info["secured"] else info.get("audit", ())
    columns = f" ({', '.join(shown)})" if "audit" in info else ""
    lines.append(f"grant select{columns} on {name} to {service}_audit")
    if info["clerk"]:
        columns = ", ".join(("community_id", *info["clerk"]) if info["secured"] else info["clerk"])
        lines.append(f"grant select ({columns}) on {name} to {service}_clerk")
    lines += [f"grant {right} on {name} to {service}_clerk" for right in info.get("clerk_also", ())]
    if "delete" in info.get("clerk_also", ()):
        lines.append(f"alter table {name} set ({_VACUUM})")
    if info["secured"]:
        lines += [
            f"alter table {name} enable row level security",
            f"alter table {name} force row level security",
            f"create policy app on {name} to {service}_app using ({_MINE}) with check ({_MINE})",
            f"create policy worker on {name} to {service}_worker using ({_OF_BATCH}) with check ({_OF_BATCH})",
            f"create policy audit on {name} for select to {service}_audit using (true)",
        ]
        if info["clerk"] or info.get("clerk_also"):
            lines.append(f"create policy clerk on {name} to {service}_clerk using (true) with check (true)")
    return [*lines, *info.get("triggers", ())]


def balanced(
    table: str, *, group: str = "journal_id", amount: str = "amount", unit: str = "community_id"
) -> tuple[str, str]:
    """Triggers that make `table` refuse, once an INSERT statement, any group whose amounts do not sum to zero.

    `unit` is an expression that differs where amounts can't be added up (points and minutes).
    """
    refuse = f"""
create function {table}_balanced() returns trigger language plpgsql as $$
begin
  if exists (select from fresh group by community_id, {group}, {unit} having sum({amount}) <> 0) then
    raise exception 'a {group} of {table} does not sum to zero'
      using errcode = 'check_violation', constraint = '{table}_balanced';
  end if;
  return null;
end $$
"""
    watch = (
        f"create trigger {table}_balanced after insert on {table} "
        f"referencing new table as fresh for each statement execute function {table}_balanced()"
    )
    return refuse, watch
