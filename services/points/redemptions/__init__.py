"""Redemptions: points are debited once, or the debit is refused once; returns give points back."""
