"""Runs the platform from the machine's own programs, in one folder."""
