"""What requests and answers of orders look like."""
