"""The record of reads: what services published about a person, for the person and the administrators."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.contracts.orders import SensitiveRead
from tests.gateway.conftest import DirectoryRig


def test_the_person_sees_who_read_their_case_and_why(directory: DirectoryRig, li: dict[str, Any]) -> None:
    worker, order, at = directory.station, new_id(), directory.now
    reads = [new_id() for _ in range(2)]
    for read_id, purpose in zip(reads, ("service", "complaint"), strict=True):
        about: dict[str, Any] = {"reader_id": worker.id, "person_id": UUID(li["id"]), "object_id": order}
        directory.deliver(SensitiveRead(read_id=read_id, object_kind="order", purpose=purpose, read_at=at, **about))
    lines = directory.read(f"/people/{li['id']}/reads", by=directory.caller(UUID(li["id"]), "volunteer"))["items"]
    assert [(line["id"], line["purpose"]) for line in lines] == [
        (str(reads[1]), "complaint"),
        (str(reads[0]), "service"),
    ]
    assert {(line["reader_id"], line["object_kind"], line["object_id"]) for line in lines} == {
        (str(worker.id), "order", str(order))
    }
    assert directory.get(f"/people/{li['id']}/reads", by=worker).status_code == 403
    assert directory.get(f"/people/{new_id()}/reads", by=directory.admin).status_code == 404


def test_a_read_by_the_same_id_is_recorded_once(directory: DirectoryRig, li: dict[str, Any]) -> None:
    event = SensitiveRead(
        read_id=new_id(),
        reader_id=directory.station.id,
        person_id=UUID(li["id"]),
        object_kind="order",
        object_id=new_id(),
        purpose="audit",
        read_at=directory.now,
    )
    directory.deliver(event)
    directory.deliver(event)  # under another id of the event
    assert len(directory.read(f"/people/{li['id']}/reads", by=directory.admin)["items"]) == 1
