"""Disclosure: the ledger as everybody may read it."""
