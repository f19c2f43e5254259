"""First passwords that the station, an administrator or the operator gives to people."""
