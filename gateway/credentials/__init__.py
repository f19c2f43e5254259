"""What somebody signs in with: logins as text, passwords, sessions and refresh tokens."""
