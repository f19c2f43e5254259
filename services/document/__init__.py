"""The OpenAPI document of a service, made of its declarations. No program that serves requests imports it."""
