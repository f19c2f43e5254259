"""The demo: it simulates a day of a community through the gateway."""
