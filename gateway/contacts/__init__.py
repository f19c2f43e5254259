"""Names and phones for those who serve together: orders says who may read whose, and each reading is recorded."""
