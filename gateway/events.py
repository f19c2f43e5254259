"""The message door: on the main path the directory hears nothing; it only tells."""

from __future__ import annotations

from services.chassis.messaging.consumer import Handlers

handlers = Handlers("gateway")
