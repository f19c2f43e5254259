"""社区发展基金 Fund: money that is given and granted, booked twice, with goods and time beside it."""
