"""Debits, refusals and refunds of redemptions."""
