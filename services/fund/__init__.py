"""社区发展基金 Fund: donations and grants in double-entry bookkeeping, with totals of goods and time."""
