"""nginx, the reverse proxy before all services: writes its configuration and its static files into one folder.

    python -m gateway nginx --prefix DIR --listen 127.0.0.1:8080 --upstream gateway=127.0.0.1:9001 --upstream orders=…
    nginx -p DIR -c DIR/nginx.conf -e DIR/logs/error.log

nginx uses files of this folder alone, so that root (its workers drop to `--user`) or an ordinary user can run it beside
another nginx. Where root starts it, the workers must be able to reach the folder. It runs in the foreground; HUP makes
it read a changed file again.
"""

from __future__ import annotations

import grp
import json
import os
import pwd
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from string import Template

from gateway.communities.model import RESERVED_SLUGS
from gateway.problems import HEADERS, PAGES, PLAIN_AT_TLS, PLAIN_PAGES, TLS_REQUIRED
from gateway.routes import COMMUNITY_ACTS, DIRECTORY_PATHS, OWNED, SIGN_IN_PATHS, WEB

_HERE = Path(__file__).parent
_PAGE_FILES = ("index.html", "docs.js", "docs.css", "icon.svg")

_PASSED_HEADERS = (
    "Accept",
    "Accept-Language",
    "Authorization",
    "Content-Type",
    "Device-Token",
    "Idempotency-Key",
    "If-Match",
    "Prefer",
    "Purpose",
    "Traceparent",
    "User-Agent",
    "Webhook-Id",  # how a payment provider signs its notices (Standard Webhooks)
    "Webhook-Signature",
    "Webhook-Timestamp",
)
_DOCUMENT_PATHS = (
    "/v1/openapi.json",
    "/v1/asyncapi.json",
    "/v1/errors",
    *map("/docs/{}".format, _PAGE_FILES),
)
_PAGE_HEADERS = (  # what a browser tells the pages
    "Accept",
    "Accept-Language",
    "Content-Type",
    "Cookie",
    "Origin",
    "Sec-Fetch-Site",
    "User-Agent",
)
_STATIC = _HERE.parent / "web" / "static"
_CODE_SIGNS = 20  # of a voucher's code, however it is grouped
_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
KEEP_IDLE_SECONDS = 10  # shorter than gunicorn's keepalive, so that nginx never sends into a closing connection


@dataclass(frozen=True)
class Limits:
    """How many requests one address or token may send; a local run or a benchmark raises them."""

    address_per_second: int = 30
    address_burst: int = 60
    token_per_second: int = 20
    token_burst: int = 40
    sign_in_per_minute: int = 60
    sign_in_burst: int = 60
    connections: int = 50


RELAXED = Limits(10_000, 10_000, 10_000, 10_000, 60_000, 10_000, 1_000)


@dataclass(frozen=True)
class Tls:
    """TLS with the gateway's own certificate: `folder` holds `certificate.pem` (the chain) and `key.pem`.

    A request without TLS to `plain` is redirected to `public_url`; a call of the API is refused.
    """

    folder: Path
    plain: str
    public_url: str


@dataclass(frozen=True)
class Edge:
    """The settings that differ between runs of nginx."""

    prefix: Path
    listen: str
    upstreams: Mapping[str, Sequence[str]]  # service → addresses, `host:port` or `unix:/path`
    simulated: bool = False
    user: str = ""  # the account of the workers, where root starts nginx
    access_log: str = ""
    error_log: str = ""
    trusted_proxies: Sequence[str] = ()
    tls: Tls | None = None
    inside: str = ""  # an address for our own containers, without TLS: it must never be published
    instance: str = ""  # /readyz shows it to this machine only; the program that started nginx compares it
    limits: Limits = field(default_factory=Limits)


class _Configuration(Template):
    delimiter = "%"


def write(edge: Edge, document: Path) -> Path:
    """Write `nginx.conf`, its folders and the public files into the prefix. Returns the path of the configuration."""
    for folder in ("logs", "tmp", "public/docs", "public/v1/errors"):
        (edge.prefix / folder).mkdir(parents=True, exist_ok=True)
    public = edge.prefix / "public"
    _publish(public, document)
    for each in (edge.prefix, edge.prefix / "tmp", public, *public.rglob("*")):
        each.chmod(0o755 if each.is_dir() else 0o644)  # the workers have another account; our umask may hide it
    path = edge.prefix / "nginx.conf"
    path.write_text(configuration(edge))
    return path


