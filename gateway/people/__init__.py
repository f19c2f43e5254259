"""People of a community: joining, changing, being suspended, leaving."""
