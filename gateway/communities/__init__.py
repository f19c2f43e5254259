"""Communities and their settings."""
