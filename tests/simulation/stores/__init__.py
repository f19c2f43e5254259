"""Simulated stores: the same functions on dictionaries. They keep and refuse what the tables do, and decide nothing."""
