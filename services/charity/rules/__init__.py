"""What is decided in the charity supermarket, as pure functions of values."""
