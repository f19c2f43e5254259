"""The comparison of what services say of the same fact."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest
from sqlalchemy.engine import make_url

import deploy.audit as module
from deploy.audit import CommandAuditor, Difference, examine
from deploy.deployment import CannotRun
from services.chassis.database.audit import BUCKETS, Check, Fact, broken_rows, bucket_sums, fact_rows, snapshot
from services.chassis.messaging.contract import SERVICES
from tests.points.conftest import PointsService
from tests.support.rig import Rig

ROOT = Path(__file__).parents[2]
EAST, WEST = UUID(int=1), UUID(int=2)


@pytest.fixture(scope="module")
def url(postgres: str) -> str:
    return make_url(postgres).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)


def saying(name: str, held: Mapping[str, int], community: UUID = EAST) -> Fact:
    """A fact that says this, whatever a database holds."""
    rows = ", ".join(f"('{community}'::uuid, '{key}', {value}::bigint)" for key, value in held.items())
    return Fact(name, f"values {rows}" if rows else "select null::uuid, null::text, null::bigint limit 0")


@dataclass
class ScriptedServices:
    """Services that say, each time that they are asked, what stands next in their list; the last stays."""

    url: str
    facts: Mapping[str, list[list[Fact]]]
    read: list[tuple[str, str, int]] = field(default_factory=list)  # service, fact, how many buckets

    def ask(self, service: str) -> Mapping[str, Any]:
        with snapshot(self.url) as connection:
            return {"checks": {}, "facts": bucket_sums(connection, self._now(service))}

    @contextmanager
    def rows(self, service: str, fact: str, buckets: Collection[int]) -> Iterator[Any]:
        self.read.append((service, fact, len(buckets)))
        (asked,) = (one for one in self._now(service) if one.name == fact)
        with snapshot(self.url) as connection, closing(fact_rows(connection, asked, buckets=list(buckets))) as found:
            yield ((f"{row.community_id}/{row.key}", row.value) for row in found)

    def _now(self, service: str) -> list[Fact]:
        services = self.facts.get(service, [[]])
        return services.pop(0) if len(services) > 1 else services[0]


def compared(
    url: str, settled_seconds: float = 0, **said: Mapping[str, int]
) -> tuple[list[Difference], ScriptedServices]:
    """What differs where these services say this of one fact."""
    services = ScriptedServices(url, {service: [[saying("minutes", one)]] for service, one in said.items()})
    return list(examine(services, settled_seconds).differences), services


# ---- comparing -----------------------------------------------------------------------------------------


def test_services_that_agree_differ_in_nothing_and_no_row_is_read(url: str) -> None:
    differ, services = compared(url, orders={"p/2026-03-10": 90, "q": 1}, points={"q": 1, "p/2026-03-10": 90})
    assert (differ, services.read) == ([], [])


def test_each_key_that_differs_is_named_with_what_each_says(url: str) -> None:
    differ, _ = compared(url, orders={"a": 90, "b": 30}, points={"a": 90, "z": 5})
    assert differ == [
        Difference("minutes", f"{EAST}/b", {"orders": 30, "points": 0}),
        Difference("minutes", f"{EAST}/z", {"orders": 0, "points": 5}),
    ]


def test_rows_are_read_of_unequal_buckets_alone(url: str) -> None:
    many = {f"key {number}": number for number in range(1, 5_000)}
    differ, services = compared(url, orders=many, points=many | {"key 7": 8}, charity=many)
    assert differ == [Difference("minutes", f"{EAST}/key 7", {"orders": 7, "points": 8, "charity": 7})]
    assert services.read == [(service, "minutes", 1) for service in ("orders", "points", "charity")]


def test_values_that_change_places_are_seen_though_every_sum_stays(url: str) -> None:
    """Two keys of one bucket: count and sum are equal, the hash is not."""
    with snapshot(url) as connection:
        bucket_of = {
            key: next(iter(bucket_sums(connection, [saying("minutes", {key: 1})])["minutes"]))
            for key in (f"key {number}" for number in range(200))
        }
    one, other = next(
        (one, other) for one in bucket_of for other in bucket_of if one < other and bucket_of[one] == bucket_of[other]
    )
    differ, _ = compared(url, orders={one: 5, other: 6}, points={one: 6, other: 5})
    assert [difference.key for difference in differ] == [f"{EAST}/{one}", f"{EAST}/{other}"]


def test_nothing_is_the_same_as_zero(url: str) -> None:
    assert compared(url, orders={"a": 0, "b": 3}, points={"b": 3})[0] == []


def test_a_fact_of_one_service_alone_is_compared_with_nobody(url: str) -> None:
    services = ScriptedServices(url, {"fund": [[saying("donated", {"x": 5})]]})
    assert list(examine(services, 0).differences) == []


def test_keys_of_any_script_are_merged_in_one_order(url: str) -> None:
    """PostgreSQL and Python compare text in the same way."""
    many = dict.fromkeys(("Z", "a", "z", "é", "枫", "~", "-", "0", "😀", "￮", " "), 1)
    differ, _ = compared(url, orders=many, points=dict.fromkeys(many, 2))
    assert len(differ) == len(many)
    assert all(one.values == {"orders": 1, "points": 2} for one in differ)


def test_the_report_for_programs_sums_up_buckets(url: str) -> None:
    services = ScriptedServices(
        url, {"orders": [[saying("minutes", {"a": 5, "b": 6})]], "points": [[saying("minutes", {"a": 5})]]}
    )
    document = examine(services, 0).document()
    assert json.loads(json.dumps(document)) == document
    assert document["services"]["orders"] == {"checks": {}, "facts": {"minutes": {"rows": 2, "total": 11}}}
    assert document["differences"] == [{"fact": "minutes", "key": f"{EAST}/b", "values": {"orders": 6, "points": 0}}]
    assert document["unsettled"] == 0


# ---- what is on its way ----------------------------------------------------------------------------------


@pytest.fixture
def brief(monkeypatch: pytest.MonkeyPatch) -> float:
    """Differences are looked at again soon, and stand after this many seconds."""
    monkeypatch.setattr(module, "LOOK_AGAIN_SECONDS", 0.05)
    return 0.3


def test_what_arrives_meanwhile_is_no_difference(url: str, brief: float) -> None:
    whole, late = saying("minutes", {"a": 1, "b": 2}), saying("minutes", {"a": 1})
    services = ScriptedServices(url, {"orders": [[whole]], "points": [[late], [late], [whole]]})
    report = examine(services, brief)
    assert (list(report.differences), report.unsettled) == ([], 0)


def test_what_is_new_meanwhile_is_left_to_the_next_audit(url: str, brief: float) -> None:
    """A platform at work has always something on its way."""
    first, later = saying("minutes", {"a": 1}), saying("minutes", {"a": 1, "b": 2})
    services = ScriptedServices(url, {"orders": [[first], [later]], "points": [[saying("minutes", {})], [first]]})
    assert list(examine(services, brief).differences) == []


def test_a_difference_that_stays_is_reported_beside_one_that_changes(url: str, brief: float) -> None:
    changing = [[saying("minutes", {"a": 1, "b": number})] for number in range(1, 200)]
    services = ScriptedServices(url, {"orders": changing, "points": [[saying("minutes", {"a": 5, "b": 999})]]})
    report = examine(services, brief)
    assert list(report.differences) == [Difference("minutes", f"{EAST}/a", {"orders": 1, "points": 5})]
    assert report.unsettled == 1


def test_of_very_many_differences_the_first_are_reported(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SUSPECTS_MOST", 3)
    many = {f"key {number}": 1 for number in range(10)}
    assert len(compared(url, orders=many, points={})[0]) == 3


def test_where_the_first_of_very_many_come_to_agree_the_others_are_looked_for(
    url: str, brief: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SUSPECTS_MOST", 2)
    whole = saying("minutes", {"a": 1, "b": 1, "c": 1})
    late, wrong = saying("minutes", {}), saying("minutes", {"a": 1, "b": 1, "c": 7})
    services = ScriptedServices(url, {"orders": [[whole]], "points": [[late], [late], [wrong]]})
    assert [one.key for one in examine(services, brief).differences] == [f"{EAST}/c"]


# ---- what a service is asked --------------------------------------------------------------------------


def test_checks_and_facts_of_one_community(url: str) -> None:
    both = Fact("minutes", f"values ('{EAST}'::uuid, 'a', 1), ('{WEST}'::uuid, 'b', 2)")
    check = Check("even", f"values ('{EAST}'::uuid, 1), ('{WEST}'::uuid, 3)".replace("values", "select * from (values"))
    check = Check(check.name, f"{check.sql}) as rows (community_id, value)  -- all of them")
    with snapshot(url) as connection:
        assert [row.key for row in fact_rows(connection, both, community_id=WEST)] == ["b"]
        assert broken_rows(connection, [check], WEST) == {"even": [{"community_id": str(WEST), "value": "3"}]}
        assert len(broken_rows(connection, [check])["even"]) == 2


def test_of_a_check_that_all_rows_break_some_are_read(url: str) -> None:
    check = Check("none", f"select '{EAST}'::uuid as community_id, n from generate_series(1, 100000) as n")
    with snapshot(url) as connection:
        assert len(broken_rows(connection, [check])["none"]) == 20


# ---- memory --------------------------------------------------------------------------------------------

MEASURED = """
import resource, sys
from services.chassis.database.audit import Fact, bucket_sums, fact_rows, snapshot
import deploy.audit
from deploy.audit import Report, examine

