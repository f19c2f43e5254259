"""Which kinds of caller a person is for an order, and what each kind sees."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from services.chassis.database.tables import new_id
from services.chassis.security.callers import Caller
from services.orders.catalogue.model import Privacy
from services.orders.orders.model import Action, OrderPeople, OrderSheet, OrderText, State, Transition, VolunteerMinutes
from services.orders.orders.model import AttendanceState as Stay
from services.orders.visibility import rules
from services.orders.visibility.model import FIELDS, Reader, Sight, Visibility, fields_of, rough_area
from tests.orders.values import NOW, a_caller, an_order

ME = new_id()
TEXT = OrderText("前进路12号3栋502 张奶奶家", "note", "result")
PLAIN, CIRCLE, TEAM = Privacy.COMMUNITY, Privacy.CIRCLE, Privacy.TEAM


def seen_as(reader: Reader, level: Visibility) -> Sight:
    return Sight(frozenset({(reader, level)}))


@pytest.mark.parametrize(
    ("privacy", "roles", "people", "visibility"),
    [
        (PLAIN, {"resident"}, OrderPeople(), Visibility.NOTHING),
        (PLAIN, {"station"}, OrderPeople(), Visibility.WHOLE),
        (PLAIN, {"auditor"}, OrderPeople(), Visibility.WHOLE),
        (CIRCLE, {"station"}, OrderPeople(), Visibility.OUTLINE),
        (CIRCLE, {"auditor"}, OrderPeople(), Visibility.OUTLINE),
        (TEAM, {"volunteer"}, OrderPeople(in_offered=True), Visibility.OFFERED),
        (CIRCLE, {"volunteer"}, OrderPeople(in_offered=True), Visibility.NOTHING),
        (CIRCLE, {"team_leader"}, OrderPeople(leads_offered=True), Visibility.OFFERED),
        (CIRCLE, {"team_leader"}, OrderPeople(leads_serving=True), Visibility.WHOLE),
        (CIRCLE, {"volunteer"}, OrderPeople([ME]), Visibility.WHOLE),
        (CIRCLE, {"resident"}, OrderPeople([ME]), Visibility.OUTLINE),  # served once, and is no volunteer now
        (CIRCLE, {"resident"}, OrderPeople(guards=True), Visibility.WHOLE),
    ],
)
def test_roles_and_ties_open_an_order(
    privacy: Privacy, roles: set[str], people: OrderPeople, visibility: Visibility
) -> None:
    assert Sight.of(an_order(privacy=privacy), a_caller(*roles, person_id=ME), people).most is visibility


@pytest.mark.parametrize(
    ("named", "office"),
    [("placed_by", "station"), ("placed_by", "social_worker"), ("social_worker_id", "social_worker")],
)
def test_who_is_named_by_an_office_sees_a_circle_only_while_they_hold_it(named: str, office: str) -> None:
    order = an_order(privacy=CIRCLE, **{named: ME})
    assert Sight.of(order, a_caller(office, person_id=ME), OrderPeople()).most is Visibility.WHOLE
    for other in ("resident", "volunteer", "auditor", "shop", "fund_manager"):
        assert Sight.of(order, a_caller(other, person_id=ME), OrderPeople()).most < Visibility.WHOLE


def test_a_requester_sees_their_order_whatever_roles_they_hold() -> None:
    order = an_order(privacy=CIRCLE, requester_id=ME)
    assert Sight.of(order, a_caller("shop", person_id=ME), OrderPeople()).most is Visibility.WHOLE


def test_a_team_sees_an_outline_from_a_day_after_the_closing_on() -> None:
    order = an_order(state=State.CLOSED, closed_at=NOW, requester_id=new_id())
    volunteer, leader = a_caller("volunteer", person_id=ME), a_caller("team_leader", person_id=ME)
    day, later = NOW + timedelta(hours=24), NOW + timedelta(hours=24, minutes=1)
    for who, people in ((volunteer, OrderPeople([ME])), (leader, OrderPeople(leads_serving=True))):
        assert Sight.of(order, who, people, day).most is Visibility.WHOLE
        assert Sight.of(order, who, people, later).most is Visibility.OUTLINE
    requester = a_caller("resident", person_id=order.requester_id)
    assert Sight.of(order, requester, OrderPeople(), later + timedelta(days=900)).most is Visibility.WHOLE


def test_a_program_reads_the_address_with_its_scope_only() -> None:
    for scopes, address in ((["orders:read"], None), (["orders:read", "orders:address"], TEXT.address)):
        program = Caller(ME, "client", scopes=frozenset(scopes))
        order = an_order(placed_by=ME)  # that the program placed it changes nothing
        view = Sight.of(order, program, OrderPeople([ME])).view(OrderSheet(order, OrderPeople([ME]), TEXT), program)
        assert (view.text and view.text.address, view.order.requester_id) == (address, order.requester_id)


# ---- the table -------------------------------------------------------------------------------------------------


PERSONAL = [
    "requester_id",
    "placed_by",
    "social_worker_id",
    "member_ids",
    "volunteers",
    "area",
    "address",
    "note",
    "result",
]


@pytest.mark.parametrize("reader", Reader)
@pytest.mark.parametrize("level", Visibility)
def test_a_view_shows_the_fields_of_the_table_and_no_others(reader: Reader, level: Visibility) -> None:
    minutes = [VolunteerMinutes(new_id(), 60, Stay.CONFIRMED)]
    sheet = OrderSheet(an_order(social_worker_id=new_id()), OrderPeople([new_id()]), TEXT, volunteers=minutes)
    view = seen_as(reader, level).view(sheet, a_caller("resident", person_id=ME))
    fields = {**vars(view.order), **vars(view.text or TEXT), **vars(view)}
    for name in PERSONAL:
        least = FIELDS[f"order.{name}"].get(reader)
        assert bool(fields[name]) == (least is not None and level >= least), name
    assert fields_of("order") - {*PERSONAL, "scores"} <= set(fields)


@pytest.mark.parametrize("reader", [Reader.AUDITOR, Reader.PROGRAM])
def test_auditors_and_programs_never_see_an_address_a_note_or_words(reader: Reader) -> None:
    hidden = seen_as(reader, Visibility.WHOLE)
    for field in ("order.address", "order.area", "order.note", "order.result", "reviews.comment", "disputes.reason"):
        assert not hidden.shows(field), field


def test_an_asked_team_sees_what_roughly_where_and_when() -> None:
    asked = seen_as(Reader.LEADER, Visibility.OFFERED)
    view = asked.view(OrderSheet(an_order(), OrderPeople([ME]), TEXT), a_caller("team_leader"))
    assert (view.area, view.text, view.order.requester_id) == ("前进路 3栋", OrderText(None), None)
    assert (view.order.wanted_at, view.order.service_id is None) == (NOW, False)


@pytest.mark.parametrize(
    ("address", "area"),
    [
        ("3栋502", "3栋"),
        ("幸福小区3号楼2单元501室", "幸福小区 3号楼"),
        ("前进路12弄5座", "前进路 5座"),
        ("张奶奶家 13800000000", None),
        ("钥匙在502门垫下", None),
        ("Room 502", None),
    ],
)
def test_an_area_names_the_street_and_the_building_at_most(address: str, area: str | None) -> None:
    assert rough_area(address) == area


def test_ones_own_minutes_are_in_the_outline() -> None:
    mine, other = (VolunteerMinutes(one, 60, Stay.CONFIRMED) for one in (ME, new_id()))
    sheet = OrderSheet(an_order(), OrderPeople([ME, other.person_id]), TEXT, volunteers=[mine, other])
    view = seen_as(Reader.MEMBER, Visibility.OUTLINE).view(sheet, a_caller("resident", person_id=ME))
    assert (view.volunteers, view.member_ids) == ([mine], ())


# ---- the history -----------------------------------------------------------------------------------------------


def a_line(action: Action, role: str, by: object = None) -> Transition:
    detail = {"team_ids": ["t"], "ranking": [{"team_id": "t", "score": 900}]}
    return Transition(
        new_id(), 2, State.DISPATCHED, action, State.PLACED, by or new_id(), role, NOW, "这户人家太难缠", detail
    )  # type: ignore[arg-type]


@pytest.mark.parametrize("action", [Action.DISPATCH, Action.DECLINE, Action.LAPSE, Action.RECALL, Action.WITHDRAW])
@pytest.mark.parametrize("reader", [Reader.REQUESTER, Reader.LEADER, Reader.MEMBER])
def test_who_declined_why_and_the_ranking_are_for_the_station(action: Action, reader: Reader) -> None:
    line = a_line(action, "leader")
    cut = rules.move_view(line, a_caller("resident", person_id=ME), seen_as(reader, Visibility.WHOLE))
    assert (cut.by_id, cut.reason, cut.detail) == (None, None, {})
    assert (cut.action, cut.at, cut.role) == (line.action, line.at, line.role)
    assert rules.move_view(line, a_caller("station"), seen_as(Reader.STATION, Visibility.WHOLE)) == line


def test_ones_own_line_is_whole_and_that_of_an_office_only_while_it_is_held() -> None:
    as_requester = seen_as(Reader.REQUESTER, Visibility.WHOLE)
    own = a_line(Action.CANCEL, "requester", ME)
    assert rules.move_view(own, a_caller("resident", person_id=ME), as_requester) == own
    dispatched = a_line(Action.DISPATCH, "station", ME)
    assert rules.move_view(dispatched, a_caller("station", person_id=ME), as_requester) == dispatched
    assert rules.move_view(dispatched, a_caller("resident", person_id=ME), as_requester).detail == {}


def test_the_words_of_an_objection_are_not_for_auditors() -> None:
    line = a_line(Action.DISPUTE, "requester")
    for reader, words in ((Reader.AUDITOR, None), (Reader.PROGRAM, None), (Reader.STATION, line.reason)):
        cut = rules.move_view(line, a_caller("auditor"), seen_as(reader, Visibility.WHOLE))
        assert cut.reason == words
    settled = replace(line, action=Action.SETTLE)
    assert rules.move_view(settled, a_caller("auditor"), seen_as(Reader.AUDITOR, Visibility.WHOLE)).reason
