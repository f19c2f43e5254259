"""Merges the OpenAPI documents of all services into the public one, and writes what follows from it.

Each service prints its document by its own command, in a process of its own: the gateway imports no service.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from gateway import words
from gateway.problems import PAGES, TLS_REQUIRED
from gateway.routes import COMMUNITY_ACTS, DIRECTORY_PATHS, OWNED
from services.chassis import field_errors


class Clash(Exception):
    """Two services claim the same path or operation."""


def write(folder: Path, scopes: Path) -> None:
    """Writes `openapi.json` and `errors.md` of all services into `folder`, and the module of all scopes to `scopes`."""
    with ThreadPoolExecutor() as together:  # a process takes seconds, nearly all of them to import its modules
        merged = merge(dict(zip(OWNED, together.map(document_of, OWNED), strict=True)))
    folder.mkdir(exist_ok=True)
    text = json.dumps(merged, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / "openapi.json").write_text(text + "\n")
    (folder / "errors.md").write_text(errors_page(merged["x-problems"]))
    scopes.write_text(scopes_module(merged))


def merge(documents: dict[str, dict[str, Any]], written: words.Words | None = None) -> dict[str, Any]:
    """Merges documents and adds the words. Raises Clash if two services claim a path or operation."""
    written = written or words.read()
    names = _names(documents, written.names)
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    problems: dict[str, Any] = {
        page.code: {"code": page.code, "status": page.status, "zh": page.zh, "en": page.en, "means": page.means}
        for page in (*PAGES, TLS_REQUIRED)
    }
    for service, document in documents.items():
        renamed = _renamed(document, names[service])
        for path, item in renamed["paths"].items():
            if path in paths:
                raise Clash(f"two services claim {path}")
            if not _public(path, service):
                raise Clash(f"gateway/routes.py gives {path} to no service, or not to {service}")
            paths[path] = item
        for name, schema in renamed["components"]["schemas"].items():
            schemas[names[service][name]] = schema
        for one in document["x-problems"]:
            problems[one["code"]] = problems.get(one["code"], {}) | one
    _check_operations(paths)
    merged = {
        "openapi": "3.1.0",
        "info": {
            "title": "Wulin 五邻",
            "version": "1",
            "description": "\n\n".join(written.about),
            "contact": {"name": "Wulin 五邻"},
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": _components(documents, paths, schemas),
        "x-problems": [problems[code] for code in sorted(problems)],
    }
    words.apply(merged, written)
    return merged


def _names(documents: dict[str, dict[str, Any]], given: dict[str, str]) -> dict[str, dict[str, str]]:
    """Returns the public name of each service's components: a class's own name, unless two services have one like it.

    `given` are better names of some classes, `orders.State` for one. Equal components of several services are one.
    """
    wanted = {
        service: {name: given.get(f"{service}.{name}", name) for name in document["components"]["schemas"]}
        for service, document in documents.items()
    }
    forms: dict[str, list[Any]] = {}
    for service, names in wanted.items():
        for name, public in names.items():
            schema = documents[service]["components"]["schemas"][name]
            form = {key: one for key, one in schema.items() if key != "description"}
            if form not in forms.setdefault(public, []):
                forms[public].append(form)
    return {
        service: {
            name: public if len(forms[public]) == 1 else f"{service.capitalize()}{public}"
            for name, public in names.items()
        }
        for service, names in wanted.items()
    }


def _components(documents: dict[str, Any], paths: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """Returns the components that are used: schemas of all services, and the parts that all services share."""
    shared = next(iter(documents.values()))["components"]
    kinds: dict[str, Any] = {kind: shared.get(kind, {}) for kind in ("responses", "headers", "parameters")}
    kinds["schemas"] = schemas
    used = set(_references(paths))
    while more := {one for at in used for one in _references(_found(kinds, at))} - used:
        used |= more
    scopes = {
        scope: about
        for document in documents.values()
        for scope, about in document["components"]["securitySchemes"]["client"]["flows"]["clientCredentials"][
            "scopes"
        ].items()
    }
    schemes = json.loads(json.dumps(shared["securitySchemes"]))
    schemes["client"]["flows"]["clientCredentials"]["scopes"] = scopes
    return {
        **{kind: {name: one for name, one in parts.items() if (kind, name) in used} for kind, parts in kinds.items()},
        "securitySchemes": schemes,
    }


def _found(kinds: dict[str, Any], at: tuple[str, str]) -> Any:
    return kinds[at[0]].get(at[1])


def scopes_module(merged: dict[str, Any]) -> str:
    """Returns the Python module with the scopes that the operations of a merged document declare."""
    operations = [one for _, _, one in words.operations(merged)]
    opening = {one["x-wulin-scope"] for one in operations if one.get("x-wulin-scope")}
    scopes = sorted(opening.union(*(one.get("x-wulin-wider-scopes", ()) for one in operations)))
    lines = [
        '"""The scopes that a client may be given: each opens a route of a service or shows more.',
        "",
        "Generated by `make openapi` from what the services' routes declare: the directory imports no service.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "SCOPES = frozenset(",
        "    {",
        *(f'        "{scope}",' for scope in scopes),
        "    }",
        ")",
    ]
    return "\n".join(lines) + "\n"


