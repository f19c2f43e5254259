"""Booking: the one message door of the ledger. It books a batch of events in order of arrival."""
