"""Writes the amount of a receipt in Chinese characters."""

from __future__ import annotations

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿")


def format_capital_yuan(fen: int) -> str:
    """Returns an amount in the characters that cannot be altered on paper: 贰佰元整."""
    whole, jiao, cents = fen // 100, fen // 10 % 10, fen % 10
    words = f"{_capital(whole)}元" if whole or not fen else ""
    if not jiao and not cents:
        return f"{words}整"
    if jiao:
        words += f"{_DIGITS[jiao]}角"
    elif whole:
        words += "零"
    return words + (f"{_DIGITS[cents]}分" if cents else "整")


def _capital(number: int) -> str:
    """A whole number, in groups of four places (万, 亿)."""
    if not number:
        return _DIGITS[0]
    words, group = "", 0
    gap = False  # one 零 stands for all places that are skipped
    while number:
        number, four = divmod(number, 10_000)
        if four:
            written = _four(four) + _GROUPS[group]
            words = written + (_DIGITS[0] if gap and words else "") + words
            gap = four < 1_000
        elif words:
            gap = True
        group += 1
    return words


def _four(number: int) -> str:
    """A number of up to four places."""
    words = ""
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit:
            words += _DIGITS[digit] + _PLACES[place]
        elif words and not words.endswith(_DIGITS[0]):
            words += _DIGITS[0]
    return words.rstrip(_DIGITS[0])
