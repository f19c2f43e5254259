"""What waits for somebody in the directory."""
