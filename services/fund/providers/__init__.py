"""Payment providers: they collect online payments and send signed notices."""
