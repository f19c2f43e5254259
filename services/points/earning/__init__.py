"""Earning: turns the facts of orders and gifts into points and minutes."""
