"""What a service keeps of communities and people: the newest word holds, whatever the order of arrival."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from services.chassis.database.tables import new_id
from services.chassis.directory import communities, people
from services.contracts import gateway
from tests.support.rig import Rig


def joined(person_id: UUID, *roles: str) -> gateway.PersonJoined:
    return gateway.PersonJoined(
        person_id=person_id,
        roles=roles,
        epoch=1,
        age_band="adult",
        joined_on=date(2026, 1, 1),
        guardian_ids=(),
        consents=(),
    )


def changed(person_id: UUID, *roles: str, state: str = "active", **facts: bool) -> gateway.PersonChanged:
    return gateway.PersonChanged(
        person_id=person_id,
        roles=roles,
        epoch=1,
        age_band="elder",
        joined_on=date(2026, 1, 1),
        guardian_ids=(),
        consents=(),
        state=state,
        changed=("roles",),
        **facts,
    )


def roles(rig: Rig, person_id: UUID) -> frozenset[str]:
    with rig.tx() as tx:
        return tx.read(people.person_even_if_left_by_id(person_id)).roles


def test_an_older_word_that_comes_later_changes_nothing(echo: Rig) -> None:
    li = new_id()
    echo.deliver(changed(li, "resident", "volunteer"), sequence=2)
    echo.deliver(joined(li, "resident"), sequence=1)
    assert roles(echo, li) == {"resident", "volunteer"}
    echo.deliver(gateway.PersonLeft(person_id=li, epoch=2, left_at=echo.now, reason="moved", erase=True), sequence=4)
    echo.deliver(changed(li, "resident", "shop"), sequence=3)
    assert roles(echo, li) == frozenset()
    with echo.tx() as tx:
        gone = tx.read(people.person_even_if_left_by_id(li))
    assert (gone.present, gone.facts) == (False, {})


def test_who_left_and_is_back_is_known_again(echo: Rig) -> None:
    li = new_id()
    echo.deliver(joined(li, "resident"), sequence=1)
    echo.deliver(joined(li, "resident", "volunteer"), sequence=3)  # overtakes the leaving
    echo.deliver(gateway.PersonLeft(person_id=li, epoch=2, left_at=echo.now, reason="moved", erase=False), sequence=2)
    with echo.tx() as tx:
        assert people.member(tx, li).roles == {"resident", "volunteer"}


def test_many_words_of_one_person_in_one_batch(echo: Rig) -> None:
    li = new_id()
    batch = [
        echo.delivery(changed(li, "shop"), sequence=3),
        echo.delivery(joined(li, "resident"), sequence=1),
        echo.delivery(changed(li, "station"), sequence=2),
    ]
    echo.consumer.take(batch)
    assert [echo.outcome(one) for one in batch] == ["done"] * 3
    assert roles(echo, li) == {"shop"}


def test_who_has_signed_in_with_a_password_of_their_own_is_known_until_they_leave(echo: Rig) -> None:
    li = new_id()

    def known() -> bool:
        with echo.tx() as tx:
            return tx.read(people.person_even_if_left_by_id(li)).has_signed_in

    echo.deliver(joined(li, "resident"), sequence=1)
    assert not known()
    echo.deliver(changed(li, "resident", has_signed_in=True), sequence=2)
    assert known()
    echo.deliver(gateway.PersonLeft(person_id=li, epoch=2, left_at=echo.now, reason="moved", erase=False), sequence=3)
    assert not known()


def test_people_of_one_community_are_unknown_in_another(echo: Rig) -> None:
    li = echo.person("resident")
    with echo.other.tx() as tx:
        assert people.people_by_id(tx, [li.id]) == {}
        with pytest.raises(people.UnknownPerson):
            tx.read(people.person_even_if_left_by_id(li.id))


def test_members_are_all_present_or_the_first_who_is_not_is_refused(echo: Rig) -> None:
    here, gone, nobody = new_id(), new_id(), new_id()
    echo.deliver(joined(here, "shop"), joined(gone, "shop"), sequence=1)
    left = gateway.PersonLeft(person_id=gone, epoch=2, left_at=echo.now, reason="moved", erase=False)
    echo.deliver(left, sequence=2)
    with echo.tx() as tx:
        assert set(people.members(tx, [here, here])) == {here}
        assert people.members(tx, []) == {}
        for asked, refused in (([here, gone], gone), ([nobody, gone], nobody)):
            with pytest.raises(people.UnknownPerson) as refusal:
                people.members(tx, asked)
            assert refusal.value.facts == {"person_id": str(refused)}


def test_an_unknown_community(echo: Rig) -> None:
    nowhere = new_id()
    with echo.database.transaction(nowhere) as tx:
        with pytest.raises(communities.UnknownCommunity):
            communities.zone(tx)
        assert tx.read(communities.community_by_slug("no-such-place")) is None
        found = tx.read(communities.community_by_slug(echo.slug))
    assert found is not None
    assert (found.id, found.timezone, found.state) == (echo.community_id, "Asia/Shanghai", "opened")


def test_each_community_lives_in_its_own_day(echo: Rig) -> None:
    west = Rig(echo.prepared, timezone="America/New_York")
    midnight = datetime(2026, 12, 31, 16, tzinfo=UTC)
    for rig, day in ((echo, date(2027, 1, 1)), (west, date(2026, 12, 31)), (echo, date(2027, 1, 1))):
        with rig.tx() as tx:
            assert communities.local_day(tx, midnight) == day
            assert communities.local_day(tx, midnight - timedelta(microseconds=1)) == date(2026, 12, 31)


def test_settings_count_from_their_day_and_only_the_newer(echo: Rig) -> None:
    now, later = echo.now, echo.now + timedelta(days=9)
    event = (
        gateway.SettingValue(key="a", value=1, valid_from=now - timedelta(days=1)),
        gateway.SettingValue(key="b", value=2, valid_from=later),
    )
    echo.deliver(gateway.CommunityChanged(state="opened", epoch=1, settings=event), sequence=5)
    older = (gateway.SettingValue(key="a", value=0, valid_from=now - timedelta(days=2)),)
    echo.deliver(gateway.CommunityChanged(state="suspended", epoch=1, settings=older), sequence=4)
    with echo.tx() as tx:
        held = communities.community(tx)
        assert (held.state, held.settings) == ("opened", {"a": 1})
        assert str(communities.zone(tx)) == "Asia/Shanghai"


def test_a_change_before_the_opening_waits_for_it(echo: Rig) -> None:
    unopened = Rig.__new__(Rig)
    unopened.__dict__.update(echo.__dict__ | {"community_id": new_id(), "slug": "later"})
    delivery = unopened.delivery(gateway.CommunityChanged(state="opened", epoch=1, settings=()), sequence=2)
    echo.consumer.take([delivery])
    assert unopened.outcome(delivery) == "waiting: unknown_community"
    unopened.open_community()
    echo.consumer.retry(delivery)
    assert unopened.outcome(delivery) == "done"


def test_a_command_names_nobody_who_left_or_is_suspended(echo: Rig) -> None:
    li, zhao, wang = new_id(), new_id(), new_id()
    echo.deliver(joined(li, "resident"), joined(zhao, "resident"), joined(wang, "resident"), sequence=1)
    echo.deliver(changed(zhao, "resident", state="suspended"), sequence=2)
    echo.deliver(gateway.PersonLeft(person_id=wang, epoch=2, left_at=echo.now, reason="moved", erase=False), sequence=2)
    with echo.tx() as tx:
        assert people.member(tx, li).active
        assert set(people.members(tx, [li])) == {li}
        for other, refusal in (
            (zhao, people.PersonSuspended),
            (wang, people.UnknownPerson),
            (new_id(), people.UnknownPerson),
        ):
            with pytest.raises(refusal):
                people.member(tx, other)
            with pytest.raises(refusal):
                people.members(tx, [li, other])
        assert tx.read(people.person_even_if_left_by_id(zhao)).present
