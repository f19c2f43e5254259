"""The station dispatches an order to teams; teams accept, decline or withdraw. Teams are ranked with reasons. Jobs
end offers that nobody answered and escalate orders that nobody dispatched.
"""
