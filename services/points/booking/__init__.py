"""The one message door of the ledger."""
