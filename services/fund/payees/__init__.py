"""Payees: whom the fund pays. One person enters a payee, another confirms the account."""
