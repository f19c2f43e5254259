"""Tasks: what waits for a caller in the orders, in one list."""
