"""Grants, their approvals and payouts."""
