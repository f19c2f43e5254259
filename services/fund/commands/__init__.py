"""What can be done in the fund: one function a use case."""
