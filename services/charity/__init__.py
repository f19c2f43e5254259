"""The charity supermarket: gifts in kind, stock, rewards and their redemption, vouchers and shops."""
