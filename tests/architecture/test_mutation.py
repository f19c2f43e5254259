"""The list of planted faults stays true to the code: each has its place and its test. `make planted` tries them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from services.chassis.messaging.contract import SERVICES
from tests.mutation.faults import FAULTS, Fault

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.en)
def test_a_fault_can_be_planted_and_has_its_test(fault: Fault) -> None:
    source = (ROOT / fault.file).read_text(encoding="utf-8")
    assert ast.dump(ast.parse(fault.planted(source))) != ast.dump(ast.parse(source))
    file, _, name = fault.test.partition("::")
    tests = ast.parse((ROOT / file).read_text(encoding="utf-8")).body
    assert name.partition("[")[0] in {one.name for one in tests if isinstance(one, ast.FunctionDef)}


def test_faults_have_different_names_and_cover_every_service() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)
    planted = {part for fault in FAULTS for part in Path(fault.file).parts}
    assert planted >= {*SERVICES, "chassis"}
