"""Offers of an order to teams, and the people who are assigned to an order. This feature keeps the record;
`dispatch` makes offers; `teams` ends the offers of an inactive team.
"""
