"""Redemptions: a person exchanges points for goods or vouchers."""
