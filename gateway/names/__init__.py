"""Names to show beside the ids of a list."""
