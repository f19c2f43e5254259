"""FastStream on RabbitMQ with asyncpg: one call of the function a message, in one loop."""

from __future__ import annotations

import asyncio
import os
from datetime import date
from typing import Any

import asyncpg
from faststream import FastStream
from faststream.rabbit import Channel, RabbitBroker, RabbitQueue

broker = RabbitBroker(os.environ["BENCH_BROKER"], default_channel=Channel(prefetch_count=50), logger=None)
app = FastStream(broker, logger=None)
_pool: dict[str, asyncpg.Pool] = {}


@broker.subscriber(RabbitQueue(os.environ["BENCH_QUEUE"], durable=True))
async def close_order(closed_order: dict[str, Any]) -> None:
    """One message."""
    call = "select bench_close_order($1, $2, $3, $4, $5, $6)"
    names = ("community", "event", "order", "person")
    day = date.fromisoformat(closed_order["day"])
    await _pool["pool"].execute(call, *(closed_order[name] for name in names), day, closed_order["minutes"])


async def main() -> None:
    """Until it is ended."""
    async with asyncpg.create_pool(os.environ["BENCH_DATABASE"], min_size=4, max_size=4) as _pool["pool"]:
        await app.run()


if __name__ == "__main__":
    asyncio.run(main())
