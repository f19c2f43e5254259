"""Which campaigns a caller sees."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.fund.campaigns import store
from services.fund.campaigns.model import Campaign, CampaignFilter, CampaignState, Mode


def get_campaign(tx: Tx, campaign_id: UUID, who: Caller) -> Campaign:
    """Returns a campaign. Raises Unknown for the public, unless the campaign appeals to the public and has opened."""
    campaign = store.get_campaign(tx, campaign_id)
    if _is_public(who) and (campaign.mode is not Mode.PUBLIC or campaign.state is CampaignState.DRAFT):
        raise Unknown
    return campaign


def list_campaigns(tx: Tx, page_request: PageRequest, state: CampaignState | None, who: Caller) -> Page[Campaign]:
    """Returns a page of the campaigns that a caller may see, newest first."""
    return store.list_campaigns(tx, page_request, CampaignFilter(state, public_only=_is_public(who)))


def _is_public(who: Caller) -> bool:
    return who.kind == "public"
