"""The words of the pages: Chinese stands in the templates, English beside it in `words/*.toml`.

`words/values.toml` has both languages of values that the API gives as codes, such as the states of an order.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from flask import g, request

FOLDER = Path(__file__).parent / "words"
VALUES = "values.toml"


@lru_cache(maxsize=1)
def english() -> dict[str, str]:
    """Returns the English of each Chinese text. Raises ValueError where two files say it differently."""
    found: dict[str, str] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        if path.name != VALUES:
            words = tomllib.loads(path.read_text())
            if twice := [one for one, said in words.items() if found.get(one, said) != said]:
                raise ValueError(f"{path.name}: {', '.join(sorted(twice))} stand in another file too")
            found |= words
    return found


@lru_cache(maxsize=1)
def values() -> dict[str, dict[str, list[str]]]:
    """Returns Chinese and English of coded values, by kind."""
    return tomllib.loads((FOLDER / VALUES).read_text())


def say(chinese: str, **given: Any) -> str:
    """Returns a text in the reader's language; `%(name)s` in it is replaced by what is given."""
    text = english().get(chinese, chinese) if g.language == "en" else chinese
    return text % given if given else text


def value(kind: str, code: str | None) -> str:
    """Returns a coded value in words; a value that has none stands as it is."""
    both = values().get(kind, {}).get(str(code))
    return both[1 if g.language == "en" else 0] if both else str(code or "")


def told() -> str:
    """Returns what was just done, in words: the code that stands in the address after an act."""
    code = request.args.get("told", "")
    return value("told", code) if code in values()["told"] else ""


def options(kind: str) -> list[tuple[str, str]]:
    """Returns all coded values of a kind, each with its words, for a choice."""
    return [(code, value(kind, code)) for code in values()[kind]]
