"""The code that all services share. It has no business term in it."""
