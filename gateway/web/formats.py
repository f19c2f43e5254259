"""How things are written: days, sums, durations, marks. All days are the community's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flask import Flask, g

from gateway.web.text import options, say, value

_WEEK = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")
_MARKS = {  # the character cut into the seal of a service; others have the first of their name
    "维修": "修", "陪同就医": "医", "陪诊": "医", "手机": "机", "绘本": "书", "血压": "压", "探访": "访", "代买": "买",
    "代购": "买", "陪聊": "聊", "送餐": "餐", "作业": "学", "缝补": "缝", "调解": "和", "理发": "剪", "接送": "送",
}  # fmt: skip
_HUES = {"一老": "elder", "一小": "child", "便民": "handy", "健康": "health"}
_TONES = {
    "placed": "wait", "dispatched": "wait", "accepted": "", "in_service": "", "in_review": "care", "closed": "good",
    "cancelled": "late", "active": "good", "suspended": "late", "left": "late", "proposed": "wait", "approved": "good",
    "paid": "good", "confirmed": "good", "refused": "late", "issued": "wait", "used": "good", "expired": "late",
    "registered": "wait", "awaiting_second": "wait", "reserved": "wait", "cancelling": "wait", "collected": "good",
    "lapsed": "late", "returned": "late", "offered": "good", "draft": "wait", "open": "good", "running": "good",
    "listed": "wait",
}  # fmt: skip
_NEAR = {0: "今天", 1: "明天", 2: "后天", -1: "昨天"}


def install(app: Flask) -> None:
    """Makes the functions filters of the templates."""
    moments = (when, day, day_short, day_long, clock, typed_time, half_of_day, due, lateness)
    for one in (mark, hue, tone, yuan, minutes, phone_shown, *moments):
        app.jinja_env.filters[one.__name__] = one
    app.jinja_env.globals.update(_=say, value=value, options=options)


def now() -> datetime:
    """Returns the community's time at the beginning of the request."""
    at: datetime = g.now
    return at.astimezone(zone())


def zone() -> ZoneInfo:
    """Returns the time zone of the community whose page this is."""
    return ZoneInfo(g.place["timezone"] if g.get("place") else "Asia/Shanghai")


def mark(name: str) -> str:
    """Returns the one character of a seal."""
    return next((sign for word, sign in _MARKS.items() if word in name), name[:1])


def hue(category: str) -> str:
    """Returns the colour of a category."""
    return _HUES.get(category, "other")


def tone(state: str) -> str:
    """Returns the colour of a state: wait, care, good or late."""
    return _TONES.get(state, "")


def yuan(fen: int) -> str:
    """`¥1,234.56`."""
    return f"{'−' if fen < 0 else ''}¥{abs(fen) // 100:,}.{abs(fen) % 100:02d}"


def minutes(many: int) -> str:
    """`2 小时 15 分钟`."""
    hours, rest = divmod(int(many), 60)
    if g.language == "en":
        return " ".join([*([f"{hours} h"] if hours else []), *([f"{rest} min"] if rest or not hours else [])])
    if rest == 30 and hours:
        return f"{hours} 个半小时"
    return " ".join([*([f"{hours} 小时"] if hours else []), *([f"{rest} 分钟"] if rest or not hours else [])])


def local(moment: str | datetime) -> datetime:
    """Returns an instant in the community's zone."""
    return (datetime.fromisoformat(moment) if isinstance(moment, str) else moment).astimezone(zone())


def moment_of(order: Mapping[str, Any]) -> datetime:
    """Returns when the service begins: as agreed, or as wanted."""
    return local(order["agreed_at"] or order["wanted_at"])


def time_of_field(typed: str) -> datetime:
    """Returns the minute of a time such as `15:00`, of now without one. What is far ahead of now was yesterday."""
    at = now().replace(second=0, microsecond=0)
    if not typed:
        return at
    hour, minute = (int(part) for part in typed.split(":")[:2])
    given = at.replace(hour=hour, minute=minute)
    return given - timedelta(days=1) if given - at > timedelta(hours=12) else given


def when(moment: str | datetime) -> str:
    """`今天 15:00`, `明天 08:30`, `5月30日 10:00`; with the year where it is another one."""
    at = local(moment)
    near = _NEAR.get((at.date() - now().date()).days)
    shown = say(near) if near else day_short(at.date()) if at.year == now().year else day(at.date())
    return f"{shown} {at:%H:%M}"


def clock(moment: str | datetime) -> str:
    """`15:00`."""
    return f"{local(moment):%H:%M}"


def typed_time(moment: str | datetime) -> str:
    """Returns an instant as a field for day and time has it."""
    return f"{local(moment):%Y-%m-%dT%H:%M}"


def phone_shown(phone: str) -> str:
    """`139 0000 0001`; the country is left out where it is ours."""
    bare = phone.removeprefix("+86")
    return f"{bare[:3]} {bare[3:7]} {bare[7:]}" if len(bare) == 11 else phone


def day(of: str | datetime | date) -> str:
    """`2026年5月30日`."""
    one = _day(of)
    return f"{one:%-d %b %Y}" if g.language == "en" else f"{one.year}年{one.month}月{one.day}日"


def day_short(of: str | datetime | date) -> str:
    """`5月30日`."""
    one = _day(of)
    return f"{one:%-d %b}" if g.language == "en" else f"{one.month}月{one.day}日"


def day_long(of: datetime) -> str:
    """`5月30日 周六`."""
    return f"{of:%A, %-d %B}" if g.language == "en" else f"{of.month}月{of.day}日 {_WEEK[of.weekday()]}"


def _day(of: str | datetime | date) -> date:
    if isinstance(of, str):
        of = datetime.fromisoformat(of) if "T" in of else date.fromisoformat(of)
    return local(of).date() if isinstance(of, datetime) else of


def half_of_day(of: str) -> str:
    """`上午`, `下午` or `晚上` of a time such as `08:30`."""
    return say("上午" if of < "12" else "下午" if of < "18" else "晚上")


def due(moment: str) -> str:
    """`还有 2 小时`, `超时 3 小时`."""
    left = local(moment) - now()
    return say("超时 %(t)s" if left < timedelta() else "还有 %(t)s", t=_rough(abs(left)))


def lateness(moment: str) -> str:
    """Returns `late`, `soon` (less than an hour) or nothing."""
    left = local(moment) - now()
    return "late" if left < timedelta() else "soon" if left < timedelta(hours=1) else ""


def _rough(span: timedelta) -> str:
    whole = int(span.total_seconds() // 60)
    if whole >= 2 * 1440:
        return say("%(n)s 天", n=whole // 1440)
    return minutes(whole // 60 * 60 if whole >= 60 else whole)


def told(order: Mapping[str, Any], team: Mapping[str, Any] | None) -> str:
    """Returns where an order stands, as a neighbour would say it."""
    name = team["name"] if team else ""
    at = when(order["agreed_at"] or order["wanted_at"])
    sentences = {
        "placed": say("站点收到了，%(by)s前会派给一支队伍。", by=when(order["dispatch_due_at"])),
        "dispatched": say("已经派给队伍，等队长答复。"),
        "accepted": say("“%(team)s”接了您的单，%(at)s上门。", team=name, at=at),
        "in_service": say("“%(team)s”正在为您服务。", team=name),
        "in_review": say("做完啦，说说做得怎么样？"),
        "closed": say("都办好了，谢谢您的评价。"),
        "cancelled": say("这一单取消了。"),
    }
    return sentences[order["state"]]
