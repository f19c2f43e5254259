"""The HTTP door of the directory."""

from gateway.api import clients, communities, people, sign_in
from gateway.api.door import api

__all__ = ["api", "clients", "communities", "people", "sign_in"]
