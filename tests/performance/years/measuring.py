"""`make bench BENCH=growth`: what is asked takes how long in a town of some days, and in one of many years.

GROWTH=1 is the whole: 5 million orders, 10 million entries, 5 million movements; GROWTH=0.001 shows in short that it
works. COMMUNITIES=100 has fewer than a thousand communities beside the big one. The databases lie in
`.local/bench/growth` and are used again while the tables, the sizes and this package are the same. Beside them lie the
plans, a file for each service.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from rich.console import Console
from rich.table import Table
from sqlalchemy import Engine
from sqlalchemy.engine import make_url

from deploy.deployment import REPOSITORY
from deploy.local.layout import Layout
from deploy.local.platform import Platform
from services.chassis.config import settings
from services.chassis.messaging.contract import SERVICES
from tests.performance.recording import Recording
from tests.performance.stage import Stage
from tests.performance.years.filling import Size, fill
from tests.performance.years.reads import Years
from tests.performance.years.town import played
from tests.support.tokens import ISSUER

FOLDER = REPOSITORY / ".local" / "bench" / "growth"
WANTED = 2.0  # times as long
NOTHING_MS = 0.5  # below it, the difference is that of the machine
TURNS = 5
SMALL, GROWN = "small", "grown"


@dataclass(frozen=True)
class Found:
    """How long the server takes for a question, in milliseconds, small and grown, and the plans when grown."""

    service: str
    name: str
    small: float | None
    grown: float
    plans: Sequence[tuple[str, dict[str, Any]]]

    @property
    def factor(self) -> float:
        """How many times as long; what was not asked in the small one counts beside what is nothing."""
        return self.grown / (self.small or NOTHING_MS)

    @property
    def slow(self) -> bool:
        """Whether it grows with the years."""
        return self.grown > NOTHING_MS and self.factor > WANTED


def measure(_stage: Stage) -> dict[str, float]:
    """The number of questions, and how many times as long those take that grow most."""
    communities = os.environ.get("COMMUNITIES")
    sizes = Size.of(float(os.environ.get("GROWTH", "1")), int(communities) if communities else None)
    found: list[Found] = []
    with _databases(sizes) as platform:
        for service in SERVICES:
            found += _of_service(platform.layout, service)
    _write(found)
    slow = [one for one in found if one.slow]
    _show(sorted(slow, key=lambda one: -one.factor))
    return {
        "questions": len(found),
        "questions that take more than twice as long": len(slow),
        "median of factors": sorted(one.factor for one in found)[len(found) // 2],
    }


# ---- databases ---------------------------------------------------------------------------------------------


@contextmanager
def _databases(sizes: tuple[Size, Size]) -> Iterator[Platform]:
    """The servers with the databases of years, made where there are none of these tables and sizes."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    kept = FOLDER / "made.json"
    made = json.loads(kept.read_text()) if kept.exists() else {}
    town = _key("town.py")
    years = _key("filling.py", "shapes.py", more=f"{town} {sizes}")
    if made.get("town") != town:
        kept.unlink(missing_ok=True)
        made = {"town": town, "slug": _lived()}
        kept.write_text(json.dumps(made))
    platform = _platform()
    with platform.servers_without_services():
        if made.get("years") != years:
            made |= {"years": years, "rows": _fill(platform, made["slug"], sizes)}
            kept.write_text(json.dumps(made, indent=1))
        yield platform


