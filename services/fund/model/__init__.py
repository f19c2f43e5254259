"""What the things of the fund are called: frozen values, closed lists of words, refusals by name."""
