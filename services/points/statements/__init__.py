"""Accounts and entries, read."""
