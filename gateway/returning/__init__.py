"""A leaving is undone: the same person, with the same id and volunteer number."""