def configuration(edge: Edge) -> str:
    """Returns the text of `nginx.conf`. Raises ValueError where a service has no upstream."""
    missing = {*OWNED, WEB} - edge.upstreams.keys()
    if missing:
        raise ValueError(f"no upstream for {', '.join(sorted(missing))}")
    template = _Configuration((_HERE / "nginx.conf").read_text())
    return template.substitute(
        user=_user(edge.user),
        prefix=edge.prefix,
        listening=_indented(8, *_listening(edge)),
        instance=edge.instance,
        plain_server=_plain_server(edge.tls),
        access_log=edge.access_log or f"{edge.prefix}/logs/access.log",
        error_log=edge.error_log or f"{edge.prefix}/logs/error.log",
        trusted_proxies=_trusted_proxies(edge.trusted_proxies),
        callers=_indented(8, *_callers(edge.inside)),
        page_paths=_page_paths(),
        page_headers=_indented(12, *_passed_headers(_PAGE_HEADERS, simulated=edge.simulated)),
        headers=_indented(8, *(f"add_header {header} always;" for header in HEADERS)),
        problem_sentences=_indented(4, *(page.sentences() for page in (*PAGES, TLS_REQUIRED))),
        problem_pages=_indented(8, *(page.location() for page in (*PAGES, *([PLAIN_AT_TLS] if edge.tls else [])))),
        logged_paths=_indented(8, *_logged_paths()),
        passed_headers=_indented(4, *_passed_headers(_PASSED_HEADERS, simulated=edge.simulated)),
        upstreams=_indented(4, *(_upstream(name, at) for name, at in edge.upstreams.items())),
        locations=_indented(8, *_locations(edge.limits)),
        **{one.name: getattr(edge.limits, one.name) for one in fields(edge.limits)},
    )


def unprivileged() -> str:
    """Returns the account for the workers of root's nginx: the package's, else nobody; empty for an ordinary user."""
    if os.geteuid() != 0:
        return ""
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("www-data", "nginx", "nobody") if name in known)


def _user(name: str) -> str:
    if not name:
        return "# The workers have the account of whoever starts it."
    group = grp.getgrgid(pwd.getpwnam(name).pw_gid).gr_name
    return f"user {name} {group};"


def _trusted_proxies(proxies: Sequence[str]) -> str:
    if not proxies:
        return "# No proxy is trusted: the address of the caller is that of the connection."
    return " ".join([*(f"set_real_ip_from {one};" for one in proxies), "real_ip_header X-Forwarded-For;"])


def _listening(edge: Edge) -> list[str]:
    inside = [f"listen {edge.inside} default_server;"] if edge.inside else []
    if edge.tls is None:
        return [f"listen {edge.listen} default_server;", *inside]
    return [
        *inside,
        f"listen {edge.listen} ssl default_server;",
        f"ssl_certificate {edge.tls.folder}/certificate.pem;",
        f"ssl_certificate_key {edge.tls.folder}/key.pem;",
        "ssl_protocols TLSv1.2 TLSv1.3;",
        "ssl_ciphers HIGH:!aNULL:!MD5:!SHA1:!kRSA;",  # of TLS 1.2: only with forward secrecy
        "ssl_session_cache shared:tls:4m;",
        "ssl_session_tickets off;",
    ]


def _plain_server(tls: Tls | None) -> str:
    if tls is None:
        return ""
    pages = _indented(8, *(page.location() for page in PLAIN_PAGES))
    return f"""
    server {{
        listen {tls.plain} default_server;
        server_name _;
        limit_conn connections 50;
{pages}
        location /v1/ {{
            return {TLS_REQUIRED.status};
        }}
        location = /healthz {{
            access_log off;
            default_type application/json;
            return 200 '{{"status":"ok"}}';
        }}
        location / {{
            return 308 {tls.public_url}$request_uri;
        }}
    }}"""


def _passed_headers(names: Iterable[str], *, simulated: bool) -> list[str]:
    return [_passed(name) for name in (*names, *(("X-Wulin-Now",) if simulated else ()))]


def _passed(name: str) -> str:
    return f"proxy_set_header {name} $http_{name.lower().replace('-', '_')};"


