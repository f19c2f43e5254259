"""Attendance while a service runs: check-in, check-out and the end of the service. Times are whole minutes. An
entry that a volunteer makes counts only after a leader or the station has confirmed it.
"""
