"""Who may read a contact now."""

from __future__ import annotations

from collections.abc import Sequence

from gateway.contacts.model import ContactClosed, Window
from gateway.people.model import Person, PersonState
from services.chassis.security.roles import expanded


def require_window(windows: Sequence[Window], person: Person, reader: Person) -> Window:
    """Returns the window through which the reader sees the person, by the roles and states of now.

    Raises ContactClosed.
    """
    roles = expanded(reader.roles) if reader.state is PersonState.ACTIVE else frozenset()
    for window in windows:
        if window.role in roles and person.state is not PersonState.LEFT:
            return window
    raise ContactClosed
