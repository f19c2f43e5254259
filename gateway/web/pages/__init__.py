"""The pages: a view asks the API and renders, or acts and redirects (303)."""
