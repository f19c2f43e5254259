"""One shape of errors, in Chinese or English, with nothing in it or in the log that is nobody's business."""

from __future__ import annotations

import json

import pytest
from openapi_spec_validator import validate
from sqlalchemy import text

from services.chassis.database.tables import new_id
from services.chassis.errors import Problem, Refused
from services.document.operations import document_of
from tests.chassis.echo import Taken
from tests.support.rig import Rig


def test_a_refusal_in_both_languages(echo: Rig) -> None:
    li = echo.person("resident")
    request_id = str(new_id())
    english = echo.post("/notes", {"words": "taken"}, by=li, headers={"X-Request-Id": request_id})
    assert english.mimetype == "application/problem+json"
    assert english.headers["Content-Language"] == "en"
    assert english.headers["X-Request-Id"] == request_id
    assert english.headers["Cache-Control"] == "no-store"
    assert english.json == {
        "type": "/v1/errors/words_taken",
        "title": "Somebody has written “taken” already",
        "detail": "Somebody has written “taken” already",
        "status": 409,
        "code": "words_taken",
        "request_id": request_id,
        "words": "taken",
    }
    for spoken in ("zh-CN", "zh", "fr", "*", "", "en;q=0.1, zh;q=0.9", "\u00e9"):
        chinese = echo.post("/notes", {"words": "taken"}, by=li, headers={"Accept-Language": spoken})
        assert chinese.json["detail"] == "已有人写过“taken”", spoken
        assert chinese.headers["Content-Language"] == "zh-CN"
    british = echo.post("/notes", {"words": "taken"}, by=li, headers={"Accept-Language": "en-GB"})
    assert british.headers["Content-Language"] == "en"


def test_each_field_at_fault_is_named_in_the_language_asked_for(echo: Rig) -> None:
    """With a code of its own; the texts of the library, which are English, reach nobody."""
    li = echo.person("resident")

    def errors(spoken: str) -> dict[str, tuple[str, str]]:
        body = {"none": 1, "count": "one", "label": "x" * 21}
        answer = echo.post("/measures", body, by=li, headers={"Accept-Language": spoken})
        return {one["pointer"]: (one["code"], one["message"]) for one in answer.json["errors"]}

    assert errors("zh") == {
        "/none": ("unknown_field", "没有这一项"),
        "/count": ("not_integer", "须为整数"),
        "/label": ("length_out_of_range", "长度须在 1 至 20 之间"),
    }
    assert errors("en") == {
        "/none": ("unknown_field", "There is no such field"),
        "/count": ("not_integer", "This must be a whole number"),
        "/label": ("length_out_of_range", "This must have a length from 1 to 20"),
    }


@pytest.mark.parametrize("given", ["short", "a" * 65, "with spaces in it", "semi;colon-and-more"])
def test_a_request_id_that_is_none_is_replaced(echo: Rig, given: str) -> None:
    made = echo.get("/v1/nowhere", by=None, headers={"X-Request-Id": given})
    assert made.headers["X-Request-Id"] not in ("", given)
    assert made.json["request_id"] == made.headers["X-Request-Id"]


def test_the_unforeseen_says_nothing(
    echo: Rig, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """No trace of what happened reaches the caller; the log has it, without what a person wrote."""
    answer = echo.post("/notes", {"words": "crash"}, by=echo.person("resident"))
    assert (answer.status_code, answer.json["code"]) == (500, "internal_error")
    assert "RuntimeError" not in answer.get_data(as_text=True)
    assert "RuntimeError" in caplog.text


def test_a_failed_statement_does_not_log_what_it_carried(echo: Rig) -> None:
    with pytest.raises(Exception, match="division") as failed, echo.tx() as tx:
        tx.execute(text("select 1 / 0, cast(:phone as text)"), {"phone": "13800001111"})
    assert "13800001111" not in str(failed.value)


def test_a_database_that_goes_away_is_a_503(echo: Rig) -> None:
    answer = echo.post("/notes", {"words": "cut"}, by=echo.person("resident"))
    assert (answer.status_code, answer.json["code"]) == (503, "unavailable")
    assert answer.headers["Retry-After"]
    assert echo.get("/notes", by=echo.person("resident")).json["items"] == []


def test_what_only_the_table_noticed_is_a_conflict(echo: Rig) -> None:
    li = echo.person("resident")
    echo.made("/notes", {"words": "once"}, by=li)
    answer = echo.post("/notes", {"words": "once"}, by=li)
    assert (answer.status_code, answer.json["code"]) == (409, "conflict")


def test_facts_that_are_not_given_stay_in_braces() -> None:
    assert Taken().words("en") == "Somebody has written “{words}” already"
    assert issubclass(Taken, Refused)
    assert Problem().words("zh").startswith("系统")


def test_every_route_declares_its_answers_in_a_valid_document(echo: Rig) -> None:
    document = document_of("echo", echo.prepared.service.apis)
    validate(json.loads(json.dumps(document)))
    write = document["paths"]["/v1/communities/{community}/notes"]["post"]
    assert write["operationId"] == "write_note"
    assert write["summary"] == "Write a note"
    assert {"201", "400", "401", "403", "404", "409", "422", "429", "503"} <= set(write["responses"])
    parameters = [one["$ref"].rpartition("/")[2] for one in write["parameters"]]
    assert parameters == ["DryRun", "IdempotencyKeyRequired"]
    assert document["paths"]["/v1/communities/{community}/board"]["get"]["security"] == []
