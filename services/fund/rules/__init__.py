"""What the fund decides: pure functions of values."""
