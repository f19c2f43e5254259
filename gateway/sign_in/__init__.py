"""Sessions opened, renewed and ended; tokens for people, clients and the operator."""
