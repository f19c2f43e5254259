"""What is decided: pure functions of values; no clock, no settings, no database."""
