"""Credentials: logins as text, passwords, sessions and refresh tokens."""
