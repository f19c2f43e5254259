"""What requests and answers of the directory look like."""
