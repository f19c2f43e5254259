"""Who has read what is sensitive about whom, and why; the person and the administrators see it."""
