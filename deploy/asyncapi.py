"""docs/asyncapi.json: every event in AsyncAPI 3, made of the contracts and their examples in review."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Iterator
from dataclasses import MISSING, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from services.chassis.messaging.contract import Event, Message, publisher

EXAMPLES = Path(__file__).parents[1] / "tests" / "contracts" / "examples"
_SCHEMAS = "#/components/schemas/"
_TYPES: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer", "format": "int64"},
    bool: {"type": "boolean"},
    UUID: {"type": "string", "format": "uuid"},
    date: {"type": "string", "format": "date"},
    datetime: {"type": "string", "format": "date-time"},
    Any: {},
}
_ABOUT = """\
The events of Wulin: CloudEvents 1.0 in AMQP binary mode, on the topic exchange `wulin.events`. The routing key is the
type. An event is delivered at least once and perhaps not in order: `ce-id` is the same in each delivery, and
`ce-sequence` orders the events of one subject. Readers ignore unknown fields; a field is never removed from a version.

五邻的事件：CloudEvents 1.0，AMQP 二进制模式，主题交换机 `wulin.events`，路由键即事件类型。事件至少投递一次，
顺序不保证。
同一事件的 `ce-id` 不变，`ce-sequence` 给出同一对象的事件顺序。读者应忽略未知字段；同一版本不会删除字段。
"""
_HEADERS: dict[str, Any] = {
    "type": "object",
    "description": "The attributes of CloudEvents · CloudEvents 属性",
    "properties": {
        "ce-specversion": {"type": "string", "const": "1.0"},
        "ce-id": {"type": "string", "format": "uuid", "description": "The id of the event · 事件编号"},
        "ce-source": {"type": "string", "description": "The service that publishes it · 发布的服务"},
        "ce-type": {"type": "string", "description": "The type, which is the routing key · 类型，即路由键"},
        "ce-time": {"type": "string", "format": "date-time", "description": "When it happened · 发生时间"},
        "ce-subject": {"type": "string", "description": "The id of what it is about · 所涉对象的编号"},
        "ce-community": {"type": "string", "format": "uuid", "description": "The community · 社区"},
        "ce-sequence": {"type": "string", "description": "Orders the events of one subject · 同一对象的事件顺序"},
        "ce-cause": {"type": "string", "description": "What a ledger books it for, once · 记账起因，只记一次"},
        "ce-traceparent": {"type": "string", "description": "The trace (W3C) · 跟踪标识（W3C）"},
    },
    "required": ["ce-community", "ce-id", "ce-source", "ce-specversion", "ce-subject", "ce-time", "ce-type"],
}


def document(contracts: list[type[Event]]) -> dict[str, Any]:
    """Returns the AsyncAPI document of these events, in this order."""
    schemas: dict[str, Any] = {"CloudEvent": _HEADERS}
    for one in contracts:
        _add_schema(one, schemas)
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Wulin 五邻",
            "version": "1",
            "description": _ABOUT,
            "contact": {"name": "Wulin 五邻"},
            "license": {"name": "Apache-2.0"},
            "tags": [{"name": name} for name in dict.fromkeys(publisher(one.routing_key) for one in contracts)],
        },
        "defaultContentType": "application/json",
        "servers": {
            "broker": {
                "host": "rabbitmq:5672",
                "protocol": "amqp",
                "description": "RabbitMQ, inside the platform · 平台内部",
            }
        },
        "channels": {_name(one): _channel(one) for one in contracts},
        "operations": {f"publish{_name(one)}": _operation(one) for one in contracts},
        "components": {"messages": {_name(one): _message(one) for one in contracts}, "schemas": schemas},
    }


def _name(contract: type[Event]) -> str:
    """`OrderClosed` for version 1, `OrderClosedV2` for the next."""
    version = contract.routing_key.rpartition(".v")[2]
    return contract.__name__ if version == "1" else f"{contract.__name__.removesuffix(f'V{version}')}V{version}"


def _channel(contract: type[Event]) -> dict[str, Any]:
    exchange = {"name": "wulin.events", "type": "topic", "durable": True, "autoDelete": False}
    return {
        "address": contract.routing_key,
        "messages": {_name(contract): {"$ref": f"#/components/messages/{_name(contract)}"}},
        "bindings": {"amqp": {"is": "routingKey", "exchange": exchange, "bindingVersion": "0.3.0"}},
    }


def _operation(contract: type[Event]) -> dict[str, Any]:
    name = _name(contract)
    return {
        "action": "send",
        "channel": {"$ref": f"#/channels/{name}"},
        "messages": [{"$ref": f"#/channels/{name}/messages/{name}"}],
        "tags": [{"name": publisher(contract.routing_key)}],
        "x-wulin-consumers": list(contract.consumers),
    }


def _message(contract: type[Event]) -> dict[str, Any]:
    example = json.loads((EXAMPLES / f"{contract.routing_key}.json").read_text())
    return {
        "name": contract.routing_key,
        "title": _name(contract),
        "summary": _sentence(contract),
        "headers": {"$ref": f"{_SCHEMAS}CloudEvent"},
        "payload": {"$ref": f"{_SCHEMAS}{_name(contract)}"},
        "examples": [{"name": "example", "payload": example}],
    }


def _sentence(kind: type[Message]) -> str:
    return " ".join((kind.__doc__ or "").split())


def _add_schema(kind: type[Message], schemas: dict[str, Any]) -> None:
    """Adds the schema of a message, and those of the messages inside it."""
    name = _name(kind) if issubclass(kind, Event) else kind.__name__
    hints = typing.get_type_hints(kind)
    needed = [one.name for one in fields(kind) if one.default is MISSING and one.default_factory is MISSING]  # type: ignore[arg-type]  # every Message is a dataclass
    schemas[name] = {
        "type": "object",
        "description": _sentence(kind),
        "properties": {one.name: _of(hints[one.name]) for one in fields(kind)},  # type: ignore[arg-type]  # as above
        **({"required": sorted(needed)} if needed else {}),
    }
    for inner in (one for hint in hints.values() for one in _messages_in(hint)):
        if inner.__name__ not in schemas:
            _add_schema(inner, schemas)


def _messages_in(hint: Any) -> Iterator[type[Message]]:
    if isinstance(hint, type) and issubclass(hint, Message):
        yield hint
    for inner in typing.get_args(hint):
        yield from _messages_in(inner)


def _of(hint: Any) -> dict[str, Any]:
    """Returns the schema of a type."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        (kind,) = (one for one in inner if one is not types.NoneType)
        made = _of(kind)
        return made | {"type": [made["type"], "null"]} if "type" in made else {"oneOf": [made, {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": _of(inner[0])}
    if origin is dict:
        return {"type": "object", "additionalProperties": _of(inner[1]) or True}
    if isinstance(hint, type) and issubclass(hint, Message):
        return {"$ref": f"{_SCHEMAS}{hint.__name__}"}
    return dict(_TYPES[hint])
