"""The layout by feature: which files a feature has, what they may import, and that `app.py` lists every door.

It covers the services that are laid out by feature (they have a `metadata.py`); their order of features is held by
import-linter, see pyproject.toml.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from deploy.deployment import module
from services.chassis.messaging.contract import SERVICES
from services.chassis.service import Service

ROOT = Path(__file__).parents[2]
FOLDERS = {module(name): ROOT / module(name).replace(".", "/") for name in SERVICES}
BY_FEATURE = [package for package, folder in FOLDERS.items() if (folder / "metadata.py").exists()]
FEATURES = [
    pytest.param(package, path.parent.name, id=f"{package}.{path.parent.name}")
    for package in BY_FEATURE
    for path in sorted(FOLDERS[package].glob("*/__init__.py"))
]
SERVICE_FILES = {"__init__", "__main__", "app", "audit", "metadata"}
IMPORTS = {  # kind of file -> kinds of files that it may import, of its own feature and of lower ones
    "model": "model",
    "rules": "model rules",
    "tables": "model tables",
    "store": "model rules tables store",
    "hooks": "model",
    "transitions": "model rules store hooks transitions",
    "commands": "model rules store hooks transitions",
    "queries": "model rules store transitions queries",
    "schemas": "model schemas",
    "api": "model schemas commands queries store transitions",
    "events": "model rules commands store",
    "jobs": "model rules commands store",
}
FILE_LINES_MOST = 350
FUNCTION_LINES_MOST = 40  # without the docstring
DOORS = {"api": "apis", "events": "handlers", "jobs": "jobs"}  # kind of file -> field of Service


def files_of(package: str, feature: str) -> list[Path]:
    return sorted((FOLDERS[package] / feature).glob("*.py"))


@pytest.mark.parametrize("package", BY_FEATURE)
def test_a_service_by_feature_has_its_own_files_and_features_alone(package: str) -> None:
    files = {path.stem for path in FOLDERS[package].glob("*.py")}
    assert files == SERVICE_FILES


@pytest.mark.parametrize(("package", "feature"), FEATURES)
def test_a_feature_has_files_of_known_kinds_and_at_most_one_more(package: str, feature: str) -> None:
    others = {path.stem for path in files_of(package, feature)} - {"__init__"} - IMPORTS.keys()
    assert len(others) <= 1, "only one module for one outside thing, named after it"


@pytest.mark.parametrize(("package", "feature"), FEATURES)
def test_a_file_imports_only_the_kinds_that_it_may(package: str, feature: str) -> None:
    wrong = []
    for path in files_of(package, feature):
        allowed = IMPORTS.get(path.stem, " ".join(IMPORTS)).split()
        for name in _imported(ast.parse(path.read_text())):
            inside = name.removeprefix(f"{package}.").split(".")
            kind = inside[1] if name.startswith(f"{package}.") and len(inside) > 1 else ""
            if kind in IMPORTS and kind not in allowed:
                wrong.append(f"{path.name} imports {name}")
    assert wrong == []


def _imported(tree: ast.Module) -> Iterator[str]:
    """The full names of everything that a file imports, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{one.name}" for one in node.names)


@pytest.mark.parametrize(("package", "feature"), FEATURES)
def test_files_and_functions_of_a_feature_are_short(package: str, feature: str) -> None:
    for path in files_of(package, feature):
        text = path.read_text()
        assert len(text.splitlines()) <= FILE_LINES_MOST, path.name
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                lines = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
                assert lines <= FUNCTION_LINES_MOST, f"{path.name}: {node.name}"


@pytest.mark.parametrize("package", BY_FEATURE)
def test_app_lists_every_door_of_every_feature_once(package: str) -> None:
    service: Service = importlib.import_module(f"{package}.app").service
    for kind, listed in DOORS.items():
        found = [_door(package, path, kind) for path in sorted(FOLDERS[package].glob(f"*/{kind}.py"))]
        assert sorted(map(id, found)) == sorted(map(id, getattr(service, listed))), kind


def _door(package: str, path: Path, kind: str) -> Any:
    door = importlib.import_module(f"{package}.{path.parent.name}.{kind}")
    return getattr(door, {"events": "handlers"}.get(kind, kind))
