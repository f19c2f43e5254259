"""Text that people type, in their many ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.chassis.text import HiddenCharacter, cleaned, folded, letters_and_digits


@pytest.mark.parametrize(
    "name",
    [
        *("李梅", "𠮷田", "刘䶮", "阿依古丽·买买提", "O’Brien", "欧阳 娜娜"),
        *("ئايگۈل", "བཀྲ་ཤིས", "ᠮᠣᠩᠭᠣᠯ", "می‌خواهم"),  # Uyghur, Tibetan, Mongolian, Persian with a ZWNJ
        *("👩‍👩‍👧 三口之家", "❤️", "👍🏽", "葛\U000e0100城"),
    ],
)
def test_scripts_and_emoji_pass(name: str) -> None:
    assert cleaned(name) == name


@pytest.mark.parametrize(
    ("typed", "character"),
    [
        *(("\u200b", "U+200B"), ("\u202e梅李", "U+202E"), ("李\n梅", "U+000A"), ("李\x07梅", "U+0007")),
        *(("\ufeff李梅", "U+FEFF"), ("李\u2066梅", "U+2066"), ("李\u00ad梅", "U+00AD"), ("李\x1b[31m", "U+001B")),
        *(("\u200d李梅", "U+200D"), ("李 \u200d 梅", "U+200D"), ("李梅\u200d", "U+200D"), ("\ufe0f李", "U+FE0F")),
        *(("李\u200d\u200d梅", "U+200D"), ("李\t梅", "U+0009"), ("李\u2028梅", "U+000A"), ("李\x85梅", "U+0085")),
    ],
)
def test_what_cannot_be_seen_is_refused(typed: str, character: str) -> None:
    with pytest.raises(HiddenCharacter) as refused:
        cleaned(typed)
    assert refused.value.character == character


def test_blanks_around_a_text_are_dropped_and_accents_are_one_code_point() -> None:
    assert cleaned(" \u3000李梅\t\n") == "李梅"
    assert cleaned("Cafe\u0301") == "Café"
    assert cleaned("") == cleaned("　 ") == ""


def test_a_text_with_lines_has_one_kind_of_line_end() -> None:
    assert cleaned("一\r\n二\r三\u2028四\n", lines=True) == "一\n二\n三\n四"
    with pytest.raises(HiddenCharacter):
        cleaned("一\n\u202e二", lines=True)


@pytest.mark.parametrize(
    "spellings",
    [
        ("大米", "大米 ", "大米　", " 大米"),
        ("ABC牛奶", "ＡＢＣ牛奶", "abc牛奶"),
        ("Straße 7", "STRASSE  ７"),
        ("500 ml", "５００　㎖"),
    ],
)
def test_spellings_of_one_key(spellings: tuple[str, ...]) -> None:
    assert len(set(map(folded, spellings))) == 1


def test_numbers_of_papers() -> None:
    spellings = ["INV-001", "inv-001", "INV-001 ", " INV-001", "INV–001", "INV-00１", "INV\u200b-001", "\u202eINV-001"]
    assert set(map(letters_and_digits, spellings)) == {"inv001"}
    assert letters_and_digits("０４４００２３３\t") == "04400233"


@given(st.text())
def test_to_clean_and_to_fold_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert letters_and_digits(letters_and_digits(text)) == letters_and_digits(text)
    try:
        once = cleaned(text, lines=True)
    except HiddenCharacter:
        return
    assert cleaned(once, lines=True) == once
