"""What changed between two API documents, as an integrator's program would notice it.

`python -m tests.support.api_changes` keeps the document of today as the one that later ones are compared with
(`make api-keep`). Before the first release that is free; after it only `make released` does it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "openapi.json"
KEPT = ROOT / "tests" / "deploy" / "released" / "openapi.json"
_METHODS = ("get", "put", "post", "patch", "delete")
_MOST = ("maxLength", "maxItems", "maximum", "maxProperties")  # a request that was right becomes wrong if they fall
_LEAST = ("minLength", "minItems", "minimum", "minProperties")
_IGNORED = {"description", "summary", "examples", "example", "tags", "info", "x-problems", "headers", "servers"}


def kept_form(value: Any, *, names: bool = False) -> Any:
    """Returns a document without its words: what is compared."""
    if isinstance(value, dict):
        return {
            key: kept_form(inner, names=key in ("properties", "schemas"))
            for key, inner in value.items()
            if names or key not in _IGNORED
        }
    return [kept_form(inner) for inner in value] if isinstance(value, list) else value


def changes(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """Returns each change that can break a program of an integrator, as a line for docs/api-changes.md."""
    return sorted(set(_Comparison(old, new).found()))


class _Comparison:
    def __init__(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        self.old, self.new = old, new
        self._compared: set[tuple[str, str, bool]] = set()

    def found(self) -> Iterator[str]:
        for path, item in self.old["paths"].items():
            for method in _METHODS:
                if method in item:
                    where = f"{method.upper()} {path}"
                    if method not in self.new["paths"].get(path, {}):
                        yield f"{where}: removed"
                    else:
                        yield from self._operation(where, item, self.new["paths"][path], method)

    def _operation(self, where: str, old_item: Any, new_item: Any, method: str) -> Iterator[str]:
        old, new = old_item[method], new_item[method]
        if old["operationId"] != new["operationId"]:
            yield f"{where}: operationId is now {new['operationId']}"
        for way in old["security"]:
            if way not in new["security"] and new["security"]:
                yield f"{where}: no longer open to {json.dumps(way)}"
        for role in set(old.get("x-wulin-roles", ())) - set(new.get("x-wulin-roles", ())):
            yield f"{where}: no longer open to the role {role}"
        yield from self._parameters(where, _all(self.old, old_item, old), _all(self.new, new_item, new))
        yield from self._bodies(where, old, new)
        yield from self._answers(where, old, new)

    def _bodies(self, where: str, old: Any, new: Any) -> Iterator[str]:
        bodies = [one.get("requestBody", {"content": {}}) for one in (old, new)]
        if bodies[1].get("required") and not bodies[0].get("required"):
            yield f"{where}: a body is required"
        for kind, about in bodies[0]["content"].items():
            if kind not in bodies[1]["content"]:
                yield f"{where}: no body of {kind}"
            else:
                yield from self._schema(where, about["schema"], bodies[1]["content"][kind]["schema"], sent=True)

    def _answers(self, where: str, old: Any, new: Any) -> Iterator[str]:
        for status, answer in old["responses"].items():
            if status.startswith("2") and status not in new["responses"]:
                yield f"{where}: no answer {status}"
            for kind, about in answer.get("content", {}).items():
                shown = new["responses"].get(status, {}).get("content", {}).get(kind)
                if shown:
                    yield from self._schema(f"{where} {status}", about["schema"], shown["schema"], sent=False)

    def _parameters(self, where: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
        for name, about in old.items():
            if name not in new:
                yield f"{where}: parameter {name} is gone"
            else:
                yield from self._schema(f"{where} {name}", about["schema"], new[name]["schema"], sent=True)
        for name, about in new.items():
            if about.get("required") and not old.get(name, {}).get("required"):
                yield f"{where}: parameter {name} is required"

    def _schema(self, where: str, old: Any, new: Any, *, sent: bool) -> Iterator[str]:
        """Compares a schema; a component is compared once, and named instead of the operation."""
        names = [_component(one) for one in (old, new)]
        if names[0] and names[1]:
            where = names[0]
            if (names[0], names[1], sent) in self._compared:
                return
            self._compared.add((names[0], names[1], sent))
            if names[0] != names[1]:
                yield f"{where}: now called {names[1]}"
        old, new = _resolved(self.old, old), _resolved(self.new, new)
        kinds = [_kinds(self.old, old), _kinds(self.new, new)]
        lost = kinds[0] - kinds[1] if sent else kinds[1] - kinds[0]
        if lost:
            yield f"{where}: {'no longer takes' if sent else 'may be'} {', '.join(sorted(lost))}"
        yield from self._values(where, old, new, sent=sent)
        yield from self._members(where, old, new, sent=sent)
        if "items" in old and "items" in new:
            yield from self._schema(f"{where}[]", old["items"], new["items"], sent=sent)
        inner = [next((one for one in side.get("anyOf", ()) if one != {"type": "null"}), None) for side in (old, new)]
        if inner[0] and inner[1]:
            yield from self._schema(where, inner[0], inner[1], sent=sent)

    def _values(self, where: str, old: Any, new: Any, *, sent: bool) -> Iterator[str]:
        words = [set(one.get("enum", ())) for one in (old, new)]
        for word in words[0] - words[1] if sent else words[1] - words[0]:
            yield f"{where}: {'no longer takes' if sent else 'may be'} `{word}`"
        if not sent:
            return
        for name in (*_MOST, *_LEAST):
            before, after = old.get(name), new.get(name)
            if after is not None and (before is None or (after < before if name in _MOST else after > before)):
                yield f"{where}: {name} is now {after}"
        if new.get("pattern") != old.get("pattern") and "pattern" in new:
            yield f"{where}: pattern is now {new['pattern']}"

    def _members(self, where: str, old: Any, new: Any, *, sent: bool) -> Iterator[str]:
        needed = [set(one.get("required", ())) for one in (old, new)]
        for name in needed[1] - needed[0] if sent else needed[0] - needed[1]:
            if sent or name in new.get("properties", {}):
                yield f"{where}.{name}: {'is required' if sent else 'does not always come'}"
        for name, about in old.get("properties", {}).items():
            if name not in new.get("properties", {}):
                yield f"{where}.{name}: removed"
            else:
                yield from self._schema(f"{where}.{name}", about, new["properties"][name], sent=sent)


def _all(document: Any, item: Any, operation: Any) -> dict[str, Any]:
    """The parameters of an operation by place and name."""
    listed = [*item.get("parameters", []), *operation.get("parameters", [])]
    whole = [_resolved(document, one) for one in listed]
    return {f"{one['in']} {one['name']}": one for one in whole}


def _component(schema: Any) -> str:
    return str(schema.get("$ref", "")).rpartition("/")[2]


def _resolved(document: Any, value: Any) -> Any:
    if "$ref" not in value:
        return value
    *_, kind, name = value["$ref"].split("/")
    return document["components"][kind][name]


def _kinds(document: Any, schema: Any) -> set[str]:
    """The types of JSON that a value may have, with `null`."""
    if "anyOf" in schema:
        return {kind for one in schema["anyOf"] for kind in _kinds(document, _resolved(document, one))}
    kind = schema.get("type", [])
    return {kind} if isinstance(kind, str) else set(kind)


def main() -> None:
    """Keeps the document of today."""
    document = json.loads(DOCUMENT.read_text())
    KEPT.write_text(json.dumps(kept_form(document), ensure_ascii=False, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