def errors_page(problems: Iterable[dict[str, Any]]) -> str:
    """Returns the page with the table of all errors."""
    lines = [
        "# 错误代码 · Errors",
        "",
        "Generated by `make openapi`. Every error is `application/problem+json` with one of these `code`s.",
        "",
        "| code | status | 中文 | English | when | what to do · 怎么办 |",
        "|---|---|---|---|---|---|",
    ]
    lines += [
        f"| `{one['code']}` | {one['status']} | {one['zh']} | {one['en']} | {one.get('means', '')} "
        f"| {one.get('what_to_do', '')} |"
        for one in problems
    ]
    lines += [
        "",
        "## Fields",
        "",
        "`invalid` has `errors`, one for each wrong field: `pointer` (RFC 6901), `code`, and `message` in the caller's",
        "language. These codes are of all schemas; rules have more.",
        "",
        "| code | 中文 | English |",
        "|---|---|---|",
        *(f"| `{one.code}` | {one.zh} | {one} |" for one in field_errors.catalogue()),
    ]
    return "\n".join(lines) + "\n"


def document_of(service: str) -> dict[str, Any]:
    """Returns the document that a service's own declarations make, in a process that imports this service alone."""
    command = [sys.executable, "-m", "services.document", service]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603  (our own programs)
    document: dict[str, Any] = json.loads(answer.stdout)
    return document


def _public(path: str, service: str) -> bool:
    """Returns whether nginx sends this path to the service."""
    own = {"/v1/communities/{community}", *(f"/v1/communities/{{community}}/{act}" for act in COMMUNITY_ACTS)}
    if service == "gateway" and (path in DIRECTORY_PATHS or path in own):
        return True
    resource = path.removeprefix("/v1/communities/{community}/").split("/")[0]
    return resource in OWNED[service]


def _renamed(value: Any, names: dict[str, str]) -> Any:
    """Returns the same value with the public names in references to schemas."""
    if isinstance(value, dict):
        return {
            key: _reference(inner, names) if key == "$ref" else _renamed(inner, names) for key, inner in value.items()
        }
    return [_renamed(inner, names) for inner in value] if isinstance(value, list) else value


def _reference(target: str, names: dict[str, str]) -> str:
    head, _, name = target.rpartition("/")
    return f"{head}/{names[name]}" if head.endswith("/schemas") else target


def _references(value: Any) -> Iterator[tuple[str, str]]:
    """Yields kind and name of the components that are referred to."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref":
                kind, name = inner.split("/")[-2:]
                yield kind, name
            else:
                yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)


def _check_operations(paths: dict[str, Any]) -> None:
    seen: set[str] = set()
    for path, method, operation in words.operations({"paths": paths}):
        if (name := operation["operationId"]) in seen:
            raise Clash(f"{method.upper()} {path}: another operation is called {name}")
        seen.add(name)
