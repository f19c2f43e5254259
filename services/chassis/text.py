"""Text that people type: which characters are refused, and which spellings are one key."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
# Invisible characters that scripts and emoji need between two signs: ZWNJ, ZWJ, the Mongolian vowel separator.
_JOINERS = "\u200c\u200d\u180e"
_JOINED = ("L", "M", "N", "So", "Sk")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef\u180b-\u180d\u180f]")


class HiddenCharacter(ValueError):
    """The text holds a control character, or one that cannot be seen.

    `character` is that character, for example `U+202E`.
    """

    def __init__(self, character: str) -> None:
        super().__init__(f"U+{ord(character):04X}")
        self.character = str(self)


def cleaned(text: str, *, lines: bool = False) -> str:
    """Returns the text as it is stored: NFC, without blanks around it, each line end a `\\n`.

    Raises HiddenCharacter for control characters (Cc), characters that cannot be seen (Cf; a joiner between two signs
    and a variation selector after one may stay), and for a line end unless the text has `lines`.
    """
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text)).strip()
    if text.isascii() and text.isprintable():
        return text
    for at, character in enumerate(text):
        if not _may_stand(text, at, character, lines=lines):
            raise HiddenCharacter(character)
    return text


def _may_stand(text: str, at: int, character: str, *, lines: bool) -> bool:
    if character == "\n":
        return lines
    if character in _JOINERS:
        return 0 < at < len(text) - 1 and _joins(text[at - 1]) and _joins(text[at + 1])
    if _SELECTORS.match(character):
        return at > 0 and not text[at - 1].isspace() and not _SELECTORS.match(text[at - 1])
    return unicodedata.category(character) not in ("Cc", "Cf")


def _joins(character: str) -> bool:
    return unicodedata.category(character).startswith(_JOINED)


def folded(text: str) -> str:
    """Returns the key under which equal names are one: NFKC, case folded, single blanks.

    `大米 `, `大米　` and `大米` have the same key, and so have `ＡＢＣ牛奶` and `abc牛奶`.
    """
    compatible = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(compatible.split())


def letters_and_digits(text: str) -> str:
    """Returns the folded text without blanks, dashes and other signs, for numbers of papers.

    `INV-001`, `inv 001` and `ＩＮＶ—００１` are `inv001`.
    """
    return "".join(filter(str.isalnum, folded(text)))
