"""What can be done: one function a use case, each loads, decides, saves and publishes."""
