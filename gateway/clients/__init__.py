"""Integrators' clients, their scopes, and the operator."""
