"""Shops that accept vouchers, and their staff."""
