"""The ledger: funds, their earmarks, and journals in double entry. Amounts are integers in fen."""
