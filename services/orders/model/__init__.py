"""What the things of orders are called: frozen values, closed lists of words, refusals by name."""
