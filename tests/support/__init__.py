"""What tests stand on: real servers, a fresh community each, callers with tokens."""
