"""How much of an order a caller sees: one table says which kind of caller sees which field, and the roles of now
together with the ties to the order say what kind the caller is. Commands of upper features lock an order through this
feature, so that an order of a closed circle is unknown to everybody outside it.
"""
