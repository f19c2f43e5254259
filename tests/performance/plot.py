"""The table as a picture: how far each aim has come, on a logarithmic scale; the line is the target."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import log2
from typing import Any

ROW, LABEL, WIDTH, TOP = 22, 430, 420, 46
SPAN = 4  # powers of two to either side of the target
BLUE, ORANGE, GREY, INK = "#2f6f9f", "#c8692b", "#d8d8d8", "#222"


def plotted(points: Sequence[dict[str, Any]]) -> str:
    """An SVG document of these points, as `bench.json` keeps them."""
    rows = [(point, aim) for point in points for aim in point["aims"]]
    height = TOP + ROW * len(rows) + 24
    body = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LABEL + WIDTH + 90}" height="{height}"'
        ' font-family="sans-serif" font-size="12">',
        f'<rect width="100%" height="100%" fill="white"/><text x="12" y="20" font-size="15" fill="{INK}">'
        "与目标之比 Share of the target (右侧更好 right is better)</text>",
        *(_line(power, height) for power in range(-SPAN, SPAN + 1)),
        *(_bar(number, point, aim) for number, (point, aim) in enumerate(rows)),
        "</svg>",
    ]
    return "\n".join(body) + "\n"


def _place(share: float) -> float:
    """Where a share lies, in pixels."""
    power = min(SPAN, max(-SPAN, log2(share))) if share > 0 else -SPAN
    return LABEL + WIDTH * (power + SPAN) / (2 * SPAN)


def _line(power: int, height: int) -> str:
    x, target = _place(2.0**power), power == 0
    stroke = f'stroke="{INK if target else GREY}" stroke-width="{1.5 if target else 1}"'
    name = f"{2**power} ×" if power >= 0 else f"1/{2**-power}"
    return (
        f'<line x1="{x}" y1="{TOP - 8}" x2="{x}" y2="{height - 20}" {stroke}/>'
        f'<text x="{x}" y="{TOP - 12}" text-anchor="middle" fill="{INK}">{name}</text>'
    )


def _bar(number: int, point: dict[str, Any], aim: dict[str, Any]) -> str:
    y, end, target = TOP + ROW * number, _place(aim["share"]), _place(1.0)
    words = f"{point['id']} {aim['figure']}" + (f" : {aim['beside']}" if aim["beside"] else "")
    label = f"{aim['ratio']:.2f}" if aim["beside"] else f"{aim['median']:,.1f} {point['unit']}"
    left, width = min(end, target), max(abs(end - target), 1)
    return (
        f'<text x="{LABEL - 8}" y="{y + 14}" text-anchor="end" fill="{INK}">{escape(words)}</text>'
        f'<rect x="{left:.1f}" y="{y + 3}" width="{width:.1f}" height="{ROW - 8}"'
        f' fill="{BLUE if aim["met"] else ORANGE}"/>'
        f'<text x="{LABEL + WIDTH + 8}" y="{y + 14}" fill="{INK}">{escape(label)}</text>'
    )
