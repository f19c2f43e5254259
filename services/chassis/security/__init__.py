"""Security: callers and their roles, access tokens, encryption of stored text."""
