"""Earning: what is true of orders and gifts becomes points and minutes."""
