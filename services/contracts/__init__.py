"""What the services tell each other: one module a publisher, events only, no logic."""
