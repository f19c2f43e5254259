"""`python -m tests.faults`: real processes under load, a seeded day of faults, then the judge.

SEED, MINUTES and FAULTS come from the environment (`make faults SEED=7 MINUTES=10 FAULTS=kill,broker`). The judge
knows the answers that each client got. Exits 1 with the rows at fault.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from deploy.client import Refusal
from deploy.deployment import REPOSITORY, Deployment
from deploy.local.layout import Layout
from deploy.local.platform import Platform
from deploy.operate.reconcile import reconcile
from services.chassis.messaging.contract import SERVICES
from services.chassis.messaging.queues import queue_depths, queues_of
from tests.faults import judge
from tests.faults.clients import Write
from tests.faults.faults import Faults, disk_of_its_own
from tests.faults.load import Town
from tests.faults.messages import Messages
from tests.faults.races import Race, races
from tests.faults.recovery import Recovery, summary
from tests.faults.schedule import ALL, KINDS, KNOWN, schedule
from tests.journeys.neighbourhood import until

COMMUNITIES = 3
AWAY_SHARE = 0.75  # of the run, where the broker is to be away for long
SPACING_SECONDS = 0.7  # between two faults, however late the day runs
SETTLE_SECONDS = 300
ASKED_AGAIN = 500  # writes that were acknowledged
LOSSES = set(KINDS["volume"]) | set(KINDS["young"])  # of what the broker held
BESIDE = set(KINDS["duplicate"]) | set(KINDS["late"]) | set(KINDS["shuffle"]) | set(KINDS["poison"])
PROCESS_SECONDS, SERVER_SECONDS = 5, 20  # goals for the first success
ROWS_SHOWN = 20


@dataclass
class Day:
    """One run: the platform, its town, what happens to it and what becomes of it."""

    platform: Platform
    seed: int
    minutes: float
    kinds: Sequence[str]
    verdict: judge.Verdict = field(default_factory=judge.Verdict)
    races: list[Race] = field(default_factory=list)
    sent_again: int = 0
    asked_again: int = 0
    sent_without_broker: int = 0
    seconds: float = 0
    _began: float = 0
    _beside: list[threading.Thread] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.deployment = self.platform.layout.deployment
        self.faults = Faults(self.platform, random.Random(f"{self.seed} faults"), self.minutes * 60 * AWAY_SHARE)
        self.messages = Messages(self.platform, random.Random(f"{self.seed} messages"))

    def prepare(self) -> None:
        """Communities in which everything is ready."""
        self.town = Town.opened(self.deployment, self.seed, COMMUNITIES)
        self.recovery = Recovery(self.deployment, self.town.streets[0], random.Random(f"{self.seed} recovery"))

    def live(self) -> None:
        """Load and faults, side by side."""
        self._began = began = time.monotonic()
        self.town.begin()
        try:
            for planned in schedule(self.seed, self.minutes * 60, self.kinds):
                time.sleep(max(SPACING_SECONDS, began + planned.at - time.monotonic()))
                self._tried(planned.fault, lambda planned=planned: self._bring(planned.fault, planned.what))  # type: ignore[misc]  # bound now
            time.sleep(max(0, began + self.minutes * 60 - time.monotonic()))
        finally:
            self.seconds = time.monotonic() - began
            self.town.end()

    def _bring(self, fault: str, what: str) -> None:
        if fault in BESIDE:
            self._aside(getattr(self.messages, fault))
        elif fault == "races":
            self.faults.calm()
            self.races += races(random.Random(f"{self.seed} {len(self.races)}").choice(self.town.streets))
        elif (happened := self.faults.bring(fault, what)) is not None:
            self.recovery.watch(happened)
            if fault in LOSSES:  # made good at once and only now: what anything else loses is left for the judge to see
                self.sent_again += sum(one.events for one in reconcile(self.deployment, settled_seconds=0))

    def _aside(self, act: Callable[[], None]) -> None:
        self._beside.append(threading.Thread(target=self._tried, args=(act.__name__, act)))
        self._beside[-1].start()

    def _tried(self, name: str, act: Callable[[], None]) -> None:
        """The day goes on; a fault that could not be injected is in the verdict."""
        try:
            act()
        except Exception as error:  # noqa: BLE001
            where = traceback.extract_tb(error.__traceback__)[-1]
            self.verdict.others.append(f"{name}: {type(error).__name__} {error} ({where.name} {where.lineno})")

    def settle(self) -> None:
        """Everything that was begun comes to its end, and every client learns it."""
        self.recovery.join()
        for thread in self._beside:
            thread.join()
        self.faults.calm()
        for write in self.town.connection.writes:
            if write.outcome == "unknown":
                self._settled(write)
        self._ask_again()
        self._quiet(judge.on_its_way)
        self._quiet(judge.unanswered)

    def _ask_again(self) -> None:
        """Some acknowledged writes are sent again with their keys: they must get the same answer."""
        done = [write for write in self.town.connection.writes if write.answers and write.who]
        for write in random.Random(f"{self.seed} again").sample(done, min(len(done), ASKED_AGAIN)):
            self.asked_again += 1
            self._settled(write)
            self.verdict.duplicated += judge.answered_differently(write)

    def _settled(self, write: Write) -> None:
        with suppress(Refusal):  # the write remembers it
            self.town.connection.settle(write, patient=True)

    def _quiet(self, open_still: Callable[[Deployment], list[str]]) -> None:
        try:
            until(lambda: not open_still(self.deployment) and not self._queued(), SETTLE_SECONDS)
        except AssertionError:
            self.verdict.others += [f"never settled: {one}" for one in open_still(self.deployment)[:ROWS_SHOWN]]

    def _queued(self) -> int:
        queues = [queue for service in SERVICES for queue in queues_of(service)]
        found = queue_depths(self.deployment.amqp_url("topology"), queues)
        return sum(one.messages if one else 1 for one in found.values())

    def judge(self) -> None:
        """What is wrong, if anything."""
        verdict, writes = self.verdict, self.town.connection.writes
        judge.judge_writes(self.deployment, writes, verdict)
        judge.judge_books(self.deployment, verdict)
        judge.judge_messages(self.deployment, verdict)
        self.sent_without_broker = judge.judge_broker_away(writes, self.faults.happened, verdict)
        judge.judge_parked(self.deployment, self.messages.planted, verdict)
        if self.messages.planted and not verdict.parked:
            judge.judge_replay(self.deployment, self.messages.planted, verdict)
        verdict.others += [
            f"race {one.name}: {one.winners} of {one.runners} won" for one in self.races if one.winners != 1
        ]
        verdict.others += [f"no recovery: {one}" for one in self.recovery.failed]
        verdict.others += [f"load: {type(error).__name__} {error}" for error in self.town.failed]
        lost = [f"{one.hearer} {one.type}: {one.events}" for one in reconcile(self.deployment, settled_seconds=0)]
        verdict.undelivered += [f"to be sent again: {one}" for one in lost]

    # ---- the report -------------------------------------------------------------------------------------

    def record(self) -> dict[str, Any]:
        """The run in figures."""
        writes = self.town.connection.writes
        sendings = [one for write in writes for one in write.sendings]
        recovered = self.recovery.recovered
        alone = [(one, one.alone(recovered)) for one in recovered]
        kills = Counter(one.what for one in self.faults.happened if one.fault == "kill")
        return {
            "seed": self.seed,
            "kinds": list(self.kinds),
            "seconds": round(self.seconds, 1),
            "kills": dict(sorted(kills.items())),
            "killed": kills.total(),
            "faults": dict(sorted(Counter(one.fault for one in self.faults.happened if one.fault != "kill").items())),
            "writes": dict(Counter(write.outcome for write in writes)) | {"all": len(writes)},
            "attempts": len(sendings),
            "unknown_attempts": sum(one.unknown for one in sendings),
            "refusals": dict(Counter(write.refusal for write in writes if write.refusal).most_common()),
            "planted": len(self.messages.planted),
            "shuffled": self.messages.shuffled,
            "asked_again": self.asked_again,
            "sent_again": self.sent_again,
            "sent_without_broker": self.sent_without_broker,
            "races": [asdict(one) for one in self.races],
            "recovery": {
                "process": summary([took for one, took in alone if took is not None and not one.of_server]),
                "server": summary([took for one, took in alone if took is not None and one.of_server]),
                "overtaken": summary([one.seconds for one, took in alone if took is None]),
            },
            "recovered": [
                {"fault": one.happened.fault, "what": one.happened.what, "seconds": round(one.seconds, 2)}
                | {"began": round(one.began - self._began, 2), "alone": took and round(took, 2)}
                for one, took in alone
            ],
            "wrong": vars(self.verdict),
        }


@contextmanager
def _platform(disk_minutes: float | None) -> Iterator[tuple[Platform, str]]:
    """A platform of its own; with why its disk can't be full, where that was wanted and can't be."""
    with tempfile.TemporaryDirectory(prefix="wulin-faults-", dir="/var/tmp") as folder:
        Path(folder).chmod(0o711)
        layout = Layout(Path(folder) / "platform", clock="simulated", env="test")
        layout.folder.mkdir(mode=0o711)
        disk = disk_of_its_own(layout.folder / "postgres", disk_minutes) if disk_minutes else nullcontext("")
        with disk as why_not:
            platform = Platform(layout)
            try:
                platform.up()
                yield platform, why_not
            finally:
                platform.down()


def main() -> int:
    """One run; the exit code."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # whoever ends us leaves nothing behind
    console = Console()
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(10**6))
    minutes = float(os.environ.get("MINUTES") or 10)
    kinds = (os.environ.get("FAULTS") or ",".join(ALL)).split(",")
    if unknown := set(kinds) - set(KNOWN):
        console.print(f"[red]✗[/] {', '.join(unknown)}: 只有 only {', '.join(KNOWN)}")
        return 2
    console.print(f"SEED={seed} MINUTES={minutes:g} FAULTS={','.join(kinds)}")
    with _platform(minutes if "disk" in kinds else None) as (platform, why_not):
        if why_not:
            console.print(f"[yellow]–[/] 磁盘写满未试 a full disk was not tried: {why_not}")
            kinds.remove("disk")
        day = Day(platform, seed, minutes, kinds)
        steps = {
            "准备社区 communities": day.prepare,
            "负载与故障 load and faults": day.live,
            "平息 quiet": day.settle,
            "核对 judge": day.judge,
        }
        for words, step in steps.items():
            began = time.monotonic()
            with console.status(f"{words} …"):
                step()
            console.print(f"[green]✓[/] {words} {time.monotonic() - began:.0f} s")
        record = day.record()
        _keep(record)
        _print(console, record)
    return 1 if any(record["wrong"].values()) else 0