def _key(*own: str, more: str = "") -> str:
    """What the databases depend on: all migrations, and files of this package."""
    files = [path for folder in ("services", "gateway") for path in (REPOSITORY / folder).rglob("migrations/*.py")]
    digest = hashlib.sha256(more.encode())
    for path in (*sorted(files), *(Path(__file__).with_name(name) for name in own)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _platform() -> Platform:
    return Platform(Layout(FOLDER / "platform", clock="simulated", env="test", durable=False))


def _lived() -> str:
    """The slug of the community that has lived, on a platform that is made for it and stopped afterwards."""
    _platform().destroy()
    platform = _platform()
    platform.layout.folder.mkdir(mode=0o711, exist_ok=True)
    began = time.monotonic()
    try:
        platform.up()
        slug = played(platform.layout.deployment)
    finally:
        platform.down()
    Console().print(f"  {slug}: {time.monotonic() - began:.0f} s")
    return slug


def _fill(platform: Platform, slug: str, sizes: tuple[Size, Size]) -> dict[str, dict[str, int]]:
    """The small and the grown database of each service; the rows of their tables. Two services at a time."""

    def of(service: str) -> dict[str, dict[str, int]]:
        states = zip((SMALL, GROWN), sizes, strict=True)
        return {_name(state, service): _filled(platform, service, state, slug, size) for state, size in states}

    with _admin(platform.layout, "postgres") as server:
        server.execute("alter system set max_wal_size = '8GB'")
        server.execute("select pg_reload_conf()")
    with ThreadPoolExecutor(2) as pool:  # the largest first
        return {
            name: rows
            for one in pool.map(of, ("orders", "charity", "points", "fund", "gateway"))
            for name, rows in one.items()
        }


def _filled(platform: Platform, service: str, state: str, slug: str, size: Size) -> dict[str, int]:
    began, name = time.monotonic(), _name(state, service)
    with _admin(platform.layout, "postgres") as server:
        server.execute(f"drop database if exists {name} with (force)")
        server.execute(f"create database {name} template wulin_{service} owner {service}_owner")
    with _admin(platform.layout, name) as admin:
        rows = fill(admin, service, _community(admin, service, slug), size)
    most = sorted(rows.items(), key=lambda one: -one[1])[:4]
    print(f"  {name}: {time.monotonic() - began:.0f} s, {most}", flush=True)
    return rows


def _community(admin: psycopg.Connection[Any], service: str, slug: str) -> str:
    table = "communities" if service == "gateway" else "known_communities"
    row = admin.execute(f"select id from {table} where slug = %s", [slug]).fetchone()
    assert row
    return str(row[0])


def _name(state: str, service: str) -> str:
    return f"years_{state}_{service}"


def _admin(layout: Layout, database: str) -> psycopg.Connection[Any]:
    return psycopg.connect(layout.deployment.admin_url(database), autocommit=True)


# ---- questions ---------------------------------------------------------------------------------------------


def _of_service(layout: Layout, service: str) -> list[Found]:
    os.environ |= layout.environment(service) | {"WULIN_ISSUER": ISSUER, "WULIN_LOG_LEVEL": "error"}
    settings.cache_clear()  # each service has its own
    small, grown = (_years(layout, service, state) for state in (SMALL, GROWN))
    try:
        before = {name: milliseconds(small, engine, recording)[0] for name, engine, recording in small.asked()}
        return [
            Found(service, name, before.get(name), *milliseconds(grown, engine, recording))
            for name, engine, recording in grown.asked()
        ]
    finally:
        small.dispose()
        grown.dispose()


def _years(layout: Layout, service: str, state: str) -> Years:
    def url(role: str) -> str:
        own = make_url(layout.deployment.database_url(service, role))
        return own.set(database=_name(state, service)).render_as_string(hide_password=False)

    urls = {role: url(role) for role in ("app", "clerk", "worker")}
    return Years(service, urls | {"admin": layout.deployment.admin_url(_name(state, service))})


def milliseconds(
    years: Years, engine: Engine, recording: Recording, most_turns: int = TURNS
) -> tuple[float, Sequence[tuple[str, dict[str, Any]]]]:
    """The least time of some turns, after one that fills the caches; and the plans."""
    url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("select set_config('wulin.community', %s, false)", [str(years.community_id)])
        plans = recording.plans(connection)
        turns = most_turns if _sum(plans) < 50 else 1
        return min(_sum(recording.plans(connection)) for _ in range(turns)), plans


def _sum(plans: Sequence[tuple[str, dict[str, Any]]]) -> float:
    return sum(float(one["Planning Time"]) + float(one["Execution Time"]) for _, one in plans)


# ---- shown -------------------------------------------------------------------------------------------------


def _show(slow: Sequence[Found]) -> None:
    table = Table("", "问 asked", "小 small, ms", "大 grown, ms", "倍 times")
    for one in slow:
        small = "–" if one.small is None else f"{one.small:.2f}"
        table.add_row(one.service, one.name, small, f"{one.grown:.2f}", f"{one.factor:.1f}")
    if slow:
        Console(width=150).print(table)


def _write(found: Sequence[Found]) -> None:
    """A file for each service: all questions with their times, and the plan of each statement when grown."""
    for service in SERVICES:
        lines = []
        for one in (one for one in found if one.service == service):
            small = "–" if one.small is None else f"{one.small:.3f}"
            lines.append(f"\n{'✗' if one.slow else '✓'} {one.name}\n  {small} → {one.grown:.3f} ms, {one.factor:.2f} ×")
            for statement, plan in one.plans:
                lines.append(f"  {' '.join(statement.split())[:400]}")
                lines += _drawn(plan["Plan"])
        (FOLDER / f"{service}.txt").write_text("\n".join(lines) + "\n")


def _drawn(step: dict[str, Any], depth: int = 2) -> Iterator[str]:
    shown = [str(step[name]) for name in ("Node Type", "Relation Name", "Index Name") if name in step]
    conditions = [f"{name}: {step[name]}" for name in ("Index Cond", "Filter", "Sort Key") if name in step]
    rows = f"{step['Actual Rows']} rows × {step['Actual Loops']}"
    removed = f", {step['Rows Removed by Filter']} left out" if step.get("Rows Removed by Filter") else ""
    yield f"{'  ' * depth}{' '.join(shown)} ({rows}{removed}) {'; '.join(conditions)}"[:300]
    for inner in step.get("Plans", ()):
        yield from _drawn(inner, depth + 1)
