"""`wulin`: the operator's commands for a deployment, in a container or without one."""
