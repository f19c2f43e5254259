"""The words of the pages: every Chinese text has its English, no English stands for nothing, values have both."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, nodes

from gateway.web import text

WEB = Path(text.__file__).parent
CHINESE = re.compile("[\u3400-\u9fff]")
HALF_WIDTH = re.compile("[\u3400-\u9fff][,:;?!]|[,:;?!][\u3400-\u9fff]")
TEMPLATES = [Environment().parse(path.read_text()) for path in sorted(WEB.rglob("*.html"))]


def of_templates() -> Iterator[str]:
    """Every string in the code of the templates."""
    for page in TEMPLATES:
        yield from (one.value for one in page.find_all(nodes.Const) if isinstance(one.value, str))


def of_programs() -> Iterator[str]:
    """Every Chinese string of the programs, but docstrings and the characters of seals."""
    for path in WEB.rglob("*.py"):
        tree = ast.parse(path.read_text())
        documents = {
            ast.get_docstring(node, clean=False)
            for node in ast.walk(tree)
            if isinstance(node, (ast.Module, ast.FunctionDef, ast.ClassDef))
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value not in documents:
                is_in_both = re.search("[a-z]{3}", node.value) and "%(" not in node.value
                if not is_in_both:
                    yield node.value


def test_every_text_has_its_english() -> None:
    said = {word for word in (*of_templates(), *of_programs()) if CHINESE.search(word)}
    values = {both[0] for kind in text.values().values() for both in kind.values()}
    missing = {word for word in said - text.english().keys() - values if word not in NOT_SAID}
    assert missing == set(), "write the English in gateway/web/words/*.toml"


def test_no_template_says_chinese_without_its_english() -> None:
    data = [one.data for page in TEMPLATES for one in page.find_all(nodes.TemplateData)]
    assert [one for one in data if CHINESE.search(one)] == [], "put it into _('…')"


def test_no_english_stands_for_nothing() -> None:
    everything = "\n".join(path.read_text() for kind in ("*.html", "*.py") for path in WEB.rglob(kind))
    assert [word for word in text.english() if word not in everything] == []


def test_chinese_has_full_width_punctuation() -> None:
    words = [*text.english(), *(both[0] for kind in text.values().values() for both in kind.values())]
    assert [word for word in words if HALF_WIDTH.search(word)] == []


def test_a_value_has_both_languages() -> None:
    assert [code for kind in text.values().values() for code, both in kind.items() if len(both) != 2] == []


# Chinese that no reader's language changes: characters of seals, categories that a community writes, names, and texts
# in both languages.
NOT_SAID = {
    *("元", "年", "月", "日", "日 ", " 小时", " 分钟", " 个半小时", " 万", "中文"),
    *("五邻", "周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    *(
        "维修",
        "陪同就医",
        "陪诊",
        "手机",
        "绘本",
        "血压",
        "探访",
        "代买",
        "代购",
        "陪聊",
        "送餐",
        "作业",
        "缝补",
        "调解",
    ),
    *("理发", "接送", "修", "医", "机", "书", "压", "访", "买", "聊", "餐", "学", "缝", "和", "剪", "送"),
    *("捐", "券", "件", "袋", "瓶", "盒", "包", "桶", "箱", "本", "套"),
    *("健康", "微信", "安卓手机", "Windows 电脑", "浏览器"),
}
