"""Volunteer teams and their members. The open offers of a team that becomes inactive are recalled; a team with
orders cannot be disbanded.
"""
