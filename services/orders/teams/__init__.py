"""Volunteer teams and their members. A team that rests gives back the offers that it has not answered; a team with
orders is not disbanded.
"""
