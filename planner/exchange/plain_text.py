"""Text from users on its way into a file: only what the file can hold, and never something it would run.

A spreadsheet program takes text that starts with ``=`` for a formula, a CSV reader also ``+ - @`` and
their full-width forms; control characters and half characters (lone surrogates) make a file unreadable.
"""

from __future__ import annotations

import re
from typing import Final

LONGEST_CELL: Final = 32_767  # characters a cell of a workbook can hold
_CUT: Final = " … (cut: longer than a cell can hold)"
_RUNS: Final = frozenset("=+-@\t\r\n\0＝＋－＠")
# Control characters but tab and line feed, halves of surrogate pairs, and the marks that reverse or hide
# the direction of writing: none of them can be seen, all of them can mislead or break a reader.
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)


def plain(text: str) -> str:
    """The text without what cannot be seen, cut with a notice where a cell could not hold it."""
    cleaned = _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return cleaned if len(cleaned) <= LONGEST_CELL else cleaned[: LONGEST_CELL - len(_CUT)] + _CUT


def could_run(text: str) -> bool:
    """Whether some reader would take the text for a formula, leading blanks ignored."""
    return bool(text) and (text[0] in _RUNS or text.lstrip()[:1] in _RUNS)
