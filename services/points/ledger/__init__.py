"""Accounts, journals and entries, years and rule sets; the accounts of a batch."""
