"""Names for a whole list: a hundred ids fit into one address, whatever page of them is answered."""

from __future__ import annotations

from services.chassis.database.tables import new_id
from tests.gateway.conftest import DirectoryRig

ADDRESS_MOST = 8_192 - len(
    "GET  HTTP/1.1\r\n"
)  # what nginx and gunicorn read, see test_nginx.py and deploy/gunicorn.conf.py
HEADERS_MOST = 16 * 1024  # what nginx reads of an answer


def test_a_hundred_ids_are_asked_for_at_once(directory: DirectoryRig) -> None:
    known = [directory.person("resident").id for _ in range(3)]
    ids = [str(one) for one in (*known, *(new_id() for _ in range(97)))]
    path = f"/people?ids={','.join(ids)}"
    assert len(f"/v1/communities/{'c' * 40}{path}&limit=100&cursor={'x' * 500}") < ADDRESS_MOST
    answer = directory.get(f"{path}&limit=2", by=directory.admin)
    assert (answer.status_code, len(answer.json["items"])) == (200, 2)
    assert ",".join(ids) in answer.headers["Link"]
    assert sum(len(name) + len(value) for name, value in answer.headers) < HEADERS_MOST / 2
    rest = directory.read(answer.headers["Link"].split(">")[0].strip("<"), by=directory.admin)
    assert sorted(row["id"] for row in (*answer.json["items"], *rest["items"])) == sorted(map(str, known))


def test_a_hundred_and_one_are_refused(directory: DirectoryRig) -> None:
    ids = ",".join(str(new_id()) for _ in range(101))
    refused = directory.get(f"/people?ids={ids}", by=directory.admin)
    assert (refused.status_code, refused.json["errors"][0]["pointer"]) == (422, "/ids")
