"""Purposes: copies of the fund's campaigns and the projects of orders that a gift may name."""
