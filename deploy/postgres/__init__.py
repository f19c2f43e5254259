"""PostgreSQL: databases and roles."""
