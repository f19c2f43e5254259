"""Facts of orders and gifts become points."""
