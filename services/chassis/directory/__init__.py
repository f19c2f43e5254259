"""Copies of what the directory publishes to every service: communities, people, revoked tokens."""
