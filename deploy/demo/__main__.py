"""`python -m deploy.demo`: simulates a day of a community through the gateway of the running platform."""

from __future__ import annotations

import subprocess
import sys
import time

from rich.console import Console
from rich.table import Table
from urllib3.exceptions import HTTPError

from deploy.client import Connection, Refusal
from deploy.current_deployment import current_deployment
from deploy.demo.community import FACTS, Community, DemoRun, Unexpected, bars, day, equip, open_community
from deploy.demo.fund import play_donations, play_grant
from deploy.demo.orders import play_orders
from deploy.demo.supermarket import play_gifts, play_redemptions, play_vouchers
from deploy.deployment import CannotRun, Deployment


def main() -> int:
    """Run the demo, show the results and audit all ledgers. Returns the exit code."""
    console = Console()
    deployment = current_deployment()
    if deployment.clock != "simulated":
        console.print("[red]✗[/] 演示需要模拟时钟 The demo needs the simulated clock: WULIN_CLOCK=simulated")
        return 1
    try:
        deployment.access  # noqa: B018  (reads the directory's database, which fails if the platform does not run)
    except CannotRun as error:
        console.print(f"[red]✗[/] 平台未在运行 The platform does not run\n{error}")
        return 1
    connection = Connection(deployment.gateway_url)
    began = time.monotonic()
    with bars() as progress:
        run = DemoRun(connection, progress)
        try:
            community = play(run, deployment)
        except (Unexpected, Refusal, CannotRun, AssertionError, HTTPError) as error:
            progress.stop()
            console.print(f"[red]✗ 演示中断 The demo failed:[/] {error}")
            return 1
    _show(console, community, time.monotonic() - began)
    code = subprocess.run([sys.executable, "-m", "deploy.audit"], check=False).returncode
    _show_sign_ins(console, f"{deployment.base_url}/{community.slug}", run.password)
    console.print(f"接口文档 API: {deployment.base_url}/docs/", soft_wrap=True)
    return code


def play(run: DemoRun, deployment: Deployment) -> Community:
    """Runs all parts of the demo. Raises Unexpected if a result is wrong."""
    access = deployment.access
    operator = run.connection.operator(access["client_id"], access["client_secret"])
    community = open_community(run, operator)
    equip(run, community)
    play_gifts(run, community)
    play_orders(run, community, deployment)
    play_redemptions(run, community)
    play_vouchers(run, community)
    play_donations(run, community, deployment.secrets["sandbox"])
    play_grant(run, community)
    _end(community)
    return community


def _end(community: Community) -> None:
    """Brings all services to the same morning after the last day: what a page says of today is true of each."""
    admin = community.one("admin").at(day(91, 10))
    for path in ("/me", "/board", "/point-rules", "/shops", "/ledger"):
        admin.get(path)


def _show(console: Console, community: Community, seconds: float) -> None:
    results = community.results
    table = Table(
        "事项",
        "结果",
        "in English",
        title=f"{FACTS['community']['name']}的一天（{community.slug}，用时 {seconds:.0f} 秒）",
    )
    redeemed = results["redemptions"]
    rows = [
        ("居民与工作人员", f"{sum(map(len, community.people.values())) - 3} 人", "people"),
        ("志愿服务队", f"{len(community.teams)} 支", "volunteer teams"),
        ("完成订单", f"{results['orders']} 单", "orders closed"),
        ("其中婉拒后另派", f"{results['declined']} 单", "declined, then another team"),
        ("超时后重新派单", f"{results['expired']} 单", "unanswered, dispatched again"),
        ("有异议并裁定", f"{results['disputed']} 单", "disputed and settled"),
        ("志愿服务", f"{results['minutes'] // 60} 小时 {results['minutes'] % 60} 分钟", "hours served"),
        (
            "捐赠物资",
            f"{results['gifts']} 笔 {results['gift_units']} 件，{_yuan(results['gift_fen'])}",
            "gifts in kind",
        ),
        ("兑换成功", f"{redeemed['confirmed']} 次", "redemptions confirmed"),
        ("年度积分不足未兑换", f"{redeemed['gate_not_reached']} 次", "refused: too few year points"),
        ("余额不足未兑换", f"{redeemed['points_insufficient']} 次", "refused: too little balance"),
        ("库存不足未兑换", f"{redeemed['out_of_stock']} 次", "refused: out of stock"),
        (
            "券已核销",
            f"{results['vouchers_used']} 张，其中 {results['vouchers_tried_again']} 张再次使用，均被拒",
            "vouchers used; again: refused",
        ),
        ("捐款", f"{results['donations']} 笔，{_yuan(results['donated_fen'])}", "donations"),
        ("其中线上", f"{results['online']} 笔（通知各送达两次）", "online, each notification twice"),
        ("项目拨款", f"{_yuan(results['granted_fen'])}，分 {results['payouts']} 次付清", "grant, paid in parts"),
        ("基金余额", _yuan(results["balance_fen"]), "left in the fund"),
    ]
    for row in rows:
        table.add_row(*row)
    console.print(table)


def _show_sign_ins(console: Console, address: str, password: str) -> None:
    """Shows where the pages are, and who can sign in there."""
    console.print(f"\n打开看看 Open: [bold]{address}/[/]   公示墙 public fund: {address}/fund", soft_wrap=True)
    table = Table("用户名 login", "谁", "who", title=f"密码都是 everybody's password: {password}")
    for login, zh, en in (
        ("resident-1", "居民：点单、评单", "resident: orders, reviews"),
        ("team-leader-1", "队长：接单、签到", "team leader: accepts, checks in"),
        ("volunteer-1", "志愿者：任务、积分、兑换", "volunteer: tasks, points, rewards"),
        ("station-1", "站点：派单台、代客点单、收捐赠", "station: board, calls, gifts"),
        ("shop-1", "商户：核销", "shop: vouchers"),
        ("fund-manager-1", "基金管理员：收款、拨款", "fund manager: gifts of money, grants"),
        ("fund-approver-1", "基金审批人", "fund approver"),
        ("admin", "管理员", "administrator"),
    ):
        table.add_row(login, zh, en)
    console.print(table)


def _yuan(fen: int) -> str:
    return f"¥{fen / 100:,.2f}"


if __name__ == "__main__":
    sys.exit(main())
