"""What the directory decides: pure functions of values."""
