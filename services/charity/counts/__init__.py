"""Counts: what is expected and what is found; a second person books the differences."""