def _page_paths() -> str:
    """Returns the expression for the addresses of pages: the three outside communities, and what is below a slug."""
    reserved = "|".join(sorted(RESERVED_SLUGS))
    return rf'"^/(?:$|(?:go|look)$|(?!(?:{reserved})(?:/|$))[a-z0-9][a-z0-9-]{{1,39}}(?:/|$))"'


def _callers(inside: str) -> list[str]:
    """Returns the line by which a caller from inside may pass on another address; outside nobody may."""
    port = inside.rpartition(":")[2]
    return [rf'"~^{port} (?<passed_on>[0-9a-f.:]+)$" $passed_on;'] if port else []


def _upstream(name: str, addresses: Sequence[str]) -> str:
    servers = " ".join(f"server {address};" for address in addresses)
    return f"upstream {name} {{ {servers} keepalive 16; keepalive_timeout {KEEP_IDLE_SECONDS}s; }}"


def _locations(limits: Limits) -> list[str]:
    lines = [
        f"location = {path} {{ proxy_pass http://gateway; }}" for path in DIRECTORY_PATHS if path not in SIGN_IN_PATHS
    ]
    sign_in_limits = (
        f"limit_req zone=sign_in burst={limits.sign_in_burst} nodelay; "
        f"limit_req zone=address burst={limits.address_burst} nodelay;"
    )
    lines += [f"location = {path} {{ {sign_in_limits} proxy_pass http://gateway; }}" for path in SIGN_IN_PATHS]
    acts = "|".join(COMMUNITY_ACTS)
    lines.append(f"location ~ ^/v1/communities/[^/]+(?:/(?:{acts}))?$ {{ proxy_pass http://gateway; }}")
    for service, resources in OWNED.items():
        names = "|".join(resources)
        lines.append(f"location ~ ^/v1/communities/[^/]+/(?:{names})(?:/|$) {{ proxy_pass http://{service}; }}")
    return lines


def _logged_paths() -> list[str]:
    """Returns the lines of the map from an address to the path that the log shows.

    The code of a voucher is money, and in a mistyped address it may stand anywhere. The log shows the parts that can't
    hold one, and `***` for the others: names of the API, UUIDs, words of at most 19 letters, communities of at most 19
    signs. A code has 20 signs. What follows `vouchers` is never shown. All that is shown is ASCII.
    """
    named = {name for path in (*DIRECTORY_PATHS, *_DOCUMENT_PATHS) for name in path.split("/")[1:]}
    names = "|".join(re.escape(name) for name in sorted(named.union(*OWNED.values())))
    part = (
        rf"(?:(?<!/vouchers)/(?:{names}|[a-z_-]{{1,{_CODE_SIGNS - 1}}}|{_UUID})"
        rf"|(?<=^/v1/communities)/(?:-?[a-z0-9]){{1,{_CODE_SIGNS - 1}}}-?)(?=[/?]|$)"
    )
    return [
        '"" "";',  # an address that nginx has not read
        r'"~^/(?:\?|$)" /;',
        rf'"~^(?<shown>(?:{part})++/?)(?:\?|$)" $shown;',
        rf'"~^(?<shown_head>(?:{part})*+)/[^/?]*(?<shown_tail>(?:{part})++/?)(?:\?|$)" "$shown_head/***$shown_tail";',
        rf'"~^(?<shown_start>(?:{part})*+)" "$shown_start/***";',
    ]


def _indented(spaces: int, *lines: str) -> str:
    return "\n".join(" " * spaces + line for whole in lines for line in whole.splitlines())


def _publish(public: Path, document: Path) -> None:
    """Write the documents of the API and of the events, a file for the `type` of each problem, and the page."""
    api = json.loads(document.read_text())
    for name in ("openapi.json", "asyncapi.json"):
        found = json.loads(document.with_name(name).read_text())
        (public / "v1" / name).write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")))
    problems = api["x-problems"]
    (public / "v1/errors/index.json").write_text(json.dumps(problems, ensure_ascii=False))
    for problem in problems:
        (public / f"v1/errors/{problem['code']}.json").write_text(json.dumps(problem, ensure_ascii=False))
    shutil.copytree(_STATIC, public / "static", dirs_exist_ok=True)
    for name in _PAGE_FILES:
        shutil.copyfile(_HERE / "docs" / name, public / "docs" / name)


__all__ = ["RELAXED", "Edge", "Limits", "Tls", "configuration", "unprivileged", "write"]
