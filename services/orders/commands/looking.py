"""What somebody may see of orders, and orders held for a change by somebody who may know of them."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden, Unknown
from services.chassis.security.callers import Caller
from services.orders.model.attendance import Attendance
from services.orders.model.orders import Move, Offer, OfferState, Order, OrderFilter, State
from services.orders.model.people import Sight, Tie
from services.orders.model.reviews import Dispute, Review
from services.orders.model.teams import Membership, TeamState
from services.orders.model.views import Seen, TeamSeen
from services.orders.rules import attendance as minutes
from services.orders.rules import states
from services.orders.rules.sight import sight, team_seen
from services.orders.store import attendance, offers, orders, reviews, teams

_SERVED = (State.IN_SERVICE, State.IN_REVIEW, State.CLOSED)


def held(tx: Tx, order_id: UUID, who: Caller) -> Order:
    """The order, locked; a confidential one does not exist for those outside its circle."""
    order = orders.lock_order(tx, order_id)
    if order.is_circle and _sight(tx, order, who) is Sight.NOTHING:
        raise Unknown
    return order


def show_order(tx: Tx, order: Order, who: Caller, at_least: Sight = Sight.OUTLINE) -> Seen:
    """The order as `who` sees it, who has just acted on it and so sees `at_least` that much."""
    return _shown(tx, order, max(_sight(tx, order, who), at_least))


def see_order(tx: Tx, order_id: UUID, who: Caller) -> Seen:
    """The order as `who` sees it; Unknown for those who may not know of it."""
    return with_minutes(tx, _shown(tx, *_sighted(tx, order_id, who)))


def show_served_order(tx: Tx, order: Order, who: Caller) -> Seen:
    """The order as `who` sees it after acting on it, with the minutes of its volunteers."""
    return with_minutes(tx, show_order(tx, order, who))


def with_minutes(tx: Tx, seen: Seen) -> Seen:
    """The view with what each volunteer has, for those who see the order whole."""
    if seen.sight is not Sight.WHOLE or seen.order.state not in _SERVED:
        return seen
    rows = attendance.attendance_of(tx, seen.order.id)
    return replace(seen, volunteers=minutes.per_volunteer(rows, attendance.settled_of(tx, seen.order.id)))


def see_moves(tx: Tx, ask: PageRequest, order_id: UUID, who: Caller) -> Page[Move]:
    """The history of an order, for those who see it whole."""
    _sighted(tx, order_id, who, Sight.WHOLE)
    return orders.moves(tx, order_id, ask)


def see_orders(tx: Tx, ask: PageRequest, wanted: OrderFilter, who: Caller) -> Page[Seen]:
    """The orders that `who` has to do with, all where the role says so; without addresses and notes."""
    if states.may_read_all(who):
        page = orders.list_orders(tx, ask, wanted, who.id)
        shown = [_line(order, sight(order, who, Tie())) for order in page.items]
    else:
        person_id = who.id
        leads = [team.id for team in teams.teams_led_by(tx, person_id)]
        page = orders.list_orders_seen_by(tx, ask, wanted, person_id=person_id, leads=leads)
        shown = [_line(order, Sight.OFFERED) for order in page.items]
    who_comes = offers.assigned(tx, [one.order.id for one in shown])
    open_ones = [replace(one, member_ids=who_comes[one.order.id] if one.sight > Sight.OUTLINE else ()) for one in shown]
    return Page(open_ones, page.next)


def see_attendance(tx: Tx, order_id: UUID, who: Caller) -> list[Attendance]:
    """All stays, for the station and the team's leaders; others see their own."""
    order, _ = _sighted(tx, order_id, who)
    rows = attendance.every_attendance_of(tx, order_id)
    if states.may_read_all(who) or tie(tx, order, who).leads_serving:
        return rows
    return [row for row in rows if row.person_id == who.id]


def see_reviews(tx: Tx, order_id: UUID, who: Caller) -> list[Review]:
    """All reviews, for those who see the order whole; a confidential order's words only for its circle."""
    order, _ = _sighted(tx, order_id, who, Sight.WHOLE)
    return reviews.reviews_of(tx, order)


