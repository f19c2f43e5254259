"""积分 Points: the ledger of points and minutes, and the gate that opens redemption."""
