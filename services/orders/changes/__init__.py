"""Changes of an order before its service begins: time, texts, cancellation."""
