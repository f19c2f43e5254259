"""Booking: the event handlers of the ledger. They book a batch of consumed events in order of arrival."""
