"""The HTTP doors of the directory, one for each kind of thing."""
