"""Stock: places, items, lots, and the movements that change them."""
