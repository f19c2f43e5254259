"""What grows with years and what does not, and how a column of a copied row differs from the column that it copies."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import psycopg

BIG_PART = 0.2  # of all rows are of one community
COMMUNITIES = 1_000
FAR_DAYS = 100  # between two copies of a span of time: a constraint forbids that spans overlap

# The table that is counted, how many rows all communities have in it, and the days of the past that they lie in.
# Sessions are deleted after half a year.
COUNTED = {
    "orders": ("orders", 5_000_000, 1_825),
    "points": ("entries", 10_000_000, 1_825),
    "charity": ("movements", 5_000_000, 1_825),
    "fund": ("donations", 1_000_000, 1_825),
    "gateway": ("people", 500_000, 150),
}
# Copied once for each community: they are as many after years, or are deleted after a while. All others grow.
PASSING = {"outbox", "inbox", "idempotency", "deferred"}
_IN_EACH = PASSING | {"known_communities", "known_people"}
STAYS = {
    "orders": _IN_EACH
    | {"services", "teams", "memberships", "campaigns", "projects", "project_grants", "project_payouts"}
    | {"order_numbers"},
    "points": _IN_EACH | {"rule_sets", "accounts", "year_totals"},
    "charity": _IN_EACH
    | {"voucher_keys", "receipt_counters", "rewards", "reward_shops", "shops", "campaigns", "projects"}
    | {"reward_uses", "places", "items", "code_attempts"},
    "fund": _IN_EACH | {"funds", "earmarks", "balances", "numbers", "campaigns", "campaign_totals"},
    "gateway": _IN_EACH | {"communities", "community_moves", "settings", "clients", "operators", "counters"},
}
# What is under way is of today, not of years: its rows are copied once as well.
UNDER_WAY = {
    "orders": "select id from orders where state not in ('closed', 'cancelled')",
    "points": "select null::uuid",
    "charity": "select id from redemptions where due_at is not null or answered_at is null"
    " union select redemption_id from vouchers where state = 'issued'",
    "fund": "select donation_id from payment_orders where state = 'created'",
    "gateway": "select null::uuid",
}
# Lines of the past of which a few stand for many; the first copy has them all.
THINNED = {"order_moves": "seq <= 2", "reviews": "party = 'station'"}
# Stays are read by order and by person of a day alone, and their constraint makes a copy seven times as dear.
EACH_TENTH = {"attendance"}
# What lots of the past held has long been given out.
GIVEN_OUT = {"lots": ("on_hand", "reserved")}


@dataclass(frozen=True)
class Part:
    """A column: its name, its type, and the largest number in it where it is one."""

    name: str
    kind: str
    largest: int = 0


@dataclass(frozen=True)
class Shape:
    """A table of a service: its columns, the columns of each of its unique constraints, and whether it grows."""

    name: str
    parts: Mapping[str, Part]
    unique: Collection[tuple[str, ...]]
    grows: bool

    @property
    def ids(self) -> list[str]:
        """The columns of ids, but for the community's."""
        return [one.name for one in self.parts.values() if one.kind == "uuid" and one.name != self.community]

    @property
    def community(self) -> str:
        """The column of the community."""
        return "community_id" if "community_id" in self.parts else "id"

    def numbered(self, fresh: set[str]) -> set[str]:
        """The columns that number the copies: of each constraint that no `fresh` id makes unique, the last one."""
        found = set()
        for columns in self.unique:
            plain = [name for name in columns if name in self.parts and name not in (*self.ids, self.community)]
            if self.grows and plain and not fresh & set(columns):
                found.add(plain[-1])
        return found

    def value(self, name: str, numbered: Collection[str], grows: Mapping[str, bool | None]) -> str:
        """SQL for the column in the copy `b` of the row `t`; `grows` says of ids whether all do, or none."""
        kind, given = self.parts[name].kind, f"t.{name}"
        if name == self.community:
            return "b.community_id"
        if self.name in ("known_communities", "communities") and name == "slug":
            return "'grown-' || b.c"
        if name in numbered:
            return _numbered(kind, given, self.parts[name].largest)
        if name in GIVEN_OUT.get(self.name, ()):
            return f"case when b.i = 0 then {given} else 0 end"
        if kind == "uuid":
            return _id(given, grows=grows[name])
        return {
            "uuid[]": f"array(select (left(translate(one::text, '-', ''), 20) || b.once"
            f" || right(one::text, 4))::uuid from unnest({given}) one)",
            "timestamp with time zone": f"{given} - b.back",
            "date": f"{given} - b.days",
            "tstzrange": f"tstzrange(lower({given}) + b.far, upper({given}) + b.far, '[)')",
        }.get(kind, given)


def _id(given: str, *, grows: bool | None) -> str:
    """SQL for an id of the copy: an id that grows begins with the time of the copy, as a UUIDv7 does."""
    fresh = f"(b.time || {given}__rest || b.salt || {given}__last)::uuid"
    same = f"({given}__head || b.once || {given}__last)::uuid"
    if grows is None:
        return f"case when {given}__grows then {fresh} else {same} end"
    return fresh if grows else same


def _numbered(kind: str, given: str, largest: int) -> str:
    if kind == "bytea":
        return f"{given} || int4send(b.i)"
    if kind == "text":
        return f"{given} || case when b.i > 0 then '-' || b.i else '' end"
    return f"{given} + b.i * {largest + 1}"


_COLUMNS = """
select c.relname, a.attname, format_type(a.atttypid, -1)
  from pg_attribute a join pg_class c on c.oid = a.attrelid
 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
   and a.attidentity = '' and a.attgenerated = ''
   and (c.relname in ('communities', 'known_communities') or exists (
        select from pg_attribute o where o.attrelid = c.oid and o.attname = 'community_id'))
"""
_UNIQUE = """
select array(select a.attname::text from unnest(i.indkey) with ordinality k (no, place)
               join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.no
              where k.place <= i.indnkeyatts order by k.place)
  from pg_index i where i.indisunique and i.indrelid = %s::regclass
"""
_NUMBERS = ("integer", "bigint", "smallint")


def shapes(admin: psycopg.Connection[Any], service: str) -> list[Shape]:
    """The tables of a service with rows of communities."""
    found: dict[str, dict[str, Part]] = {}
    for table, name, kind in admin.execute(_COLUMNS).fetchall():
        largest = 0
        if kind in _NUMBERS:
            row = admin.execute(f"select coalesce(max({name}), 0) from public.{table}").fetchone()
            largest = row[0] if row else 0
        found.setdefault(table, {})[name] = Part(name, kind, largest)
    return [
        Shape(
            table,
            parts,
            [tuple(one) for (one,) in admin.execute(_UNIQUE, [f"public.{table}"]).fetchall()],
            table not in STAYS[service],
        )
        for table, parts in sorted(found.items())
    ]
