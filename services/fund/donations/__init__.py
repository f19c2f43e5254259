"""Donations: money at the counter and online, the payments of a provider, and donors' names."""
