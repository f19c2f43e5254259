"""The ledger: funds, their earmarks, and journals with two sides. Money is whole fen."""
