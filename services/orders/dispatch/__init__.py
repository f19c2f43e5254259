"""The station dispatches an order to teams; teams accept, decline or withdraw. Teams are ranked with reasons. The
clock ends offers that nobody answered and escalates orders that nobody dispatched.
"""
