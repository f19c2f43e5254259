"""Messages: contracts, outbox and relay, consumer and deferred messages, the broker."""
