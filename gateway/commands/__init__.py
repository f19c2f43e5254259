"""What can be done in the directory: load, decide, save, publish."""
