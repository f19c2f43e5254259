"""Code that runs Wulin: without Docker, the demo, and the operator's commands."""
