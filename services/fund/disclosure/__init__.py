"""Disclosure: the public view of the ledger."""
