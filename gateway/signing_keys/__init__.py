"""The keys that sign access tokens: made, announced, retired and revoked."""
