"""JSON Schema of marshmallow schemas, for the API document: each class and each enumeration is one named component.

What a request may hold and what an answer holds are written differently. A request is closed; a field may be left out
unless it is required, and a default is a sentence: generators would make a field with `default` a required one. An
answer is open, so that it may grow; all its fields always come, except those that say `metadata={"sometimes": True}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

import marshmallow as ma
from marshmallow import validate
from webargs.fields import DelimitedFieldMixin

from services.chassis.fields import Choice, Date, Instant, Schema, WholeNumber
from services.chassis.http.requests import schema_instance

REF = "#/components/schemas/"
_TYPES: tuple[tuple[type[Any], dict[str, Any]], ...] = (  # the first that fits
    (ma.fields.UUID, {"type": "string", "format": "uuid"}),
    (Instant, {"type": "string", "format": "date-time"}),
    (Date, {"type": "string", "format": "date"}),
    (WholeNumber, {"type": "integer", "format": "int64"}),
    (ma.fields.Integer, {"type": "integer"}),
    (ma.fields.Boolean, {"type": "boolean"}),
    (ma.fields.String, {"type": "string"}),
    (ma.fields.Raw, {}),
)
_OF_PAGES = ("limit", "cursor")
_PYTHONS_OWN = re.compile(r"\(\?[P<#(aiLmsux]|\\[AbBZ]")  # what the patterns of ECMA-262 do not have, or not alike


class Unclear(Exception):
    """A schema that cannot be written as one component of a good name."""


class Components:
    """The named schemas of one document."""

    def __init__(self) -> None:
        self.schemas: dict[str, Any] = {}
        self._sources: dict[str, tuple[Any, bool]] = {}  # name -> the class, and whether it is the form of an answer

    def reference(self, schema: type[Schema], *, answer: bool, sometimes: Iterable[str] = ()) -> dict[str, Any]:
        """Returns the reference to a schema's component, which is made at its first use.

        `sometimes` are fields that a repeated call does not get, since they are secret.
        """
        name = schema.__name__.lstrip("_")
        if self._sources.get(name) == (schema, not answer):
            name += "Given" if not answer else "Shown"
        if self._is_new(name, schema, answer=answer):
            self.schemas[name] = self._object(schema, name, answer=answer, sometimes=frozenset(sometimes))
        return {"$ref": REF + name}

    def parameters(self, schema: type[Schema]) -> list[dict[str, Any]]:
        """Returns the parameters of a query. A parameter is left out; it is never null."""
        made: list[dict[str, Any]] = []
        for name, field in schema_instance(schema).fields.items():
            if name in _OF_PAGES:
                made.append({"$ref": f"#/components/parameters/{name.capitalize()}"})
                continue
            about = self._bare(field, f"{schema.__name__}_{name}", answer=False)
            if isinstance(field.load_default, (int, str)):
                about["default"] = field.load_default
            parameter: dict[str, Any] = {"in": "query", "name": field.data_key or name, "schema": about}
            parameter |= {"required": True} if field.required else {}
            parameter |= {"style": "form", "explode": False} if isinstance(field, DelimitedFieldMixin) else {}
            parameter |= {"description": about.pop("description")} if "description" in about else {}
            made.append(parameter)
        return made

    def _is_new(self, name: str, source: Any, *, answer: bool) -> bool:
        if name in self._sources:
            if self._sources[name] != (source, answer):
                raise Unclear(f"two classes are called {name}: {self._sources[name][0]} and {source}; rename one")
            return False
        self._sources[name] = source, answer
        return True

    def _object(self, schema: type[Schema], name: str, *, answer: bool, sometimes: frozenset[str]) -> dict[str, Any]:
        instance = schema_instance(schema)
        fields = {field.data_key or key: field for key, field in instance.fields.items()}
        made: dict[str, Any] = {"type": "object"}
        if schema.__doc__:
            made["description"] = " ".join(schema.__doc__.split())
        made["properties"] = {
            key: self._nullable(field, f"{name}_{key}", answer=answer) for key, field in fields.items()
        }
        if required := {key for key, field in fields.items() if _comes(field, answer=answer)} - sometimes:
            made["required"] = sorted(required)
        if not answer and instance.unknown == ma.RAISE:
            made["additionalProperties"] = False
        return made

    def _nullable(self, field: ma.fields.Field[Any], place: str, *, answer: bool) -> dict[str, Any]:
        made = self._bare(field, place, answer=answer)
        if not answer and isinstance(field.load_default, (bool, int, str)):
            made["x-wulin-default"] = field.load_default
        if field.allow_none and "$ref" in made:
            made["anyOf"] = [{"$ref": made.pop("$ref")}, {"type": "null"}]
            made["anyOf"] += [{"type": "boolean"}] if field.metadata.get("or_false") else []
        elif field.allow_none and "type" in made:
            made["type"] = [made["type"], "null"]
        return made

    def _bare(self, field: ma.fields.Field[Any], place: str, *, answer: bool) -> dict[str, Any]:
        """Returns the schema of a field that is not null."""
        made = self._kind(field, place, answer=answer)
        if "$ref" not in made:
            made |= _limits(field, made.get("type"))
        about = field.metadata
        made |= {"description": about["description"]} if "description" in about else {}
        return made | ({"examples": [about["example"]]} if "example" in about else {})

    def _kind(self, field: ma.fields.Field[Any], place: str, *, answer: bool) -> dict[str, Any]:
        if words := _words_of(field):
            return self._enumeration(field, words, place)
        if isinstance(field, ma.fields.Nested):
            inner = self.reference(type(field.schema), answer=answer)
            return {"type": "array", "items": inner} if field.many else inner
        if isinstance(field, ma.fields.List):
            return {"type": "array", "items": self._nullable(field.inner, place, answer=answer)}
        if isinstance(field, ma.fields.Dict):
            values = self._nullable(field.value_field, place, answer=answer) if field.value_field else True
            return {"type": "object", "additionalProperties": values}
        return next((dict(made) for kind, made in _TYPES if isinstance(field, kind)), {})

    def _enumeration(self, field: ma.fields.Field[Any], words: list[Any], place: str) -> dict[str, Any]:
        """Returns the reference to an enumeration: its class gives the name, else the place of a shorter list."""
        whole = type(words[0]) if isinstance(words[0], StrEnum) else None
        taken = {word for one in field.validators if isinstance(one, validate.NoneOf) for word in one.iterable}
        given = [one.choices for one in field.validators if isinstance(one, validate.OneOf)]
        kept = [str(word) for word in words if word not in taken and all(word in choices for choices in given)]
        is_whole = whole is not None and len(kept) == len(whole)
        name = (
            whole.__name__
            if whole and is_whole
            else "".join(part[:1].upper() + part[1:] for part in re.split("_", place))
        )
        if self._is_new(name, whole if is_whole else tuple(kept), answer=True):
            self.schemas[name] = {"type": "string", "enum": kept}
            if whole and whole.__doc__:
                self.schemas[name]["description"] = " ".join(whole.__doc__.split())
        return {"$ref": REF + name}


def _comes(field: ma.fields.Field[Any], *, answer: bool) -> bool:
    """Whether a field is always there."""
    return not field.metadata.get("sometimes") if answer else field.required


def _words_of(field: ma.fields.Field[Any]) -> list[Any]:
    """The closed list of texts of a field; empty where any text may come."""
    if isinstance(field, Choice):
        kind: Any = field.enum
        return list(kind)
    lists = [list(one.choices) for one in field.validators if isinstance(one, validate.OneOf)]
    return lists[0] if lists else []


def _limits(field: ma.fields.Field[Any], kind: Any) -> dict[str, Any]:
    least, most = {
        "string": ("minLength", "maxLength"),
        "array": ("minItems", "maxItems"),
        "object": ("minProperties", "maxProperties"),
    }.get(kind, ("minimum", "maximum"))
    made: dict[str, Any] = {}
    for one in field.validators:
        if isinstance(one, validate.Length) and one.equal is not None:
            made |= {least: one.equal, most: one.equal}
        elif isinstance(one, (validate.Range, validate.Length)):
            made |= {least: one.min} if one.min is not None else {}
            made |= {most: one.max} if one.max is not None else {}
        elif isinstance(one, validate.Regexp):
            made["pattern"] = _as_ecma(str(one.regex.pattern))
    return made


def _as_ecma(pattern: str) -> str:
    """Returns the pattern as ECMA-262 writes it. Raises Unclear for what it does not have."""
    written = pattern.replace(r"\Z", "$").replace(r"\A", "^")
    written = written if written.startswith("^") else f"^(?:{written})"  # marshmallow matches from the beginning
    if _PYTHONS_OWN.search(written):
        raise Unclear(f"the pattern {pattern} is Python's own; the document needs one of ECMA-262")
    return written
