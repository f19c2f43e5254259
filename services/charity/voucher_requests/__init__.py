"""Requests about vouchers: two people void one, or give another code to somebody who cannot sign in."""
