"""Contracts are files in review: an example of each version, read with today's class."""

from __future__ import annotations

import importlib
import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import marshmallow as ma
import pytest

from services.chassis.messaging.contract import CONTRACTS, SERVICES, publisher

for _name in SERVICES:
    importlib.import_module(f"services.contracts.{_name}")

EXAMPLES = Path(__file__).parent / "examples"
KINDS = sorted(
    kind for kind in CONTRACTS if kind.split(".")[0] in SERVICES
)  # tests tell each other events of their own


def example(kind: str) -> dict[str, Any]:
    stored: dict[str, Any] = json.loads((EXAMPLES / f"{kind}.json").read_text())
    return stored


def test_every_example_is_of_a_contract() -> None:
    assert sorted(path.name.removesuffix(".json") for path in EXAMPLES.glob("*.json")) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_an_example_has_the_fields_of_its_class_and_loads(kind: str) -> None:
    """Field by field, so that one that goes or is renamed breaks the review; what was read is written the same."""
    contract = CONTRACTS[kind]
    assert set(example(kind)) == {one.name for one in fields(contract)}
    loaded = contract.schema.load(example(kind))
    assert contract.schema.load(json.loads(json.dumps(loaded.data()))) == loaded


@pytest.mark.parametrize("kind", KINDS)
def test_a_reader_ignores_what_it_does_not_know(kind: str) -> None:
    contract = CONTRACTS[kind]
    assert contract.schema.load({**example(kind), "of_tomorrow": 1}) == contract.schema.load(example(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_a_reader_is_strict_on_types(kind: str) -> None:
    for name, value in example(kind).items():
        if isinstance(value, (dict, list)) or value is None:
            continue
        wrong = [value] if not isinstance(value, int) or isinstance(value, bool) else str(value)
        with pytest.raises(ma.ValidationError):
            CONTRACTS[kind].schema.load({**example(kind), name: wrong})


@pytest.mark.parametrize("kind", KINDS)
def test_a_contract_is_named_by_its_publisher_and_says_what_it_means(kind: str) -> None:
    contract = CONTRACTS[kind]
    assert publisher(kind) in SERVICES
    assert contract.__module__ == f"services.contracts.{publisher(kind)}"
    assert set(contract.consumers) <= set(SERVICES) - {publisher(kind)}
    assert contract.__doc__
