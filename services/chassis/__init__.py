"""The code that all services share. It has no business term in it."""

import sys

# structlog imports rich where it can, to draw tracebacks on a terminal. Services write JSON: rich would take a tenth of
# the start of a process, and stay in its memory. None makes the import fail, which structlog expects.
if "rich" not in sys.modules:
    sys.modules["rich"] = None  # type: ignore[assignment]
    import structlog  # noqa: F401

    del sys.modules["rich"]
