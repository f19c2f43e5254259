"""The main job as an integrator writes it with the generated client, from the document alone.

`python main_job.py BASE_URL OPERATOR_ID OPERATOR_SECRET` plays it; `make api-check` also type-checks it, strictly.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from uuid import UUID, uuid4

from wulin_client import AuthenticatedClient, Client
from wulin_client.api.fund import give_money, list_funds, list_ledger
from wulin_client.api.operation import open_community
from wulin_client.api.orders import (
    accept_order,
    add_member,
    add_service,
    add_team,
    change_service,
    check_in,
    check_out,
    dispatch_order,
    finish_order,
    get_order,
    list_candidates,
    place_order,
    review_order,
)
from wulin_client.api.people import add_person, set_password, sign_in
from wulin_client.api.points import get_account, list_point_rules
from wulin_client.api.programs import get_token
from wulin_client.api.supermarket import (
    accept_gift,
    add_reward,
    add_shop,
    get_redemption,
    list_places,
    register_gift,
    request_redemption,
    use_voucher,
)
from wulin_client.models.donation_channel import DonationChannel
from wulin_client.models.first_admin import FirstAdmin
from wulin_client.models.gift_acceptance import GiftAcceptance
from wulin_client.models.new_community import NewCommunity
from wulin_client.models.new_donation import NewDonation
from wulin_client.models.new_donation_donor import NewDonationDonor
from wulin_client.models.new_gift import NewGift
from wulin_client.models.new_gift_donor import NewGiftDonor
from wulin_client.models.new_gift_line import NewGiftLine
from wulin_client.models.new_order import NewOrder
from wulin_client.models.new_person import NewPerson
from wulin_client.models.new_redemption import NewRedemption
from wulin_client.models.new_review import NewReview
from wulin_client.models.new_reward import NewReward
from wulin_client.models.new_service import NewService
from wulin_client.models.new_session import NewSession
from wulin_client.models.new_shop import NewShop
from wulin_client.models.new_team import NewTeam
from wulin_client.models.new_team_member import NewTeamMember
from wulin_client.models.order_acceptance import OrderAcceptance
from wulin_client.models.order_dispatch import OrderDispatch
from wulin_client.models.password_change import PasswordChange
from wulin_client.models.problem import Problem
from wulin_client.models.redemption_state import RedemptionState
from wulin_client.models.review_party import ReviewParty
from wulin_client.models.reward_kind import RewardKind
from wulin_client.models.role import Role
from wulin_client.models.service_changes import ServiceChanges
from wulin_client.models.service_form import ServiceForm
from wulin_client.models.token_request import TokenRequest

T = TypeVar("T")
FIRST_PASSWORD = "given at the station"
PASSWORD = "the river runs east"
MORNING = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)


class Refused(Exception):
    """The API refused."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.status} {problem.code}: {problem.detail} {problem.errors}")
        self.problem = problem


def done(answer: T | Problem | None) -> T:
    """Returns the answer. Raises Refused for a problem."""
    if isinstance(answer, Problem):
        raise Refused(answer)
    assert answer is not None
    return answer


def soon(act: Callable[[], T]) -> T:
    """Acts until all services know what was made a moment ago."""
    until = time.monotonic() + 60
    while True:
        try:
            return act()
        except (Refused, IndexError):
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


@dataclass
class Person:
    """Somebody who is signed in."""

    id: UUID
    client: AuthenticatedClient

    def at(self, now: datetime) -> AuthenticatedClient:
        """The client at a business time, where the platform's clock is simulated."""
        return self.client.with_headers({"X-Wulin-Now": now.isoformat()})


@dataclass
class Community:
    """A community, and who works in it."""

    base_url: str
    slug: str
    admin: Person

    def person(self, login: str, *roles: Role) -> Person:
        """Somebody new, signed in."""
        new = NewPerson(name="李梅", similar_ok=True, login=login, password=FIRST_PASSWORD, roles=list(roles))
        made = done(add_person.sync(self.slug, client=self.admin.at(MORNING), body=new))
        return signed_in(self.base_url, self.slug, login, made.id)


