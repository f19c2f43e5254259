"""Words of closed lists, read as the enumerations of the model."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import marshmallow as ma

from services.chassis.fields import Word


class Choice(Word):
    """One word of an enumeration."""

    def __init__(self, words: type[StrEnum], **given: Any) -> None:
        super().__init__(words, **given)
        self.words = words

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        return self.words(text) if text in list(self.words) else text  # the validator speaks after this


def row(inner: ma.fields.Field[Any], *, longest: int, **given: Any) -> ma.fields.List[Any]:
    """A list of at most `longest`."""
    return ma.fields.List(inner, validate=ma.validate.Length(max=longest), **given)
