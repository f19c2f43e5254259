"""The layout by feature, as tests: which files there are, what each kind may import, how long they may be. No servers.

A service is laid out by feature once it has a `metadata.py`. import-linter holds the order of the features and the
order of the files inside each; what it cannot say is tested here.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.deployment import module
from services.chassis.messaging.contract import SERVICES

ROOT = Path(__file__).parents[2]
SERVICE_FILES = {"__init__", "__main__", "app", "audit", "metadata"}
KINDS = {  # kind of file -> kinds that it may import, of its own feature and of lower ones
    "model": {"model"},
    "rules": {"model", "rules"},
    "tables": {"model", "tables"},
    "hooks": {"model"},
    "store": {"model", "rules", "tables", "store"},
    "transitions": {"model", "rules", "store", "hooks", "transitions"},
    "commands": {"model", "rules", "store", "hooks", "transitions"},
    "queries": {"model", "rules", "store", "transitions", "queries"},
    "schemas": {"model", "schemas"},
    "api": {"model", "schemas", "commands", "queries", "store", "transitions"},
    "events": {"model", "rules", "commands", "store"},
    "jobs": {"model", "rules", "commands", "store"},
}
MODULES_MOST = 1  # of other kinds in a feature: one for one outside thing, named after it
FILE_LINES_MOST = 350
FUNCTION_LINES_MOST = 40
FOLDERS = {name: ROOT / module(name).replace(".", "/") for name in SERVICES}
BY_FEATURE = {name: folder for name, folder in FOLDERS.items() if (folder / "metadata.py").exists()}
FILES = [
    pytest.param(name, path, id=str(path.relative_to(ROOT)))
    for name, folder in BY_FEATURE.items()
    for path in sorted(folder.rglob("*.py"))
    if "migrations" not in path.parts
]


def features(name: str) -> list[str]:
    """The features of a service, top first, as import-linter's layers name them."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (layers,) = (one["layers"] for one in contracts if one.get("containers") == [module(name)])
    named = [feature.strip() for layer in layers for feature in layer.split("|")]
    return [one for one in named if one not in SERVICE_FILES]


@pytest.mark.parametrize("name", BY_FEATURE)
def test_a_service_has_its_features_and_the_files_of_a_service(name: str) -> None:
    folder = BY_FEATURE[name]
    assert {path.stem for path in folder.glob("*.py")} == SERVICE_FILES
    assert {path.parent.name for path in folder.glob("*/__init__.py")} == set(features(name))


@pytest.mark.parametrize("name", BY_FEATURE)
def test_a_feature_has_the_files_of_a_feature(name: str) -> None:
    for feature in features(name):
        files = {path.stem for path in (BY_FEATURE[name] / feature).glob("*.py")} - {"__init__"}
        assert len(files - set(KINDS)) <= MODULES_MOST, (feature, files - set(KINDS))


@pytest.mark.parametrize(("name", "path"), FILES)
def test_a_file_imports_what_its_kind_may(name: str, path: Path) -> None:
    order, (feature, kind) = features(name), (path.parent.name, path.stem)
    if feature not in order or kind not in KINDS:
        return
    for imported in _imported(path):
        parts = imported.removeprefix(f"{module(name)}.").split(".")
        if not imported.startswith(f"{module(name)}.") or parts[0] not in order or parts[1] not in KINDS:
            continue
        assert parts[1] in KINDS[kind], f"{kind} imports {imported}"
        assert kind != "store" or parts[1] != "tables" or order.index(parts[0]) >= order.index(feature), imported


def _imported(path: Path) -> Iterator[str]:
    """The full names that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{one.name}" for one in node.names)


@pytest.mark.parametrize(("name", "path"), FILES)
def test_files_and_functions_of_a_feature_are_short(name: str, path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= FILE_LINES_MOST
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            lines = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
            assert lines <= FUNCTION_LINES_MOST, node.name
