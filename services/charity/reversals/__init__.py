"""Reversals: an accepted gift is taken back, all or in part, by two people."""
