"""The message door: on the main path the directory hears nothing; it only tells."""

from __future__ import annotations

from services.chassis.consumer import Handlers

handlers = Handlers("gateway")
