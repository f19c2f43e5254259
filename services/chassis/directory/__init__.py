"""Local copies of data that the directory publishes: communities, people, revoked tokens."""
