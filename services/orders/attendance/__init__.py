"""Attendance while a service runs: check-in, check-out and the end of the service. Times are whole minutes; a
volunteer's own entry needs the word of a leader or of the station before it counts.
"""
