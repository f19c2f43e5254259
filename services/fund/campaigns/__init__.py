"""Campaigns: calls for money, goods and time, and what they received of each."""
