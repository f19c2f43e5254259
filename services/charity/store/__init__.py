"""How the charity supermarket is kept and found."""