def signed_in(base_url: str, slug: str, login: str, person_id: UUID | None = None) -> Person:
    """Signs in with the password that somebody else has set, and replaces it."""
    first = NewSession(community=slug, login=login, password=FIRST_PASSWORD)
    refused = sign_in.sync(client=Client(base_url), body=first)
    assert isinstance(refused, Problem)
    assert refused.code == "password_change_required"
    change = PasswordChange(change_token=str(refused["change_token"]), new_password=PASSWORD)
    tokens = done(set_password.sync(client=Client(base_url), body=change))
    return Person(person_id or tokens.person_id, AuthenticatedClient(base_url, tokens.access_token))


def opened(base_url: str, operator_id: str, secret: str) -> Community:
    """Opens a community and waits until each service has made its defaults."""
    asked = TokenRequest(grant_type="client_credentials", client_id=operator_id, client_secret=secret)
    token = done(get_token.sync(client=Client(base_url), body=asked)).access_token
    operator = AuthenticatedClient(base_url, token).with_headers({"X-Wulin-Now": "2026-01-10T01:00:00+00:00"})
    slug = f"generated-{uuid4().hex[:8]}"
    body = NewCommunity(slug=slug, name="阳明社区", admin=FirstAdmin(login="admin", password=FIRST_PASSWORD))
    done(open_community.sync(client=operator, body=body))
    here = Community(base_url, slug, signed_in(base_url, slug, "admin"))
    now = here.admin.at(MORNING)
    soon(lambda: done(list_funds.sync(slug, client=now)).items[0])
    soon(lambda: done(list_point_rules.sync(slug, client=now)).items[0])
    soon(lambda: done(list_places.sync(slug, client=now)).items[0])
    return here


def serve(here: Community, station: Person, volunteer: Person) -> int:
    """An order from placing to closing. Returns the minutes of the volunteer."""
    slug = here.slug
    leader, resident = here.person("leader", Role.TEAM_LEADER), here.person("resident", Role.RESIDENT)
    service = done(
        add_service.sync(
            slug,
            client=station.at(MORNING),
            body=NewService(
                name="上门维修",
                category="一老",
                form=ServiceForm.ERRAND,
                minutes=60,
                skills=["维修"],
                dispatch_within_minutes=600,
                accept_within_minutes=600,
            ),
        )
    )
    longer = ServiceChanges(minutes=120)
    changed = change_service.sync(
        slug, service.id, client=station.at(MORNING), body=longer, if_match=f'"{service.version}"'
    )
    assert done(changed).minutes == 120
    new_team = NewTeam(name="工具手艺坊", leader_id=leader.id, skills=["维修"], capacity=5)
    team = soon(lambda: done(add_team.sync(slug, client=station.at(MORNING), body=new_team)))
    member = NewTeamMember(person_id=volunteer.id)
    soon(lambda: done(add_member.sync(slug, team.id, client=station.at(MORNING), body=member)))
    begins, ends = MORNING + timedelta(hours=24), MORNING + timedelta(hours=26)
    wish = NewOrder(service_id=service.id, wanted_at=begins, address="3 栋 201", note="水龙头漏水")
    order = soon(lambda: done(place_order.sync(slug, client=resident.at(MORNING), body=wish)))
    ranked = done(list_candidates.sync(slug, order.id, client=station.at(MORNING)))
    chosen = OrderDispatch(team_ids=[one.team_id for one in ranked.items])
    done(dispatch_order.sync(slug, order.id, client=station.at(MORNING), body=chosen))
    taken = OrderAcceptance(team_id=team.id, members=[volunteer.id])
    done(accept_order.sync(slug, order.id, client=leader.at(MORNING), body=taken))
    done(check_in.sync(slug, order.id, client=volunteer.at(begins)))
    done(check_out.sync(slug, order.id, client=volunteer.at(ends)))
    done(finish_order.sync(slug, order.id, client=leader.at(ends)))
    later = ends + timedelta(minutes=30)
    for party, who in ((ReviewParty.REQUESTER, resident), (ReviewParty.TEAM, leader), (ReviewParty.STATION, station)):
        review = NewReview(as_=party, attitude=5, quality=5, punctuality=4)
        done(review_order.sync(slug, order.id, client=who.at(later), body=review))
    closed = done(get_order.sync(slug, order.id, client=station.at(later)))
    print(closed.state.value)
    return sum(one.minutes for one in closed.volunteers if one.person_id == volunteer.id)


