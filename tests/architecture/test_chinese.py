"""Chinese texts have full-width punctuation: ，。：；？！（） and not the signs of ASCII."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SEARCHED = ("services", "gateway", "deploy")
# The parts that are clean; the others follow. In the end this is SEARCHED.
CLEANED = (
    "services/chassis",
    "services/contracts",
    "gateway/nginx",
    "gateway/openapi.py",
    "gateway/problems.py",
    "deploy",
)

HAN = "[\u3400-\u4dbf\u4e00-\u9fff]"
# A sign of ASCII right after a Chinese character, or right before one. Parentheses of an English sentence may hold
# Chinese: `the units (件/份)`; they are wrong where a Chinese character stands outside.
HALF_WIDTH = re.compile(rf"{HAN}[,:;?!.(]|[,:;?!.)]{HAN}")


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """All strings of a file with their lines: refusals, output, docstrings (the API document), parts of f-strings."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def half_width(path: Path) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{line}: {found.group()!r} in {text.strip().splitlines()[0][:60]!r}"
        for line, text in texts(path)
        if (found := HALF_WIDTH.search(text))
    ]


def test_chinese_has_full_width_punctuation() -> None:
    found = [one for top in SEARCHED for path in sorted((ROOT / top).rglob("*.py")) for one in half_width(path)]
    assert [one for one in found if one.startswith(CLEANED)] == []


def test_no_part_is_named_that_is_not_there() -> None:
    assert [part for part in CLEANED if not (ROOT / part).exists()] == []


@pytest.mark.parametrize(
    "text",
    ["请登录,再试", "原因:库存不足", "没有找到.", "请登录;", "好!", "五邻(五社)", "登录(HTTPS)", "共 3 件,请", ",请"],
)
def test_half_width_punctuation_is_found(text: str) -> None:
    assert HALF_WIDTH.search(text)


@pytest.mark.parametrize(
    "text",
    ["请登录，再试。", "加密连接（HTTPS）", "the units (件/份) of a gift", "已停止 stopped: yes", "1,000 元", "v1.0"],
)
def test_other_punctuation_is_not(text: str) -> None:
    assert not HALF_WIDTH.search(text)
