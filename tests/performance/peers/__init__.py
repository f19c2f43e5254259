"""Peers: the same effects, written as each framework's documentation would have it. Run by `.venv-peers` alone."""
