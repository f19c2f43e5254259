"""Rewards: goods and vouchers that are offered for points."""
