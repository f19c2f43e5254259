"""Pictures as SVG, drawn on the server: the bar of a score, the chart of a fund, a QR code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import segno
from flask import g
from markupsafe import Markup

from gateway.web.formats import day_short, yuan
from gateway.web.text import say

_WIDE, _HIGH, _LEFT, _BELOW = 960, 340, 96, 42


@dataclass(frozen=True)
class Week:
    """One week's money; `left_fen` is what the fund holds at its end."""

    day: date
    in_fen: int
    out_fen: int
    left_fen: int


def weeks(rows: Iterable[Mapping[str, Any]]) -> list[Week]:
    """Returns the weeks from the first entry of a public ledger to its last, empty ones too."""
    sums: dict[date, list[int]] = {}
    for row in rows:
        of = date.fromisoformat(row["day"])
        both = sums.setdefault(of - timedelta(days=of.weekday()), [0, 0])
        both[0] += row["in_fen"]
        both[1] += row["out_fen"]
    made, left, monday = [], 0, min(sums, default=date.max)
    while sums and monday <= max(sums):
        came, went = sums.get(monday, (0, 0))
        left += came - went
        made.append(Week(monday, came, went, left))
        monday += timedelta(days=7)
    return made


def chart(of: Sequence[Week]) -> Markup:
    """Draws bars for what came and went and a line for what is left, with a sentence for those who cannot see it."""
    if not of:
        return Markup("")
    top = _round_up(max(max(week.left_fen, week.in_fen, week.out_fen) for week in of))
    parts = [*_grid(top), *_bars(of, top)]
    points = (f"{_middle(of, number):.1f} {_height(week.left_fen, top):.1f}" for number, week in enumerate(of))
    parts.append(Markup('<path class="left" d="M{}"/>').format("L".join(points)))
    came, went = sum(week.in_fen for week in of), sum(week.out_fen for week in of)
    sentence = say(
        "共收到 %(came)s，用出 %(went)s，还有 %(left)s。", came=yuan(came), went=yuan(went), left=yuan(of[-1].left_fen)
    )
    drawn = Markup('<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>')
    return drawn.format(_WIDE, _HIGH, sentence, Markup("").join(parts))


def _grid(top: int) -> list[Markup]:
    line = Markup('<path class="grid" d="M{} {:.1f}H{}"/><text x="{}" y="{:.1f}" text-anchor="end">{}</text>')
    heights = [(top * part // 4, _height(top * part // 4, top)) for part in range(5)]
    return [line.format(_LEFT, at, _WIDE, _LEFT - 8, at + 4, _short(fen)) for fen, at in heights]


def _bars(of: Sequence[Week], top: int) -> list[Markup]:
    wide = min(_step(of) * 0.3, 26)
    often = max(1, len(of) // 8)  # labels that fit
    bar = Markup('<rect class="{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="3"/>')
    label = Markup('<text class="{}" x="{:.1f}" y="{}" text-anchor="middle">{}</text>')
    made = []
    for number, week in enumerate(of):
        middle = _middle(of, number)
        for kind, fen, shift in (("in", week.in_fen, -wide - 1), ("out", week.out_fen, 1)):
            if fen:
                at = _height(fen, top)
                made.append(bar.format(kind, middle + shift, at, wide, _height(0, top) - at))
        if number % often == 0:
            thin = "" if number % (often * 3) == 0 else "thin"  # a phone shows every third
            made.append(label.format(thin, middle, _HIGH - 8, day_short(week.day)))
    return made


def _step(of: Sequence[Week]) -> float:
    return (_WIDE - _LEFT - 24) / len(of)


def _middle(of: Sequence[Week], number: int) -> float:
    return _LEFT + _step(of) * (number + 0.5)


def _height(fen: int, top: int) -> float:
    return _HIGH - _BELOW - fen / top * (_HIGH - _BELOW - 16)


def _round_up(fen: int) -> int:
    size = int(10 ** (len(str(max(fen, 1))) - 1))
    return next(size * many for many in (1, 2, 4, 5, 6, 8, 10) if size * many >= fen)


def _short(fen: int) -> str:
    whole = fen // 100
    return f"{whole:,}" if g.language == "en" or whole < 10_000 else f"{whole / 10_000:g} 万"


def score_bar(parts: Iterable[Mapping[str, Any]]) -> Markup:
    """Draws a score of 1,000 as a bar of its parts."""
    at, made = 0, [Markup('<rect class="rest" width="1000" height="60" rx="30"/>')]
    for part in parts:
        made.append(Markup('<rect class="{}" x="{}" width="{}" height="60"/>').format(part["part"], at, part["points"]))
        at += part["points"]
    drawn = Markup('<svg class="bar" viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true">{}</svg>')
    return drawn.format(Markup("").join(made))


def qr_code(text: str) -> Markup:
    """Draws a QR code."""
    return Markup(segno.make(text, error="m").svg_inline(border=0, omitsize=True))  # noqa: S704  (its own drawing)
