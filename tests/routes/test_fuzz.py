"""Whatever the document allows, and some of what it does not: no answer is a 5xx, none is undocumented."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
import schemathesis
from flask import jsonify
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import SERVICES
from services.document.refusals import OF_ALL
from tests.routes.conftest import METHODS, ROLES, document_of, rig_of
from tests.support.rig import Caller, Prepared


def refusal_is_listed(_ctx: object, answer: schemathesis.Response, case: schemathesis.Case) -> None:
    """A refusal is one that the document lists for the operation, or one of those that every call may get."""
    code = answer.json().get("code") if answer.status_code >= 400 else None
    listed = case.operation.definition.raw["x-wulin-refusals"]
    assert code is None or code in OF_ALL or code in listed, f"{code} is not in x-wulin-refusals"


CHECKS = [
    refusal_is_listed,
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
FEW = settings(
    max_examples=5,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def headers_for(case: schemathesis.Case, by: Caller) -> dict[str, str]:
    """What a call may need beside its body; If-Match is refused where the document does not name it."""
    takes_if_match = case.operation.headers.get("If-Match") is not None
    headers = {"Authorization": f"Bearer {by.token}", "Idempotency-Key": str(new_id()), "Prefer": "wait=0"}
    return headers | ({"If-Match": '"1"'} if takes_if_match else {})


def strict(document: dict[str, Any]) -> None:
    """Lets the document promise more than it does: only these statuses, and in answers only these fields."""
    for item in document["paths"].values():
        for method in METHODS:
            item.get(method, {}).get("responses", {}).pop("default", None)
    for name, schema in document["components"]["schemas"].items():
        if "properties" in schema and name != "Problem":
            schema.setdefault("additionalProperties", False)


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("name", SERVICES)
def test_no_call_breaks_a_service(prepare: Callable[[str], Prepared], name: str) -> None:
    rig = rig_of(name, prepare(name))
    by = rig.caller(rig.person("station").id, *ROLES)
    document = copy.deepcopy(document_of(name))
    document["components"]["parameters"]["Community"]["schema"] = {"type": "string", "enum": [rig.slug]}
    strict(document)
    app = prepare(name).service.web_app(rig.database)
    app.add_url_rule("/document", "document", lambda: jsonify(document))
    wrong = []
    for found in schemathesis.openapi.from_wsgi("/document", app).get_all_operations():
        operation = found.ok()

        @FEW
        @given(case=operation.as_strategy())
        def story(case: schemathesis.Case) -> None:
            case.call_and_validate(headers=headers_for(case, by), checks=CHECKS)

        try:
            story()
        except BaseExceptionGroup as broken:
            inside = "; ".join(str(one) for one in broken.exceptions)
            wrong.append(f"{operation.label}: {inside[:600]}")
    assert wrong == []
