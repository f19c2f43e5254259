"""Who may read whose name and phone while a team has an order. The directory keeps these windows and answers them."""
