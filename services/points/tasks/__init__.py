"""Tasks: what waits for a worker in the ledger of points, in one list."""