def give(here: Community, station: Person, donor: Person) -> None:
    """A gift of goods, which earns points: donor, registrar and accepter are three people."""
    colleague = here.person("colleague", Role.STATION)
    rice = NewGiftLine(
        name="大米", category="食品", quantity=20, unit="袋", expires_on=MORNING.date().replace(year=2027)
    )
    brought = NewGift(donor=NewGiftDonor(person_id=donor.id), units=20, lines=[rice])
    gift = soon(
        lambda: done(
            register_gift.sync(here.slug, client=station.at(MORNING), body=brought, idempotency_key=uuid4().hex)
        )
    )
    taken = GiftAcceptance(units=20)
    done(accept_gift.sync(here.slug, gift.id, client=colleague.at(MORNING), body=taken, idempotency_key=uuid4().hex))


def spend(here: Community, station: Person, volunteer: Person) -> str:
    """A voucher for points, used at a shop. Returns its state."""
    slug, now = here.slug, MORNING + timedelta(days=2)
    clerk = here.person("clerk", Role.SHOP)
    shop = soon(
        lambda: done(add_shop.sync(slug, client=station.at(now), body=NewShop(name="老街早餐", staff=[clerk.id])))
    )
    breakfast = NewReward(
        name="早餐券", kind=RewardKind.VOUCHER, price_points=4, shop_ids=[shop.id], stock=50, valid_days=60
    )
    reward = done(add_reward.sync(slug, client=station.at(now), body=breakfast, idempotency_key=uuid4().hex))
    wanted = NewRedemption(reward_id=reward.id)
    asked = done(
        request_redemption.sync(
            slug, client=volunteer.at(now), body=wanted, idempotency_key=uuid4().hex, prefer="wait=10"
        )
    )

    def settled() -> str:
        found = done(get_redemption.sync(slug, asked.id, client=volunteer.at(now)))
        assert found.state != RedemptionState.REFUSED, found.code
        code = found.vouchers[0].code
        assert code is not None  # its owner reads it
        return code

    code = soon(settled)
    return done(use_voucher.sync(slug, code, client=clerk.at(now), idempotency_key=uuid4().hex)).state.value


def donate(here: Community, station: Person) -> int:
    """Cash at the counter. Returns how many rows the public ledger has."""
    cash = NewDonation(
        amount_fen=120_000, channel=DonationChannel.CASH, donor=NewDonationDonor(name="王建国"), publish_name=True
    )
    done(give_money.sync(here.slug, client=station.at(MORNING), body=cash, idempotency_key=uuid4().hex))
    return len(done(list_ledger.sync(here.slug, client=Client(here.base_url))).items)


def main(base_url: str, operator_id: str, secret: str) -> None:
    """The whole job."""
    here = opened(base_url, operator_id, secret)
    station, volunteer = here.person("station", Role.STATION), here.person("volunteer", Role.VOLUNTEER)
    minutes = serve(here, station, volunteer)
    give(here, station, volunteer)
    points = minutes // 60 * 2 + 40

    def booked() -> int:
        account = done(get_account.sync(here.slug, volunteer.id, client=volunteer.at(MORNING)))
        if account.balance != points:
            raise IndexError(account.balance)
        return account.balance

    print(minutes, soon(booked), spend(here, station, volunteer), donate(here, station))


if __name__ == "__main__":
    main(*sys.argv[1:])
