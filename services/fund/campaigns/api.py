"""The routes of campaigns."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY, FUND_MANAGERS
from services.fund.campaigns import commands, queries, schemas
from services.fund.campaigns.model import Campaign, CampaignRequest, Host

api = Api()


@api.post("/campaigns", takes=schemas.NewCampaign, gives=schemas.Campaign, status=201, roles=FUND_MANAGERS)
def start_campaign(call: Call, body: dict[str, Any]) -> Campaign:
    """Start a campaign for money, goods and time."""
    host = body.pop("public")
    request = CampaignRequest(**body, host=Host(**host) if host else None)
    return commands.start_campaign(call.tx, request, who=call.who, now=call.now)


@api.page(
    "/campaigns",
    gives=schemas.Campaign,
    roles=EVERYBODY,
    scope="campaigns:read",
    public=True,
    query=schemas.CampaignQuery,
)
def list_campaigns(call: Call) -> Page[Campaign]:
    """List campaigns, newest first; without a token only public ones."""
    return queries.list_campaigns(call.tx, call.page_request, call.query["state"], call.who)


@api.get("/campaigns/<uuid:campaign_id>", gives=schemas.Campaign, roles=EVERYBODY, scope="campaigns:read", public=True)
def get_campaign(call: Call, campaign_id: UUID) -> Campaign:
    """Get a campaign and the totals that it has received."""
    return queries.get_campaign(call.tx, campaign_id, call.who)
