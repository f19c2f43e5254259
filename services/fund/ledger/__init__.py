"""The ledger: funds, earmarks, journals and balances."""
