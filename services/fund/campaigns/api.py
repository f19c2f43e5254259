"""The routes of campaigns."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY
from services.fund.campaigns import commands, queries, schemas
from services.fund.campaigns.model import Campaign

api = Api()


@api.post("/campaigns", takes=schemas.NewCampaign, gives=schemas.Campaign, status=201, roles={"fund_manager"})
def start_campaign(call: Call, body: dict[str, Any]) -> Campaign:
    """倡议/募捐: set up a call for money, goods and time."""
    return commands.start_campaign(call.tx, body, who=call.who, now=call.now)


@api.page(
    "/campaigns",
    gives=schemas.Campaign,
    roles=EVERYBODY,
    scope="campaigns:read",
    public=True,
    query=schemas.CampaignQuery,
)
def list_campaigns(call: Call) -> Page[Campaign]:
    """Campaigns, newest first; without a token those that ask the public."""
    return queries.list_campaigns(call.tx, call.ask, call.query["state"], call.who)


@api.get("/campaigns/<uuid:campaign_id>", gives=schemas.Campaign, roles=EVERYBODY, scope="campaigns:read", public=True)
def get_campaign(call: Call, campaign_id: UUID) -> Campaign:
    """One campaign and what it has received."""
    return queries.get_campaign(call.tx, campaign_id, call.who)
