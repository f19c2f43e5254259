"""Donations and their payments."""
