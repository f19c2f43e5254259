"""Projects of a quarter, with the money that the fund granted and paid to them, and the campaigns that an order may
name. Projects are listed and closed here; grants, payouts and campaigns are copies of what the fund published.
"""
