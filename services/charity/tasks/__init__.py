"""Tasks: what waits for a worker of the supermarket, in one list."""
