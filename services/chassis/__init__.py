"""What every service needs that has no business noun in it."""
