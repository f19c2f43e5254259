"""Whatever runs Wulin: without Docker, with it, the demo, and what operators call."""
