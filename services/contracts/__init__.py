"""The events of all services: one module for each publisher, without logic."""
