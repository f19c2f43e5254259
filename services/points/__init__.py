"""积分: the book of points and minutes, and the gate that opens redemption."""
