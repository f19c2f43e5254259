"""Proofs of what is owed: invoices and other papers that payments are made against."""
