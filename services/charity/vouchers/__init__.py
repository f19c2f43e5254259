"""Vouchers: their codes, their use at a shop, and their expiry."""
