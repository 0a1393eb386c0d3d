"""Text of users where Qt would guess whether it is HTML: tooltips have no switch for plain text."""

from __future__ import annotations


def plain(text: str) -> str:
    """The text with nothing in it that Qt takes for a tag."""
    return text.replace("<", "‹")
