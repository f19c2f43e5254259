"""How much the machines try: little and the same in every run, more and other things with HYPOTHESIS_PROFILE=long."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

_EVERY_RUN = settings(
    max_examples=10,
    stateful_step_count=22,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
settings.register_profile("histories", _EVERY_RUN)
settings.register_profile(
    "long",
    _EVERY_RUN,
    max_examples=300,
    stateful_step_count=50,
    derandomize=False,
    phases=[Phase.generate, Phase.shrink],
    print_blob=True,
)
_CHOSEN = os.environ.get("HYPOTHESIS_PROFILE", "histories")
SETTINGS = settings.get_profile(_CHOSEN)
TIMEOUT = 7200 if _CHOSEN == "long" else 300