def see_disputes(tx: Tx, order_id: UUID, who: Caller) -> list[Dispute]:
    """All objections, for those who see the order whole and for who must settle them."""
    _sighted(tx, order_id, who, Sight.OUTLINE if who.is_staff else Sight.WHOLE)
    return reviews.disputes_of(tx, order_id)


def see_teams(
    tx: Tx, ask: PageRequest, who: Caller, *, state: TeamState | None, member_id: UUID | None
) -> Page[TeamSeen]:
    """The teams, as far as `who` may see them; who is in which is for volunteers and the station."""
    if member_id and not (states.may_read_all(who) or who.has("volunteer")):
        raise Forbidden
    page = teams.list_teams(tx, ask, state=state, member_id=member_id)
    return Page([team_seen(team, who) for team in page.items], page.next)


def see_members(tx: Tx, ask: PageRequest, team_id: UUID, who: Caller) -> Page[Membership]:
    """Who is in a team, for the station and the members themselves."""
    teams.team(tx, team_id)
    if not (states.may_read_all(who) or who.id in teams.members(tx, [team_id])[team_id]):
        raise Forbidden
    return teams.list_members(tx, ask, team_id)


def see_offers(tx: Tx, ask: PageRequest, who: Caller, *, team_id: UUID | None, state: OfferState | None) -> Page[Offer]:
    """Offers: the station sees all, leaders those of their teams."""
    if states.may_read_all(who):
        return offers.list_offers(tx, ask, team_ids=[team_id] if team_id else None, state=state)
    leads = [team.id for team in teams.teams_led_by(tx, who.id)]
    wanted = [one for one in leads if team_id in (None, one)]
    return offers.list_offers(tx, ask, team_ids=wanted, state=state)


def tie(tx: Tx, order: Order, who: Caller) -> Tie:
    """What ties somebody to an order besides roles."""
    if not who.is_person:
        return Tie()
    offered = {one.team_id for one in offers.offers_of(tx, order) if one.state is OfferState.OFFERED}
    asked = teams.teams_by_id(tx, offered | ({order.team_id} if order.team_id else set()))
    leads = {team.id for team in asked if who.id in team.leaders}
    return Tie(
        leads_offered=not leads.isdisjoint(offered),
        in_offered=bool(offered) and not offered.isdisjoint(teams.teams_of(tx, who.id)),
        leads_serving=order.team_id in leads,
        assigned=who.id in offers.assigned(tx, [order.id])[order.id],
    )


def _sight(tx: Tx, order: Order, who: Caller) -> Sight:
    """How far `who` sees the order; ties are looked up only where they could open more than the role does."""
    seen = sight(order, who, Tie())
    return seen if seen is Sight.WHOLE else sight(order, who, tie(tx, order, who))


def _sighted(tx: Tx, order_id: UUID, who: Caller, need: Sight = Sight.OUTLINE) -> tuple[Order, Sight]:
    """The order and how far `who` sees it; Unknown for those who may not know of it, Forbidden short of `need`."""
    order = orders.order(tx, order_id)
    seen = _sight(tx, order, who)
    if seen is Sight.NOTHING:
        raise Unknown
    if seen < need:
        raise Forbidden
    return order, seen


def _shown(tx: Tx, order: Order, seen: Sight) -> Seen:
    line = _line(order, seen)
    if seen is Sight.OUTLINE:
        return line
    words = orders.words(tx, order.id)
    if seen is Sight.OFFERED:
        return replace(line, words=replace(words, address=None, result=None))
    return replace(line, words=words, member_ids=offers.assigned(tx, [order.id])[order.id])


def _line(order: Order, seen: Sight) -> Seen:
    """In outline nobody is named."""
    if seen > Sight.OUTLINE:
        return Seen(order, seen)
    return Seen(replace(order, requester_id=None, placed_by=None, social_worker_id=None), seen)
