"""How much of an order a caller sees, by the caller's roles and relationship to it. Commands of upper features lock an
order through this feature, so that an order of a closed circle is unknown to everybody outside it.
"""
