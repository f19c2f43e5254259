"""Second administrators confirm roles of money and rights."""
