"""The index by which people are found although their names, phones and logins are encrypted."""
