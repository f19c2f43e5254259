"""The public ledger names donors as they consented."""

from __future__ import annotations

from services.contracts import gateway
from tests.fund.conftest import FundService


def test_the_public_reads_the_ledger_with_names_as_consented(fund_service: FundService) -> None:
    fund_service.give(100, donor={"name": "王阿姨"}, publish_name=True)
    fund_service.give(200, donor={"name": "李大爷"}, publish_name=False)
    fund_service.give(300, donor=None)
    assert [(row["in_fen"], row["donor"]) for row in fund_service.ledger()] == [
        (300, "匿名"),
        (200, "爱心人士"),
        (100, "王阿姨"),
    ]
    assert "李大爷" not in str(fund_service.rig.get("/ledger", by=None).json)


def test_a_minors_name_is_never_published(fund_service: FundService) -> None:
    child = fund_service.rig.person("resident", age_band="child")
    fund_service.give(100, donor={"person_id": str(child.id), "name": "小明"}, publish_name=True)
    assert fund_service.ledger()[0]["donor"] == "爱心人士"


def test_the_name_of_a_donor_who_left_is_public_no_more(fund_service: FundService) -> None:
    donor = fund_service.rig.person("resident")
    fund_service.give(100, donor={"person_id": str(donor.id), "name": "陈叔"}, publish_name=True)
    assert fund_service.ledger()[0]["donor"] == "陈叔"
    left = gateway.PersonLeft(person_id=donor.id, epoch=2, left_at=fund_service.rig.now, reason="moved", erase=False)
    fund_service.rig.deliver(left, sequence=9)
    assert fund_service.ledger()[0]["donor"] == "爱心人士"
    assert fund_service.fund()["received_fen"] == 100


def test_a_donor_who_left_while_the_donation_was_entered_is_not_named(fund_service: FundService) -> None:
    """The event that erases names ran before the donation was stored; the local copy knows that the person left."""
    donor = fund_service.rig.person("resident")
    fund_service.give(100, donor={"person_id": str(donor.id), "name": "陈叔"}, publish_name=True)
    with fund_service.rig.tx() as tx:
        tx.connection.exec_driver_sql("update known_people set state = 'left' where id = %s", (donor.id,))
    assert fund_service.ledger()[0]["donor"] == "爱心人士"


def test_a_campaign_of_the_community_is_not_named_in_public(fund_service: FundService) -> None:
    """Neither where money comes in, nor where it is paid."""
    campaign = fund_service.campaign(name="为三栋失火的李家")
    fund_service.give(1_000, campaign_id=campaign["id"])
    fund_service.pay(fund_service.grant(800, earmark_id=campaign["earmark_id"]), 500)
    fund_service.give(100)
    shown = fund_service.ledger()
    assert "李家" not in str(shown)
    assert [(row["earmark"], row["campaign"]) for row in shown] == [
        ("一般用途 General", None),
        ("社区内部倡议 Internal appeal", None),
        ("社区内部倡议 Internal appeal", None),
    ]


def test_a_campaign_that_appeals_to_the_public_is_named(fund_service: FundService) -> None:
    campaign = fund_service.public_campaign()
    fund_service.give(1_000, campaign_id=campaign["id"])
    assert [(row["earmark"], row["campaign"]) for row in fund_service.ledger()] == [(campaign["name"],) * 2]
