"""Somebody places an order: a resident for themselves, a guardian for a child, the station or an integrator's
program for somebody else.
"""
