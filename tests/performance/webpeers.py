"""Peers at work, each as its own documentation has it, in an environment of their own that `make bench` makes."""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping
from contextlib import ExitStack

from deploy.local.ports import answers, free_port
from deploy.local.servers import Nginx
from gateway.nginx import unprivileged
from tests.performance.stage import PEERS, Program, Stage, has_peers

WORKERS, THREADS = 2, 8  # as many as the platform's own webs
START_SECONDS = 60

_FRONT = """daemon off;
{user}
worker_processes 1;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    keepalive_requests 1000000;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    {upstreams}
    server {{ listen {front}; {locations} }}
    server {{ listen {bare}; location / {{ return 200 "ok"; }} }}
}}
"""


def webs(stage: Stage, open_: ExitStack) -> Mapping[str, tuple[str, str]]:
    """Web peers at work behind an nginx: their address and path, by name; none where they are not installed."""
    if not has_peers():
        return {}
    flask, fastapi = free_port(), free_port()
    settings = {"BENCH_DATABASE": stage.deployment.admin_url("wulin_fund"), "BENCH_SECRET": _SECRET}
    gunicorn = [str(PEERS / "gunicorn"), "-k", "gthread", "-w", str(WORKERS), "--threads", str(THREADS)]
    gunicorn += ["-b", f"127.0.0.1:{flask}", "--preload", "--keep-alive", "20", "tests.performance.peers.flask_orm:app"]
    uvicorn = [str(PEERS / "uvicorn"), "--workers", str(WORKERS), "--port", str(fastapi), "--log-level", "error"]
    uvicorn += ["--loop", "uvloop", "--http", "httptools"]
    uvicorn += ["--no-access-log", "--timeout-keep-alive", "20", "tests.performance.peers.fastapi_asyncpg:app"]
    for command in (gunicorn, uvicorn):
        open_.callback(Program(*command, environment=settings).end)
    front = _nginx(stage, open_, {"flask": flask, "fastapi": fastapi})
    for port in (flask, fastapi):
        until_listening(port)
    return {"Flask + ORM": (front, "/flask/gifts"), "FastAPI + asyncpg": (front, "/fastapi/gifts")}


def bare(stage: Stage, open_: ExitStack) -> tuple[str, str]:
    """The addresses of an nginx that answers by itself, and of one in front of it."""
    port = free_port()
    front = _nginx(stage, open_, {"bare": port}, port)
    return f"127.0.0.1:{port}", front


_SECRET = "of the bench alone, for peers that live for minutes"


def token() -> str:
    """What lets a caller in at the peers: an HS256 token, as PyJWT makes it."""
    made = Program(str(PEERS / "python"), "-m", "tests.performance.peers.auth", environment={"BENCH_SECRET": _SECRET})
    try:
        return made.line()
    finally:
        made.end()


def _nginx(stage: Stage, open_: ExitStack, upstreams: Mapping[str, int], bare_port: int = 0) -> str:
    folder, port = stage.layout.data / f"front-{uuid.uuid4().hex[:6]}", free_port()
    configuration = _FRONT.format(
        user=f"user {unprivileged()};" if unprivileged() else "",
        folder=folder,
        front=f"127.0.0.1:{port}",
        bare=f"127.0.0.1:{bare_port or free_port()}",
        upstreams=" ".join(
            f"upstream {name} {{ server 127.0.0.1:{at}; keepalive 16; }}" for name, at in upstreams.items()
        ),
        locations=" ".join(f"location /{name}/ {{ proxy_pass http://{name}/; }}" for name in upstreams),
    )
    server = Nginx(folder, port, configuration=configuration)
    server.start()
    open_.callback(server.stop)
    return f"127.0.0.1:{port}"


def until_listening(port: int) -> None:
    """Wait for a server."""
    until = time.monotonic() + START_SECONDS
    while not answers(port):
        assert time.monotonic() < until, "it does not listen"
        time.sleep(0.05)
