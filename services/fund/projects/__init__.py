"""Projects: the copies of what orders published; campaigns may list them, and grants pay for them."""
