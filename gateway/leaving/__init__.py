"""People leave the community."""
