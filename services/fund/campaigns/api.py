"""The routes of campaigns."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import ADMIN, EVERYBODY, FUND_MANAGERS
from services.fund.campaigns import commands, queries, schemas
from services.fund.campaigns.model import Campaign, CampaignChanges, CampaignRequest, Host

api = Api()
CAMPAIGN = "/campaigns/<uuid:campaign_id>"


@api.post("/campaigns", takes=schemas.NewCampaign, gives=schemas.Campaign, status=201, roles=FUND_MANAGERS)
def start_campaign(call: Call, body: dict[str, Any]) -> Campaign:
    """Start a campaign for money, goods and time."""
    request = CampaignRequest(**_values(body))
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


@api.get(CAMPAIGN, gives=schemas.Campaign, roles=EVERYBODY, scope="campaigns:read", public=True)
def get_campaign(call: Call, campaign_id: UUID) -> Campaign:
    """Get a campaign and the totals that it has received."""
    return queries.get_campaign(call.tx, campaign_id, call.who)


@api.patch(CAMPAIGN, takes=schemas.CampaignChanges, gives=schemas.Campaign, roles=FUND_MANAGERS, versioned=True)
def amend_campaign(call: Call, body: dict[str, Any], campaign_id: UUID) -> Campaign:
    """Change a campaign before anybody has given for it."""
    changes = CampaignChanges(**_values(body))
    return commands.amend_campaign(call.tx, campaign_id, changes, call.must_match, who=call.who, now=call.now)


@api.post(f"{CAMPAIGN}/open", gives=schemas.Campaign, roles=ADMIN, approves=True)
def open_campaign(call: Call, campaign_id: UUID) -> Campaign:
    """Open a campaign that appeals to the public; somebody else started it, and nothing is missing."""
    return commands.open_campaign(call.tx, campaign_id, call.must_match, who=call.who, now=call.now)


def _values(body: dict[str, Any]) -> dict[str, Any]:
    """Returns the values of a body: lists become tuples, `public` becomes the host."""
    host = body.pop("public", None)
    values = {name: tuple(dict.fromkeys(one)) if isinstance(one, list) else one for name, one in body.items()}
    return values | {"host": None if host is None else Host(**host)}
