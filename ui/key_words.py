"""How a key is written: as the system writes it, and the large key by the name that stands on it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_words(key: QKeySequence | str) -> str:
    """ "Ctrl+Enter" for Ctrl+Return; empty for no key."""
    words = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return words.replace("Return", "Enter")
