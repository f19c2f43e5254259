"""The catalogue: the services that residents can order. The station adds and changes them; nothing is deleted. An
order keeps a copy of what its service asked for when it was placed.
"""
