"""Redemption codes: six digits by which a person lets the counter redeem a reward for them."""