def _keep(record: dict[str, Any]) -> None:
    revision = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    on: dict[str, Any] = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "revision": revision.stdout.strip()}
    on |= {"cores": os.cpu_count(), "load": round(os.getloadavg()[0], 1)}
    kept = REPOSITORY / ".local" / "faults"
    kept.mkdir(parents=True, exist_ok=True)
    (kept / f"{record['seed']}.json").write_text(json.dumps(record | {"on": on}, ensure_ascii=False, indent=1) + "\n")


def _print(console: Console, record: dict[str, Any]) -> None:
    wrong = record["wrong"]
    table = Table("", "", "", title=f"故障运行 Faults, SEED={record['seed']}", show_header=False)
    table.add_row("历时 duration", f"{record['seconds']:.0f} s")
    table.add_row(
        "强杀 kills", str(record["killed"]), ", ".join(f"{name} {many}" for name, many in record["kills"].items())
    )
    table.add_row("其他故障 other faults", "", ", ".join(f"{name} {many}" for name, many in record["faults"].items()))
    writes = record["writes"]
    table.add_row(
        "写入 writes",
        str(writes["all"]),
        f"{record['attempts']} 次发送 sendings, {record['unknown_attempts']} 无答复 unanswered",
    )
    table.add_row("已确认 acknowledged", str(writes.get("acknowledged", 0)), f"被拒 refused {writes.get('refused', 0)}")
    table.add_row("重问已确认 asked again", str(record["asked_again"]))
    for name, words in (("lost", "丢失 lost"), ("duplicated", "重复 duplicated"), ("invented", "凭空 invented")):
        table.add_row(words, _mark(len(wrong[name])))
    table.add_row("误停 healthy parked", _mark(len(wrong["parked"])), f"毒消息 poison {record['planted']}")
    table.add_row("账目 books", _mark(len(wrong["broken"])))
    table.add_row("消息 messages", _mark(len(wrong["undelivered"])), f"补发 sent again {record['sent_again']}")
    table.add_row(
        "仅消息队列停机时失败 failed, broker away",
        _mark(len(wrong["failed_without_broker"])),
        f"{record['sent_without_broker']} 次发送 sendings",
    )
    for one in record["races"]:
        table.add_row(one["name"], _mark(abs(one["winners"] - 1)), f"{one['winners']} / {one['runners']}")
    table.add_row("其他 others", _mark(len(wrong["others"])))
    for group, words, goal in (
        ("process", "进程恢复 process", PROCESS_SECONDS),
        ("server", "服务器恢复 server", SERVER_SECONDS),
        ("overtaken", "恢复中再遇故障 hit again meanwhile", None),
    ):
        if found := record["recovery"][group]:
            met = "" if goal is None else "✓" if found["p99"] < goal else f"未达 missed: p99 < {goal} s"
            table.add_row(
                words,
                met,
                ", ".join(f"{name} {found[name]:.1f} s" for name in ("median", "p99", "max")) + f", {found['times']}×",
            )
    console.print(table)
    rows = [(name, row) for name, found in wrong.items() for row in found]
    for name, row in rows[:ROWS_SHOWN]:
        console.print(f"[red]✗[/] {name}: {escape(row)}", highlight=False)


def _mark(wrong: int) -> str:
    return f"[red]✗ {wrong}[/]" if wrong else "[green]0 ✓[/]"


if __name__ == "__main__":
    sys.exit(main())
