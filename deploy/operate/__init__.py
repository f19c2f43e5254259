"""`wulin`: what an operator does with a deployment, in a container or without one."""
