"""Attendance is put right before an order closes: corrected, confirmed or rejected. Nobody does it for their own
minutes.
"""
