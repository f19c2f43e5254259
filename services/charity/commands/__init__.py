"""What can be done in the charity supermarket: one function a use case."""
