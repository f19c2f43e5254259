"""JSON log lines on standard output, each with its request, community, event and trace."""

from __future__ import annotations

import logging
import sys

import structlog

log: structlog.stdlib.BoundLogger = structlog.get_logger()

_SECRET_WORDS = ("password", "secret", "token", "authorization", "phone", "address")


def start_logging(service: str, level: str) -> None:
    """Send all log lines, also those of libraries, through one JSON formatter."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        _masked,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    logging.getLogger("pika").setLevel(logging.ERROR)  # we log each reconnect once
    structlog.contextvars.bind_contextvars(service=service)


def _masked(_: object, __: str, line: structlog.typing.EventDict) -> structlog.typing.EventDict:
    for key in line:
        if any(word in key for word in _SECRET_WORDS):
            line[key] = "***"
    return line
