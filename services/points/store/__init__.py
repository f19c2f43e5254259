"""How points keeps and finds things: tables, and named functions that give and take values."""
