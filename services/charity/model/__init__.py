"""What the things of the charity supermarket are called."""