many, wrong = int(sys.argv[2]), int(sys.argv[3])

def fact(service):
    value = f"n + (n % {wrong} = 0)::int" if service == "points" and wrong else "n"
    return Fact("minutes", "select '00000000-0000-7000-8000-000000000001'::uuid, "
                f"'0198c1a4-7f3e-7000-8000-' || lpad(n::text, 12, '0') || '/2026-03-10', {value} "
                f"from generate_series(1, {many}) as n")

class Both:
    def ask(self, service):
        with snapshot(sys.argv[1]) as connection:
            facts = [fact(service)] if service in ("orders", "points") else []
            return {"checks": {}, "facts": bucket_sums(connection, facts)}

    def rows(self, service, name, buckets):
        from contextlib import closing, contextmanager
        @contextmanager
        def opened():
            with snapshot(sys.argv[1]) as connection:
                with closing(fact_rows(connection, fact(service), buckets=sorted(buckets))) as rows:
                    yield ((f"{row.community_id}/{row.key}", row.value) for row in rows)
        return opened()

with snapshot(sys.argv[1]) as connection:
    bucket_sums(connection, [Fact("warm", "select null::uuid, '', 1 limit 0")])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
report = examine(Both(), 0)
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print((after - before) // 1024, len(report.differences), len(report.unequal_buckets.get("minutes", ())))
"""


@pytest.mark.parametrize("wrong", [0, 10])
def test_an_audit_of_very_many_facts_needs_little_memory(url: str, wrong: int) -> None:
    """Its memory does not grow with the facts, whether all agree or a tenth is wrong, in each of the buckets."""
    line = [sys.executable, "-c", MEASURED, url, "200000", str(wrong)]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    grown_mib, differ, unequal = map(int, done.stdout.split())
    assert grown_mib <= 20
    assert (differ, unequal) == ((module.SUSPECTS_MOST, BUCKETS) if wrong else (0, 0))


# ---- the commands of the services --------------------------------------------------------------------------


def commands(urls: Mapping[str, str]) -> CommandAuditor:
    """Asks the service of these databases by its own command."""
    given = os.environ | {"WULIN_DATABASE_AUDIT_URL": urls["audit"], "PYTHONPATH": str(ROOT)}
    return CommandAuditor(cast("Any", SimpleNamespace(command_environment=lambda _: given)))


def test_a_service_is_asked_by_its_command_and_its_rows_are_read_as_they_come(points: Rig) -> None:
    book, minutes = PointsService(points), {points.person("volunteer").id: 10 + number for number in range(5)}
    points.deliver(book.closing(minutes))
    auditor = commands(points.prepared.urls)
    found = auditor.ask("points")
    assert found["checks"].keys() == {check.name for check in points.prepared.service.checks}
    sums = found["facts"]["served_minutes"]
    with auditor.rows("points", "served_minutes", sums) as rows:
        read = list(rows)
    assert read == sorted(read)
    assert (len(read), sum(value for _, value in read)) == (
        sum(one.rows for one in sums.values()),
        sum(one.total for one in sums.values()),
    )
    ours = {key.split("/")[1]: value for key, value in read if key.startswith(str(points.community_id))}
    assert ours == {str(person): value for person, value in minutes.items()}
    with auditor.rows("points", "served_minutes", sums) as rows:
        next(rows)  # not all are read, and the command ends all the same


def test_an_audit_that_breaks_off_is_no_difference(points: Rig) -> None:
    auditor = commands({"audit": points.prepared.urls["audit"].replace("points_audit", "nobody")})
    with pytest.raises(CannotRun, match="points"):
        auditor.ask("points")
    with auditor.rows("points", "served_minutes", [1]) as rows, pytest.raises(CannotRun, match="points"):
        list(rows)


def test_every_service_is_asked(url: str) -> None:
    asked: list[str] = []

    class Listening(ScriptedServices):
        def ask(self, service: str) -> Mapping[str, Any]:
            asked.append(service)
            return super().ask(service)

    examine(Listening(url, {}), 0)
    assert asked == list(SERVICES)
