"""The code that all services share. It has no business term in it."""

import sys

# structlog imports rich if it is installed, to format tracebacks for a terminal. Services write JSON and need no rich:
# its import would take a tenth of a process's start time and stay in memory. None makes the import fail, which
# structlog expects.
if "rich" not in sys.modules:
    sys.modules["rich"] = None  # type: ignore[assignment]
    import structlog  # noqa: F401

    del sys.modules["rich"]
