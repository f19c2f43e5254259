"""Providers: who collects online payments, and the notices that they sign."""
