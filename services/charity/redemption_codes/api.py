"""The HTTP route of redemption codes: make one."""

from __future__ import annotations

from typing import Any

from services.charity.redemption_codes import commands, schemas
from services.charity.redemption_codes.model import NewCode
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import VOLUNTEERS

api = Api()


@api.post(
    "/redemption-codes", takes=schemas.WantedCode, gives=schemas.NewCode, status=201, roles=VOLUNTEERS, secret=True
)
def make_redemption_code(call: Call, body: dict[str, Any]) -> NewCode:
    """Make a six-digit code, with which the counter redeems this reward for the caller within ten minutes."""
    return commands.make_code(call.tx, **body, who=call.who, now=call.now)
