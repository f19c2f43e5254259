"""FastAPI with asyncpg: one call of the function a request, from a pool, in the loop of each worker."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Literal
from uuid import UUID

import asyncpg
from fastapi import FastAPI, Header, HTTPException
from pydantic import BaseModel, Field

from tests.performance.peers.auth import subject


class Donor(BaseModel):
    person_id: UUID


class NewGift(BaseModel):
    donor: Donor
    amount_fen: int = Field(ge=1, le=10**11)
    channel: Literal["cash"]
    publish_name: bool


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with asyncpg.create_pool(os.environ["BENCH_DATABASE"], min_size=8, max_size=8) as app.state.pool:
        rows = await app.state.pool.fetch("select client, community from bench_purses")
        app.state.communities = {row["client"]: row["community"] for row in rows}
        yield


app = FastAPI(lifespan=lifespan)


@app.post("/gifts/{client}", status_code=201)
async def give(
    client: int,
    body: NewGift,
    authorization: Annotated[str | None, Header()] = None,
    idempotency_key: Annotated[str | None, Header()] = None,
) -> dict[str, str]:
    try:
        who = subject(authorization)
    except ValueError as error:
        raise HTTPException(401) from error
    community, donor = app.state.communities[client], body.donor.person_id
    call = "select bench_gift($1, $2, $3, $4, $5)"
    receipt = await app.state.pool.fetchval(call, community, who, idempotency_key, donor, body.amount_fen)
    if receipt is None:
        raise HTTPException(409)
    return {"receipt": receipt}
