"""Orders: services, teams, orders, attendance, reviews, and the projects of a quarter."""
