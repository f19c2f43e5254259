"""The fund (社区发展基金): 160 donations, online and offline; a grant, approved by two people and paid in parts."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from deploy.client import Caller, Refusal, etag
from deploy.demo.community import FACTS, Community, DemoRun, Unexpected, day, expect, until
from services.fund.providers.sandbox import Sandbox

GIFTS = FACTS["fund"]["donations_over"]
OVER_FEN = FACTS["fund"]["raised_over_yuan"] * 100
ONLINE = 60
GRANT_FEN = 1_800_000
PARTS_FEN = (800_000, 1_000_000)
PAYEE = {"name": "老街五金店", "kind": "shop", "account_no": "6217 0031 0002 1234 567", "bank": "长沙银行"}


def play_donations(run: DemoRun, community: Community, secret: str) -> None:
    """Makes donations at the station and online. Each notice of an online payment comes twice and is booked once."""
    campaign = (
        community.one("fund_manager")
        .at(day(20))
        .post(
            "/campaigns",
            {
                "name": "“阳明治荟”春季倡议",
                "purpose": "支持邻里帮共享工具手艺坊与青少年社会实践",
                "goal_fen": OVER_FEN,
                "starts_on": day(20).date().isoformat(),
                "ends_on": day(80).date().isoformat(),
                "public": False,
            },
        )
    )
    provider = Sandbox(secret)
    gifts = [(number, 10_000 + run.chance.randrange(0, 480) * 100) for number in range(GIFTS)]

    def give(gift: tuple[int, int]) -> int:
        number, amount_fen = gift
        now = day(22 + number % 50, 10, number % 60)
        if number < ONLINE:
            _online(run, community, provider, amount_fen, campaign["id"], now)
        else:
            _offline(community, amount_fen, campaign["id"], number, now)
        return amount_fen

    given = sum(run.each("捐款 donations", gifts, give))
    held = community.one("station").get(f"/campaigns/{campaign['id']}")["totals"]
    expect("捐款全部入账 donations booked", (held["received_fen"], held["gifts"]), (given, GIFTS))
    expect("筹款超过 raised over", given > OVER_FEN, wanted=True)
    community.results |= {"donations": GIFTS, "donated_fen": given, "online": ONLINE, "campaign": campaign}


def _offline(community: Community, amount_fen: int, campaign_id: str, number: int, now: datetime) -> None:
    donors: list[dict[str, str] | None] = [
        {"name": f"爱心商户{number}号"},
        {"person_id": community.people["resident"][number % 27].id, "name": "邻居"},
        None,
    ]
    body = {
        "campaign_id": campaign_id,
        "donor": donors[number % 3],
        "amount_fen": amount_fen,
        "channel": "cash" if number % 2 else "transfer",
        "publish_name": number % 3 == 0,
    }
    donation = community.one("station").at(now).post("/donations", body)
    expect("收据编号 receipt", bool(donation["receipt_number"]), wanted=True)


def _online(
    run: DemoRun, community: Community, provider: Sandbox, amount_fen: int, campaign_id: str, now: datetime
) -> None:
    donor = community.people["resident"][amount_fen // 100 % 27]
    body = {
        "campaign_id": campaign_id,
        "donor": {"person_id": donor.id},
        "amount_fen": amount_fen,
        "channel": "online",
        "publish_name": False,
    }
    gift = donor.at(now).post("/donations", body)
    paid = now + timedelta(minutes=3)
    notice = {
        "notice_id": str(uuid.uuid4()),
        "event": "paid",
        "out_trade_no": gift["payment"]["out_trade_no"],
        "provider_txn": f"sandbox-{gift['id']}",
        "amount_fen": amount_fen,
        "currency": "CNY",
        "paid_at": paid.isoformat(),
    }
    verdicts = [_notify(run, community, provider, notice, paid) for _ in range(2)]
    expect("通知两次只入账一次 notified twice, booked once", verdicts, ["booked", "repeated"])


def _notify(run: DemoRun, community: Community, provider: Sandbox, notice: dict[str, Any], now: datetime) -> str:
    body, headers = provider.sign(notice, datetime.now(UTC))
    path = f"/v1/communities/{community.slug}/payments/sandbox/notifications"
    answer = run.connection.send("POST", path, raw=body, headers=headers | {"X-Wulin-Now": now.isoformat()})
    return str(json.loads(answer.data)["verdict"])


def play_grant(run: DemoRun, community: Community) -> None:
    """Gives a grant to a project of the quarter: two people approve it, and its payee is paid in two parts."""
    project = _running_project(community)
    manager, approvers = community.one("fund_manager"), community.people["fund_approver"]
    entered = manager.at(day(83)).post("/payees", PAYEE)
    payee = approvers[0].at(day(83)).post(f"/payees/{entered['id']}/confirm", If_Match=etag(entered))
    expect("收款账户由另一人核实 payee confirmed by another", payee["confirmed"], wanted=True)
    earmark = community.results["campaign"]["earmark_id"]
    body = {"project_id": project["id"], "payee_id": payee["id"], "amount_fen": GRANT_FEN, "earmark_id": earmark}
    grant: dict[str, Any] = {}

    def proposed() -> bool:
        try:
            grant.update(manager.at(day(83)).post("/grants", body))
        except Refusal as refusal:
            if refusal.code != "unknown_project":
                raise
            return False
        return True

    until("项目可申请拨款 project known to the fund", proposed)
    expect(
        "提出人不能审批 nobody approves their own",
        manager.at(day(84)).refused(f"/grants/{grant['id']}/approve", If_Match=etag(grant)).status,
        403,
    )
    for approver in approvers:
        grant.update(approver.at(day(84)).post(f"/grants/{grant['id']}/approve", If_Match=etag(grant)))
    expect("两人审批 approved by two", grant["state"], "approved")
    path = f"/grants/{grant['id']}"
    until("项目已启动 project running", lambda: manager.get(path)["project_state"] == "running")
    (parts,) = run.each("项目拨款 grant", [grant["id"]], lambda grant_id: _pay(manager, grant_id))
    paid = etag(manager.get(path))
    one_more = {"amount_fen": 1, "proof": _proof(grant["id"])}
    over = manager.at(day(88)).refused(f"{path}/pay", one_more, If_Match=paid)
    expect("不超过批准金额 never above the grant", over.status, 409)
    seen = manager.get(path)
    expect("付清 paid in full", (seen["paid_fen"], len(seen["parts"])), (GRANT_FEN, 2))
    fund = community.one("station").get("/funds")["items"][0]
    community.results |= {"granted_fen": GRANT_FEN, "payouts": len(parts), "balance_fen": fund["spendable_fen"]}
    until("项目页显示拨款 the project shows it", lambda: _supported(community, project["id"]))


def _running_project(community: Community) -> dict[str, Any]:
    """Lists a project; an administrator approves it, and the station starts it."""
    plan = {"name": "“邻里帮”共享工具手艺坊", "budget_fen": GRANT_FEN, "quarter": "2026Q2"}
    listed = community.one("social_worker").at(day(82)).post("/projects", plan)
    path = f"/projects/{listed['id']}"
    approved = community.one("admin").at(day(82)).post(f"{path}/approve", If_Match=etag(listed))
    project: dict[str, Any] = community.one("station").at(day(83)).post(f"{path}/start", If_Match=etag(approved))
    expect("项目经审批启动 project approved and started", project["state"], "running")
    return project


def _proof(grant_id: str) -> dict[str, Any]:
    """Returns the one invoice for the tools, which is paid in two parts."""
    return {"number": grant_id[-8:], "code": "044002600111", "amount_fen": GRANT_FEN}


def _pay(manager: Caller, grant_id: str) -> list[int]:
    """Pays the parts in turn: each payment names the version after the previous one."""
    for number, amount_fen in enumerate(PARTS_FEN):
        body, seen = {"amount_fen": amount_fen, "proof": _proof(grant_id)}, etag(manager.get(f"/grants/{grant_id}"))
        manager.at(day(85 + number)).post(f"/grants/{grant_id}/pay", body, If_Match=seen)
    return list(PARTS_FEN)


def _supported(community: Community, project_id: str) -> bool:
    seen = community.one("station").get(f"/projects/{project_id}")
    if seen["paid_fen"] > GRANT_FEN:
        raise Unexpected("project paid twice")
    return bool(seen["paid_fen"] == GRANT_FEN)
