"""Lists with an end."""

from __future__ import annotations

from typing import Any

import marshmallow as ma


def row(inner: ma.fields.Field[Any], *, longest: int, **given: Any) -> ma.fields.List[Any]:
    """A list of at most `longest`."""
    return ma.fields.List(inner, validate=ma.validate.Length(max=longest), **given)
