"""The ledger: accounts, journals and entries, years and rule sets, and the accounts of a batch of events."""
