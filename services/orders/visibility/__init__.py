"""How far a caller sees an order, from the caller's roles and relationship to it. Commands of upper features lock an
order through this feature, so that an order of a closed circle does not exist for anybody outside it.
"""
