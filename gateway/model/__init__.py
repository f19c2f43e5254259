"""What the things of the directory are called."""
