"""The words of the API document: `docs/api/*.toml` have the Chinese, the descriptions and the areas of work.

What code declares (an English summary, roles, scopes, refusals) is not repeated there. A description is English, ` · `,
Chinese; a long one has a paragraph for each language.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "docs" / "api"
EXAMPLES = FOLDER / "examples.json"  # bodies and answers as a run of the demo had them (`make examples`)
METHODS = ("get", "put", "post", "patch", "delete")
BETWEEN = " · "


@dataclass
class Area:
    """An area of work: a tag of the document."""

    name: str
    title: str  # the name in Chinese
    zh: str
    en: str
    resources: list[str]  # the first name in a path; a path outside communities is named whole
    operations: dict[str, dict[str, Any]] = field(default_factory=dict)


@dataclass
class Words:
    """All words; `read` takes them from the files."""

    areas: list[Area]
    about: list[str]  # paragraphs of either language
    names: dict[str, str]  # `service.Class` -> the component's name
    roles: dict[str, str]
    resources: dict[str, str]
    scopes: dict[str, str]  # those that the resource and `read` or `write` do not explain
    properties: dict[str, str]
    parameters: dict[str, str]  # of queries, where they say more than a property of the name
    schemas: dict[str, dict[str, str]]
    enums: dict[str, dict[str, str]]
    errors: dict[str, str]  # what to do after an error
    examples: dict[str, dict[str, Any]]  # by operation: `body` and `answer`

    def area_of(self, path: str) -> Area | None:
        """Returns the area of a path, by its resource."""
        below = path.removeprefix("/v1/communities/{community}/")
        resource = below.split("/")[0] if below != path else path
        return next((area for area in self.areas if resource in area.resources), None)

    def operation(self, name: str) -> dict[str, Any]:
        """Returns what is written of an operation."""
        return next((area.operations[name] for area in self.areas if name in area.operations), {})


def read(folder: Path = FOLDER) -> Words:
    """Reads `common.toml`, `errors.toml` and a file for each area, in the order of `areas` in the first."""
    common = tomllib.loads((folder / "common.toml").read_text())
    areas = [Area(**tomllib.loads((folder / f"{name}.toml").read_text())) for name in common.pop("areas")]
    errors = tomllib.loads((folder / "errors.toml").read_text())
    return Words(areas=areas, errors=errors, examples=json.loads(EXAMPLES.read_text()), **common)


def apply(document: dict[str, Any], words: Words) -> None:
    """Puts the words into a merged document: tags, summaries, descriptions, examples."""
    document["tags"] = [
        {
            "name": area.name,
            "description": f"{area.en}{BETWEEN}{area.zh}",
            "x-displayName": f"{area.name}{BETWEEN}{area.title}",
            "x-wulin-operations": list(area.operations),  # in the order of the work
        }
        for area in words.areas
    ]
    problems = {one["code"]: one for one in document["x-problems"]}
    for code, one in problems.items():
        if code in words.errors:
            one["what_to_do"] = words.errors[code]
    for path, method, operation in operations(document):
        if method == "get" and path.startswith("/v1/communities/{community}/") and operation["x-wulin-roles"]:
            operation["x-wulin-auditors"] = True  # they read whatever people may read
        _describe_operation(operation, path, words, problems)
        _show_examples(operation, words, document["components"]["schemas"])
    for name, schema in document["components"]["schemas"].items():
        _describe_schema(name, schema, words)
    scopes = document["components"]["securitySchemes"]["client"]["flows"]["clientCredentials"]["scopes"]
    scopes |= {scope: _scope(scope, words) for scope in scopes}


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yields path, method and operation of a document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def _describe_operation(operation: dict[str, Any], path: str, words: Words, problems: dict[str, Any]) -> None:
    written, area = words.operation(operation["operationId"]), words.area_of(path)
    operation["tags"] = [area.name] if area else []
    if "zh" in written:
        operation["summary"] += f"{BETWEEN}{written['zh']}"
    english = [operation.pop("description", ""), written.get("about", ""), _callers(operation, words, 0)]
    chinese = [written.get("about_zh", ""), _callers(operation, words, 1)]
    refusals = [problems[code] for code in operation["x-wulin-refusals"] if code in problems]
    lines = [f"- `{one['code']}` ({one['status']}): {one['en']}{BETWEEN}{one['zh']}" for one in refusals]
    if lines:
        lines.insert(0, f"Refusals{BETWEEN}拒绝：\n")
    parts = [" ".join(filter(None, english)), "".join(filter(None, chinese)), "\n".join(lines)]
    operation["description"] = "\n\n".join(filter(None, parts))
    for one in operation.get("parameters", ()):
        if found := words.parameters.get(one.get("name", "")) or words.properties.get(one.get("name", "")):
            one["description"] = found


def _show_examples(operation: dict[str, Any], words: Words, schemas: dict[str, Any]) -> None:
    """Gives the body its written example, else the recorded one, and the answer its own; outdated ones are left out."""
    name = operation["operationId"]
    recorded = words.examples.get(name, {})
    wanted = words.operation(name).get("example", recorded.get("body"))
    shown = [(kind, wanted) for kind in operation.get("requestBody", {}).get("content", {}).values()]
    for status, answer in operation["responses"].items():
        if status.startswith("2"):
            shown += [(kind, recorded.get("answer")) for kind in answer.get("content", {}).values()]
    for kind, example in shown:
        if example is not None and fits(example, kind["schema"], schemas):
            kind["example"] = example


def fits(value: Any, schema: dict[str, Any], schemas: dict[str, Any]) -> bool:
    """Returns whether the value has the members that the schema has now: none is missing, none is too many."""
    whole = schemas[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    if "anyOf" in whole:
        return any(fits(value, one, schemas) for one in whole["anyOf"])
    if isinstance(value, list):
        return all(fits(one, whole.get("items", {}), schemas) for one in value)
    if not isinstance(value, dict) or "properties" not in whole:
        return "properties" not in whole
    members = whole["properties"]
    return set(whole.get("required", ())) <= value.keys() <= members.keys() and all(
        fits(inner, members[key], schemas) for key, inner in value.items()
    )


def _callers(operation: dict[str, Any], words: Words, language: int) -> str:
    """Returns the sentence on who may call, in English (0) or Chinese (1)."""
    callers = dict.fromkeys([*operation["x-wulin-roles"], *(["auditor"] if "x-wulin-auditors" in operation else [])])
    roles = [words.roles.get(role, role).split(BETWEEN)[language if role in words.roles else 0] for role in callers]
    scope = operation["x-wulin-scope"]
    wider = [f"`{one}`" for one in operation.get("x-wulin-wider-scopes", ())]
    is_public = not operation["security"] or {} in operation["security"]
    if language == 0:
        who = (["everybody, without a token"] if is_public else []) + ([", ".join(roles)] if roles else [])
        who += [f"programs with the scope `{scope}`"] if scope else []
        who += [f"with {', '.join(wider)} they see more"] if wider else []
        return f"Who may call: {'; '.join(who)}."
    who = (["所有人，无需令牌"] if is_public else []) + (["、".join(roles)] if roles else [])
    who += [f"具有 `{scope}` 权限的接入方程序"] if scope else []
    who += [f"再具有 {'、'.join(wider)} 可见更多"] if wider else []
    return f"谁可以调用：{'；'.join(who)}。"


def _describe_schema(name: str, schema: dict[str, Any], words: Words) -> None:
    if "enum" in schema and (meanings := words.enums.get(name)):
        lines = [f"- `{one}`: {meanings[one]}" for one in schema["enum"] if one in meanings]
        schema["description"] = "\n".join(lines)
    own = words.schemas.get(name, {})
    if "_" in own:
        schema["description"] = own["_"]
    for key, about in schema.get("properties", {}).items():
        if found := own.get(key) or words.properties.get(key):
            about["description"] = found
        default = about.pop("x-wulin-default", None)
        if default is not None:
            shown = str(default).lower() if isinstance(default, bool) else default
            english, _, chinese = about.get("description", "").partition(BETWEEN)
            about["description"] = f"{english}; by default `{shown}`{BETWEEN}{chinese}；默认 `{shown}`"


def _scope(scope: str, words: Words) -> str:
    resource, _, verb = scope.partition(":")
    if scope in words.scopes:
        return words.scopes[scope]
    english, chinese = {"read": ("Read", "读取"), "write": ("Write", "写入"), "use": ("Use", "使用")}.get(
        verb, (verb, verb)
    )
    return f"{english} {resource.replace('-', ' ')}{BETWEEN}{chinese}{words.resources.get(resource, '')}"


def missing(document: dict[str, Any], words: Words) -> dict[str, list[str]]:
    """Returns what has no words yet, by kind: areas, Chinese summaries, descriptions of operations and properties."""
    found: dict[str, list[str]] = {
        "area": [],
        "summary": [],
        "operation": [],
        "property": [],
        "parameter": [],
        "enum": [],
        "error": [one["code"] for one in document["x-problems"] if "what_to_do" not in one],
    }
    for path, _, operation in operations(document):
        written = words.operation(operation["operationId"])
        found["area"] += [] if words.area_of(path) else [path]
        found["summary"] += [] if "zh" in written else [operation["operationId"]]
        found["operation"] += [] if "about" in written and "about_zh" in written else [operation["operationId"]]
        found["parameter"] += [
            f"{operation['operationId']}.{one['name']}"
            for one in operation.get("parameters", [])
            if "$ref" not in one and BETWEEN not in one.get("description", "")
        ]
    for name, schema in document["components"]["schemas"].items():
        found["property"] += [
            f"{name}.{key}"
            for key, about in schema.get("properties", {}).items()
            if BETWEEN not in about.get("description", "")
        ]
        if "enum" in schema and set(schema["enum"]) - words.enums.get(name, {}).keys():
            found["enum"].append(name)
    return found
