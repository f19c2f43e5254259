"""Copies of what the directory tells every service: communities, people, revoked tokens."""
