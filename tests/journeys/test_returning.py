"""Somebody who left by mistake is back, and every service knows them again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from deploy.client import Caller, Refusal, etag
from tests.journeys.neighbourhood import PASSWORD, Neighbourhood, audited, until


def known(by: Caller, path: str, body: dict[str, Any]) -> bool:
    """Whether a service lets somebody name the person."""
    try:
        by.post(path, body)
    except Refusal as refusal:
        if refusal.code == "unknown_person":
            return False
        raise
    return True


@pytest.mark.slow
def test_who_is_back_is_known_again_in_every_service(here: Neighbourhood) -> None:
    member = here.person("volunteer")
    here.give(member, 6)
    here.has_points(member, 12)
    rice = {"name": "大米", "category": "食品", "quantity": 1, "unit": "袋", "expires_on": "2027-06-30"}
    wish = {"service_id": here.service["id"], "wanted_at": (here.now + timedelta(hours=5)).isoformat()}
    calls = (
        (here.station, "/orders", wish | {"on_behalf_of": member.id, "address": "3 栋 201"}),
        (here.station, "/gifts", {"donor": {"person_id": member.id}, "lines": [rice], "units": 1}),
        (
            here.station,
            "/donations",
            {"donor": {"person_id": member.id}, "amount_fen": 100, "channel": "cash", "publish_name": False},
        ),
    )
    path = f"/people/{member.id}"
    before = here.station.get(path)
    member.post(f"{path}/leave", {"current_password": PASSWORD})
    until(lambda: not any(known(*call) for call in calls))
    asked = here.station.post(f"{path}/return", {"reason": "changed_mind"})
    back = here.colleague.post(f"{path}/return/confirm", If_Match=etag(asked))
    assert (back["volunteer_no"], back["roles"]) == (before["volunteer_no"], before["roles"])
    until(lambda: all(known(*call) for call in calls))
    here.give(member, 1)
    until(lambda: here.station.get(f"/accounts/{member.id}")["balance"] == 14)
    audited(here.deployment)
