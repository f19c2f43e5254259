"""What is wrong with one field: a code for programs and a sentence in Chinese and in English.

marshmallow knows its texts in English only. They are replaced here, in its classes, so that schemas need name none.
"""

from __future__ import annotations

from typing import Any

import marshmallow as ma
from marshmallow import validate
from webargs.fields import DelimitedList

from services.chassis.errors import Lenient


class FieldMessage(str):
    """A text of marshmallow with its code and its Chinese; it is English where a text is expected."""

    __slots__ = ("code", "zh")
    code: str
    zh: str

    def __new__(cls, code: str, zh: str, en: str) -> FieldMessage:
        """Makes one; both sentences may hold `{names}` that a field or a validator fills in."""
        made = super().__new__(cls, en)
        made.code, made.zh = code, zh
        return made

    def __getnewargs__(self) -> tuple[str, str, str]:  # type: ignore[override]  # schemas copy their messages
        return self.code, self.zh, str(self)

    def format(self, *_: object, **given: object) -> FieldMessage:
        """Returns the message with these values filled in; others are filled in later."""
        known = Lenient(given)
        return FieldMessage(self.code, self.zh.format_map(known), self.format_map(known))


NOT_VALID = FieldMessage("invalid", "内容不合要求", "This value is not valid")
TEXT_NOT_STORABLE = FieldMessage("text_invalid", "含有无法保存的字符", "This text has characters that cannot be stored")
HIDDEN = FieldMessage(
    "hidden_character", "含有看不见的字符（{character}）", "This has a character that cannot be seen ({character})"
)
NOT_TEXT = FieldMessage("not_text", "须为文字", "This must be text")
NOT_INTEGER = FieldMessage("not_integer", "须为整数", "This must be a whole number")
TOO_MANY_DIGITS = FieldMessage("too_many_digits", "数字过长", "This number has too many digits")
NOT_BOOLEAN = FieldMessage("not_boolean", "须为 true 或 false", "This must be true or false")
NOT_UUID = FieldMessage("not_uuid", "须为 UUID", "This must be a UUID")
NOT_OBJECT = FieldMessage("not_object", "须为 JSON 对象", "This must be a JSON object")
NOT_LIST = FieldMessage("not_list", "须为列表", "This must be a list")
NOT_ONE_OF = FieldMessage("not_one_of", "须为其中之一：{choices}", "This must be one of: {choices}")
NOT_ALLOWED = FieldMessage("not_allowed", "此处不能使用这个值", "This value cannot be used here")
BLANK = FieldMessage("blank", "不能为空白", "This must not be blank")
REQUIRED = FieldMessage("required", "必须填写", "This is required")
NOT_DATE = FieldMessage("not_date", "须为日期，例如 2026-03-05", "This must be a date, such as 2026-03-05")
NOT_INSTANT = FieldMessage(
    "not_instant",
    "须为带时区的时间，例如 2026-03-05T09:00:00+08:00",
    "This must be a date-time of RFC 3339, such as 2026-03-05T09:00:00+08:00",
)
TOO_FAR = FieldMessage("year_out_of_range", "年份须在 1900 至 2199 之间", "The year must be from 1900 to 2199")

_OF_FIELDS: dict[type, dict[str, FieldMessage]] = {
    ma.fields.Field: {
        "required": REQUIRED,
        "null": FieldMessage("null", "不能为 null", "This must not be null"),
        "validator_failed": NOT_VALID,
    },
    ma.fields.Nested: {"type": NOT_OBJECT},
    ma.fields.List: {"invalid": NOT_LIST},
    ma.fields.String: {"invalid": NOT_TEXT, "invalid_utf8": TEXT_NOT_STORABLE},
    ma.fields.UUID: {"invalid_uuid": NOT_UUID},
    ma.fields.Number: {"invalid": NOT_INTEGER, "too_large": TOO_MANY_DIGITS},
    ma.fields.Integer: {"invalid": NOT_INTEGER},
    ma.fields.Boolean: {"invalid": NOT_BOOLEAN},
    ma.fields.Mapping: {"invalid": NOT_OBJECT},
    ma.fields.Enum: {"unknown": NOT_ONE_OF},
    DelimitedList: {"invalid": NOT_LIST},
}
_AT_LEAST = FieldMessage("too_small", "不能小于 {min}", "This must be at least {min}")
_AT_MOST = FieldMessage("too_large", "不能大于 {max}", "This must be at most {max}")
_OF_VALIDATORS: dict[type, dict[str, FieldMessage]] = {
    validate.Range: {
        "message_min": _AT_LEAST,
        "message_max": _AT_MOST,
        "message_all": FieldMessage("out_of_range", "须在 {min} 至 {max} 之间", "This must be from {min} to {max}"),
    },
    validate.Length: {
        "message_min": FieldMessage("too_short", "长度不能少于 {min}", "This must have a length of at least {min}"),
        "message_max": FieldMessage("too_long", "长度不能超过 {max}", "This must have a length of at most {max}"),
        "message_all": FieldMessage(
            "length_out_of_range", "长度须在 {min} 至 {max} 之间", "This must have a length from {min} to {max}"
        ),
        "message_equal": FieldMessage("wrong_length", "长度须为 {equal}", "This must have a length of {equal}"),
    },
    validate.OneOf: {"default_message": NOT_ONE_OF},
    validate.NoneOf: {"default_message": NOT_ALLOWED},
    validate.Regexp: {"default_message": FieldMessage("wrong_form", "格式不正确", "This does not have the right form")},
}


_OF_BODIES = {
    "type": NOT_OBJECT,
    "unknown": FieldMessage("unknown_field", "没有这一项", "There is no such field"),
}


def _replace_texts() -> None:
    for field, texts in _OF_FIELDS.items():
        field.default_error_messages = texts  # type: ignore[attr-defined]  # of these classes
    for validator, messages in _OF_VALIDATORS.items():
        for name, message in messages.items():
            setattr(validator, name, message)
    ma.Schema._default_error_messages = dict(_OF_BODIES)  # noqa: SLF001  (there is no other place for all schemas)


_replace_texts()


def catalogue() -> list[FieldMessage]:
    """Returns the messages that a field of any schema may have, by code; features have more, as their refusals do."""
    replaced = [one for texts in (*_OF_FIELDS.values(), *_OF_VALIDATORS.values(), _OF_BODIES) for one in texts.values()]
    own = (TEXT_NOT_STORABLE, HIDDEN, BLANK, NOT_DATE, NOT_INSTANT, TOO_FAR)
    return sorted({one.code: one for one in (*replaced, *own)}.values(), key=lambda one: one.code)


def message_of(said: Any) -> FieldMessage:
    """Returns the message of a field; a text without a code reaches nobody."""
    return said if isinstance(said, FieldMessage) else NOT_VALID
