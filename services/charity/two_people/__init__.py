"""Two people: one asks, another confirms. The one form for all that the supermarket does not let one person do."""
