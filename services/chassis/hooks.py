"""Hooks: a lower feature calls functions of upper features inside the same transaction.

A feature declares a hook in its `hooks.py`; the service's `app.py` adds the functions of upper features, in order.
A hook returns nothing; a function refuses by raising.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVarTuple

Arguments = TypeVarTuple("Arguments")


class Hook(Generic[*Arguments]):
    """A list of functions that are all called with the same arguments, in the order in which they were added."""

    def __init__(self) -> None:
        self._functions: list[Callable[[*Arguments], None]] = []

    def add(self, function: Callable[[*Arguments], None]) -> None:
        """Add a function; `app.py` of the service does so once, at import."""
        self._functions.append(function)

    def __call__(self, *arguments: *Arguments) -> None:
        """Call all functions; an exception goes to the caller and stops the rest."""
        for function in self._functions:
            function(*arguments)
