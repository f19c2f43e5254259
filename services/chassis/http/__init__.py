"""HTTP: routes, the order of checks, bodies, idempotency, rate limits, problems."""
