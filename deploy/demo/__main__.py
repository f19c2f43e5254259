"""`python -m deploy.demo`: a day of a real community, played through the gateway against the running platform."""

from __future__ import annotations

import subprocess
import sys
import time

from rich.console import Console
from rich.table import Table
from urllib3.exceptions import HTTPError

from deploy.client import Connection, Refusal
from deploy.current_deployment import current_deployment
from deploy.demo.fund import play_donations, play_grant
from deploy.demo.orders import play_orders
from deploy.demo.supermarket import play_gifts, play_redemptions, play_vouchers
from deploy.demo.town import FACTS, Stage, Town, Unexpected, bars, equip, open_town
from deploy.deployment import CannotRun, Deployment


def main() -> int:
    """Play the day, show what came of it, check all books; the exit code."""
    console = Console()
    deployment = current_deployment()
    if deployment.clock != "simulated":
        console.print("[red]✗[/] 演示需要模拟时钟 The demo needs the simulated clock: WULIN_CLOCK=simulated")
        return 1
    try:
        deployment.access  # noqa: B018  (asks the directory's database: it runs, or it doesn't)
    except CannotRun as error:
        console.print(f"[red]✗[/] 平台未在运行 The platform does not run\n{error}")
        return 1
    connection = Connection(deployment.gateway_url)
    began = time.monotonic()
    with bars() as progress:
        stage = Stage(connection, progress)
        try:
            town = play(stage, deployment)
        except (Unexpected, Refusal, CannotRun, AssertionError, HTTPError) as error:
            progress.stop()
            console.print(f"[red]✗ 演示中断 The day went wrong:[/] {error}")
            return 1
    _show(console, town, time.monotonic() - began)
    code = subprocess.run([sys.executable, "-m", "deploy.audit"], check=False).returncode
    console.print(
        f"\n看看 Look at: {deployment.base_url}/docs  ·  公开账目 public ledger: {_below(deployment, town)}/ledger"
    )
    console.print(
        f"登录 Sign in: POST /v1/login  社区 community {town.slug}, 用户 login admin, 密码 password {stage.password}"
    )
    return code


def play(stage: Stage, deployment: Deployment) -> Town:
    """The whole day, scene by scene; Unexpected where it goes otherwise than it must."""
    access = deployment.access
    operator = stage.connection.operator(access["client_id"], access["client_secret"])
    town = open_town(stage, operator)
    equip(stage, town)
    play_gifts(stage, town)
    play_orders(stage, town, deployment)
    play_redemptions(stage, town)
    play_vouchers(stage, town)
    play_donations(stage, town, deployment.secrets["sandbox"])
    play_grant(stage, town)
    return town


def _below(deployment: Deployment, town: Town) -> str:
    return f"{deployment.base_url}/v1/communities/{town.slug}"


def _show(console: Console, town: Town, seconds: float) -> None:
    told = town.told
    table = Table(
        "事项", "结果", "in English", title=f"{FACTS['community']['name']}的一天（{town.slug}，用时 {seconds:.0f} 秒）"
    )
    redeemed = told["redemptions"]
    rows = [
        ("居民与工作人员", f"{sum(map(len, town.people.values())) - 3} 人", "people"),
        ("志愿服务队", f"{len(town.teams)} 支", "volunteer teams"),
        ("完成订单", f"{told['orders']} 单", "orders closed"),
        ("其中婉拒后另派", f"{told['declined']} 单", "declined, then another team"),
        ("超时后重新派单", f"{told['expired']} 单", "unanswered, dispatched again"),
        ("有异议并裁定", f"{told['disputed']} 单", "disputed and settled"),
        ("志愿服务", f"{told['minutes'] // 60} 小时 {told['minutes'] % 60} 分钟", "hours served"),
        ("捐赠物资", f"{told['gifts']} 笔 {told['gift_units']} 件，{_yuan(told['gift_fen'])}", "gifts in kind"),
        ("兑换成功", f"{redeemed['confirmed']} 次", "redemptions confirmed"),
        ("年度积分不足未兑换", f"{redeemed['gate_not_reached']} 次", "refused: too few year points"),
        ("余额不足未兑换", f"{redeemed['points_insufficient']} 次", "refused: too little balance"),
        ("库存不足未兑换", f"{redeemed['out_of_stock']} 次", "refused: out of stock"),
        (
            "券已核销",
            f"{told['vouchers_used']} 张，其中 {told['vouchers_tried_again']} 张再次使用，均被拒",
            "vouchers used; again: refused",
        ),
        ("捐款", f"{told['donations']} 笔，{_yuan(told['donated_fen'])}", "donations"),
        ("其中线上", f"{told['online']} 笔（通知各送达两次）", "online, each notification twice"),
        ("项目拨款", f"{_yuan(told['granted_fen'])}，分 {told['payouts']} 次付清", "grant, paid in parts"),
        ("基金余额", _yuan(told["balance_fen"]), "left in the fund"),
    ]
    for row in rows:
        table.add_row(*row)
    console.print(table)


def _yuan(fen: int) -> str:
    return f"¥{fen / 100:,.2f}"


if __name__ == "__main__":
    sys.exit(main())
