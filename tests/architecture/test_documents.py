"""The documents name files, commands, columns and checks that exist."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

from deploy.deployment import module
from services.chassis.database.tables import chassis_metadata
from services.chassis.messaging.contract import SERVICES

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/*.md", "docs/decisions/*.md", "deploy/*.md", "services/*/README.md", "gateway/*.md")
    for path in ROOT.glob(pattern)
)
PATH = re.compile(r"^(?:services|gateway|deploy|tests|docs|requirements)/[\w./-]+$")
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_document_names_files_and_commands_that_exist(document: Path) -> None:
    text = document.read_text()
    codes = re.findall(r"`([^`\n]+)`", text)
    links = [link for link in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", text) if not link.startswith("http")]
    makes = [target for code in codes if (target := re.match(r"make ([a-z-]+)", code))]
    assert [code for code in codes if PATH.match(code) and not (ROOT / code).exists()] == []
    assert [link for link in links if not (document.parent / link).exists()] == []
    assert [target[0] for target in makes if target[1] not in TARGETS] == []


def test_the_page_on_personal_data_names_columns_that_exist() -> None:
    metadata = {name: importlib.import_module(f"{module(name)}.app").service.metadata for name in SERVICES}
    metadata["every service"] = chassis_metadata
    rows = re.findall(r"^\| ([a-z ]+) \| (`.+?`) \|", (ROOT / "docs" / "personal-data.md").read_text(), re.MULTILINE)
    named = [(owner, column) for owner, columns in rows for column in re.findall(r"`([\w.]+)`", columns)]
    existing = {
        (owner, f"{table.name}.{column.name}")
        for owner, tables in metadata.items()
        for table in tables.tables.values()
        for column in table.columns
    }
    assert len(named) > 15
    assert [one for one in named if one not in existing] == []


def test_the_page_on_reliability_names_checks_that_exist() -> None:
    page = (ROOT / "docs" / "reliability.md").read_text()
    named = {
        name for row in re.findall(r"^\| [XL]\d.*", page, re.MULTILINE) for name in re.findall(r"`([a-z_]+)`", row)
    }
    audits = [(ROOT / module(name).replace(".", "/") / "audit.py").read_text() for name in SERVICES]
    assert named
    assert [name for name in sorted(named) if not any(f'"{name}"' in audit for audit in audits)] == []


def test_decisions_have_different_numbers() -> None:
    numbers = [path.name[:4] for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md")]
    assert len(numbers) == len(set(numbers))
