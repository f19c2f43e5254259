"""Tasks: what waits for a person of the fund, in one list."""
