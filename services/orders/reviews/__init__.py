"""The joint review after a service: reviews, disputes and their settlement, closing and reopening. Closing makes the
minutes final and publishes them.
"""
