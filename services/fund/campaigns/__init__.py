"""Campaigns: appeals for money, goods and time, and the totals that they received."""
