"""Gifts in kind: goods that somebody brings, inspected by staff and taken into stock or refused."""
