"""Whatever runs Wulin: without Docker, the demo, and what operators call."""
