"""Everything that runs in a service container: the chassis, the contracts and the four services."""
