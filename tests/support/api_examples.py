"""`python -m tests.support.api_examples` writes docs/api/examples.json: real bodies and answers of the API.

It plays the demo on the running platform and keeps the first good answer of each operation; then it reads everything
else that can be read. People's names are the demo's invented ones; ids get numbers, and what is secret is left out.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import urllib3

from deploy.client import Caller, Connection, Refusal
from deploy.current_deployment import current_deployment
from deploy.demo.__main__ import play
from deploy.demo.community import Community, DemoRun, bars
from gateway import words
from tests.support.api_changes import DOCUMENT

ITEMS_MOST = 2  # of a list in an answer
_SECRET = re.compile(r"token$|secret$|^password$|_password$|^code$|^account_no$")
_PLACE = re.compile(r"\{(\w+)\}")
API = json.loads(DOCUMENT.read_text())


@dataclass(frozen=True)
class Operation:
    """An operation of the document, and the pattern of its paths."""

    method: str
    path: str
    about: dict[str, Any]

    @property
    def pattern(self) -> re.Pattern[str]:
        """Matches its paths; each place of the path is a group."""
        return re.compile(_PLACE.sub(r"(?P<\1>[^/]+)", self.path))


OPERATIONS = [Operation(method.upper(), path, about) for path, method, about in words.operations(API)]


@dataclass
class Recorder(Connection):
    """A connection that keeps the first good answer of each operation, and what stood in the places of paths."""

    kept: dict[str, dict[str, Any]] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)

    def send(self, method: str, path: str, **given: Any) -> urllib3.BaseHTTPResponse:
        """Sends a request, and keeps it with its answer."""
        answer = super().send(method, path, **given)
        called = _called(method, path)
        if called and answer.status < 300 and called[0].about["operationId"] not in self.kept:
            operation, places = called
            shown = json.loads(answer.data or b"null")
            self.kept[operation.about["operationId"]] = {"body": given.get("body"), "answer": shown}
            self.places |= places | _first_of_list(operation, shown)
        return answer


def _called(method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
    bare = path.partition("?")[0]
    for one in OPERATIONS:
        if one.method == method and (found := one.pattern.fullmatch(bare)):
            return one, found.groupdict()
    return None


def _first_of_list(operation: Operation, answer: Any) -> dict[str, str]:
    """Returns the id of the first thing of a list, for the place that it has in longer paths."""
    items = answer.get("items") if isinstance(answer, dict) else None
    below = re.compile(re.escape(operation.path) + r"/\{(\w+)\}")
    places = {found[1] for one in OPERATIONS if (found := below.fullmatch(one.path))}
    return {place: items[0]["id"] for place in places if items and "id" in items[0]}


def read_the_rest(recorder: Recorder, community: Community, operator: Caller) -> None:
    """Reads whatever the demo has not read and whose path is known, as somebody who may."""
    for _ in range(2):  # lists first: they tell the ids that other paths need
        for one in OPERATIONS:
            name, places = one.about["operationId"], set(_PLACE.findall(one.path)) - {"community"}
            if one.method == "GET" and name not in recorder.kept and places <= recorder.places.keys():
                path = _PLACE.sub(lambda place: recorder.places.get(place[1], community.slug), one.path)
                for who in _readers(one, community, operator):
                    try:
                        recorder.call("GET", path, token=who.token, headers=_headers(one, who))
                        break
                    except Refusal:  # not this one's; the next may read it
                        continue


def _readers(one: Operation, community: Community, operator: Caller) -> Iterator[Caller]:
    for role in (*one.about["x-wulin-roles"], "admin"):
        yield from [operator] if role == "operator" else community.people.get(role, ())[:3]


def _headers(one: Operation, who: Caller) -> dict[str, str]:
    named = {parameter.get("$ref", "").rpartition("/")[2] for parameter in one.about.get("parameters", ())}
    return {"Purpose": "follow_up"} if "Purpose" in named else {}


class Neutral:
    """Makes values neutral: ids become numbers in the order in which they come, secrets disappear."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self._ids: dict[str, str] = {}

    def made(self, value: Any, name: str = "") -> Any:
        """Returns the value with numbered ids, without secrets, its lists cut."""
        if isinstance(value, dict):
            return {key: self.made(inner, key) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.made(inner, name) for inner in value[:ITEMS_MOST]]
        if isinstance(value, str) and _SECRET.search(name) and len(value) > 8:
            return "6222 0000 0000 0000" if name == "account_no" else "…"
        if name == "next" and value:
            return "eyJhIjoxfQ"
        return self._numbered(value) if isinstance(value, str) else value

    def _numbered(self, value: str) -> str:
        try:
            UUID(value)
        except ValueError:
            return value.replace(self._base_url, "https://wulin.example")
        return self._ids.setdefault(value, f"01923d5e-0000-7000-8000-{len(self._ids) + 1:012}")


def main() -> int:
    """Plays the demo, reads the rest, and writes the file."""
    deployment = current_deployment()
    recorder, access = Recorder(deployment.gateway_url), deployment.access
    with bars() as progress:
        community = play(DemoRun(recorder, progress), deployment)
    operator = recorder.operator(access["client_id"], access["client_secret"])
    read_the_rest(recorder, community, operator)
    neutral = Neutral(deployment.base_url)
    kept = {name: neutral.made(recorder.kept[name]) for name in sorted(recorder.kept)}
    words.EXAMPLES.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n")
    left = sorted({one.about["operationId"] for one in OPERATIONS} - kept.keys())
    print(f"{len(kept)} operations; without an example: {', '.join(left)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
