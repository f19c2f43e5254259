"""Rates and gate from a day on; what a community begins with."""
