"""People who leave a team or the community, are suspended, or are volunteers no more: what they have not begun to serve
is given back, and the teams that they led have another leader, or none.
"""
