"""Statements: accounts and their entries, read by the person and by those who look after the ledger."""
