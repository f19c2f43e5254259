"""Web processes come and go, and what they have counted stays, in as many files as there are places for them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from deploy.local.ports import free_port

ROOT = Path(__file__).parents[2]
COUNTING = """
from prometheus_client import Counter
from services.chassis.metrics import exposition
ASKED = Counter("asked", "", ["what"])

def app(environ, start):
    if environ["PATH_INFO"] == "/metrics":
        body = exposition()
    else:
        ASKED.labels(what="page").inc()
        body = str(__import__("os").getpid()).encode()
    start("200 OK", [("Content-Length", str(len(body)))])
    return [body]
"""


def test_a_successor_counts_on_where_the_one_before_it_stopped(tmp_path: Path) -> None:
    counts = tmp_path / "metrics"
    counts.mkdir()
    (tmp_path / "counting.py").write_text(COUNTING)
    port = free_port()
    environment = os.environ | {
        "PYTHONPATH": f"{tmp_path}:{ROOT}",
        "PROMETHEUS_MULTIPROC_DIR": str(counts),
        "WULIN_BIND": f"127.0.0.1:{port}",
        "WULIN_WEB_WORKERS": "1",
    }
    line = [sys.executable, "-m", "gunicorn", "-c", "deploy/gunicorn.conf.py", "counting:app"]
    line += ["--max-requests", "5", "--max-requests-jitter", "0"]
    with subprocess.Popen(line, cwd=ROOT, env=environment) as gunicorn:
        try:
            processes = {_asked(port, "/") for _ in range(20)}
            assert len(processes) > 1
            assert 'asked_total{what="page"} 20.0' in _asked(port, "/metrics")
            assert [file.name for file in counts.iterdir()] == ["counter_worker-0.db"]
        finally:
            gunicorn.terminate()


def _asked(port: int, path: str) -> str:
    """The answer, after however many tries: a worker that is being replaced refuses."""
    until = time.monotonic() + 30
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
                return answer.read().decode()
        except OSError:
            assert time.monotonic() < until
            time.sleep(0.05)
