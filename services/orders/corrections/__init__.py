"""Corrections of attendance before an order closes: attendance is corrected, confirmed or rejected. Nobody decides on
their own minutes.
"""
