"""How a grant ends: it is returned, rejected, withdrawn, cancelled or closed."""
