"""The catalogue: the services that residents can order. The station adds and changes them; nothing is deleted. An
order keeps a copy of the requirements that its service had when the order was placed.
"""
