"""What a stranger does first: the README's walk with curl, and the demo's day."""

from __future__ import annotations

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from rich.progress import Progress

from deploy.client import Connection
from deploy.demo.__main__ import play
from deploy.demo.community import DemoRun, Unexpected, expect
from deploy.local.layout import REPOSITORY
from deploy.local.platform import Platform
from tests.journeys.neighbourhood import Neighbourhood, audited


def test_the_readmes_walk_places_an_order(platform: Platform, tmp_path: Path) -> None:
    readme = (REPOSITORY / "README.md").read_text()
    (walk,) = [block for block in readme.split("```sh\n") if block.startswith(". deploy/local/curl.sh")]
    (tmp_path / ".local").symlink_to(platform.layout.folder)
    (tmp_path / "deploy").symlink_to(REPOSITORY / "deploy")
    tomorrow = (_latest(platform) + timedelta(days=1)).date().isoformat()
    script = f"set -euo pipefail\ndate() {{ echo {tomorrow}; }}\n{walk.partition('```')[0]}"
    walked = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False, env=_own()
    )
    assert walked.returncode == 0, walked.stderr
    assert '"state": "placed"' in walked.stdout.rpartition("}\n{")[2], walked.stdout


@pytest.mark.slow
def test_the_demo_plays_its_day(platform: Platform) -> None:
    run = DemoRun(Connection(platform.layout.base_url), Progress(disable=True))
    community = play(run, platform.layout.deployment)
    assert community.results["orders"] >= 60
    audited(platform.layout.deployment)


def test_a_wrong_outcome_stops_the_day() -> None:
    with pytest.raises(Unexpected, match=r"兑换成功.*'refused', 应为 should be 'confirmed'"):
        expect("兑换成功", "refused", "confirmed")


def test_a_caller_goes_on_when_its_token_ends(here: Neighbourhood) -> None:
    clerk = here.station
    before = clerk.token
    clerk.session._until = 0
    with ThreadPoolExecutor(4) as pool:
        (after,) = set(pool.map(lambda _: clerk.token, range(8)))  # renewed once, by one of the threads
    assert after != before
    assert clerk.get("/orders")["items"] == []


def _own() -> dict[str, str]:
    """The environment without the tests' settings."""
    return {name: value for name, value in os.environ.items() if not name.startswith("WULIN_")}


def _latest(platform: Platform) -> datetime:
    """The business time that orders has seen last."""
    url = platform.layout.deployment.database_url("orders", "audit").replace("+psycopg", "")
    with psycopg.connect(url) as connection:
        row = connection.execute("select coalesce(max(now), now()) from business_time").fetchone()
    assert row
    latest: datetime = row[0]
    return latest
