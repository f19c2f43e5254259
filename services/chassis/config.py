"""Settings of a service: read once at start, all errors reported together, then frozen.

A variable `X` may also be given as a file path in `X_FILE` (for secrets). No other file reads the environment.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from environs import FileAwareEnv
from marshmallow import validate

ENVIRONMENTS = ("production", "development", "test")
CLOCKS = ("real", "simulated")
ENCRYPTION_KEY_BYTES = 32


@dataclass(frozen=True)
class Settings:
    """The settings that an operator may give. An empty text means: not given, and not needed by every process."""

    env: str
    clock: str
    database_url: str
    database_worker_url: str
    database_clerk_url: str
    database_owner_url: str
    database_audit_url: str
    amqp_url: str
    amqp_topology_url: str
    issuer: str
    jwks_url: str
    bind: str
    worker_bind: str
    web_workers: int
    web_threads: int
    pool_size: int
    log_level: str
    encryption_key: str
    argon2_memory_kib: int
    operator_secret: str
    payment_sandbox_secret: str
    pages_secret: str
    gateway_url: str
    look_again_seconds: int
    retention_seconds: dict[str, int]
    requests_person: int
    requests_client: int
    requests_community: int

    @property
    def simulated(self) -> bool:
        """Whether the request carries the business time, instead of the clock."""
        return self.clock == "simulated"

    def need(self, name: str) -> Any:
        """Returns a setting that this process needs. If it is missing, ends the process and prints its name."""
        value = getattr(self, name)
        if not value:
            raise SystemExit(f"missing setting WULIN_{name.upper()} (or WULIN_{name.upper()}_FILE)")
        return value

    def key(self) -> bytes:
        """The encryption key: 32 bytes, given in base64."""
        try:
            key = base64.b64decode(self.need("encryption_key"), validate=True)
        except ValueError:
            key = b""
        if len(key) != ENCRYPTION_KEY_BYTES:
            raise SystemExit(f"settings: WULIN_ENCRYPTION_KEY must be {ENCRYPTION_KEY_BYTES} bytes in base64")
        return key


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The settings of this process. Ends the process with a list of all errors."""
    env = FileAwareEnv(eager=False, prefix="WULIN_", strip_whitespace=True)
    try:
        given = _read(env)
        env.seal()
    except ValueError as error:  # the message of a validator, or of a missing file
        raise SystemExit(f"settings: {error}") from error
    if given.env == "production" and given.simulated:
        raise SystemExit("settings: WULIN_CLOCK=simulated is refused with WULIN_ENV=production")
    if given.encryption_key:
        given.key()
    return given


def _read(env: FileAwareEnv) -> Settings:
    clock = env.str("CLOCK", "real", validate=validate.OneOf(CLOCKS))
    # Limits count real minutes. With a simulated clock a whole day may pass within one minute, and many people sign in
    # at once. So with it limits are higher, and passwords are cheaper to verify.
    times, argon2_kib = (1000, 1024) if clock == "simulated" else (1, 47104)
    return Settings(
        env=env.str("ENV", "development", validate=validate.OneOf(ENVIRONMENTS)),
        clock=clock,
        database_url=env.str("DATABASE_URL", ""),
        database_worker_url=env.str("DATABASE_WORKER_URL", ""),
        database_clerk_url=env.str("DATABASE_CLERK_URL", ""),
        database_owner_url=env.str("DATABASE_OWNER_URL", ""),
        database_audit_url=env.str("DATABASE_AUDIT_URL", ""),
        amqp_url=env.str("AMQP_URL", ""),
        amqp_topology_url=env.str("AMQP_TOPOLOGY_URL", ""),
        issuer=env.str("ISSUER", "http://localhost:8080"),
        jwks_url=env.str("JWKS_URL", ""),
        bind=env.str("BIND", "127.0.0.1:8000"),
        worker_bind=env.str("WORKER_BIND", ""),
        web_workers=env.int("WEB_WORKERS", 2, validate=validate.Range(1, 64)),
        web_threads=env.int("WEB_THREADS", 8, validate=validate.Range(1, 64)),
        pool_size=env.int("POOL_SIZE", 8, validate=validate.Range(1, 64)),
        log_level=env.str("LOG_LEVEL", "info", validate=validate.OneOf(("debug", "info", "warning", "error"))),
        encryption_key=env.str("ENCRYPTION_KEY", ""),
        argon2_memory_kib=env.int("ARGON2_MEMORY_KIB", argon2_kib, validate=validate.Range(8)),
        operator_secret=env.str("OPERATOR_SECRET", ""),
        payment_sandbox_secret=env.str("PAYMENT_SANDBOX_SECRET", ""),
        pages_secret=env.str("PAGES_SECRET", ""),
        gateway_url=env.str("GATEWAY_URL", ""),
        look_again_seconds=env.int("LOOK_AGAIN_SECONDS", 2, validate=validate.Range(0, 10)),
        retention_seconds=env.dict("RETENTION_SECONDS", {}, subcast_values=int),
        requests_person=env.int("REQUESTS_PERSON", 120 * times, validate=validate.Range(1)),
        requests_client=env.int("REQUESTS_CLIENT", 600 * times, validate=validate.Range(1)),
        requests_community=env.int("REQUESTS_COMMUNITY", 6000 * times, validate=validate.Range(1)),
    )
