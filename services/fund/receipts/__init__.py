"""Receipts: one for each donation, numbered without a gap within a year."""
