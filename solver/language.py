"""The words people read, in the language of the one who reads them; as they stand here when none is chosen.

A text for people stands as a literal in `tr`, values by name: ``tr("{who} rests on {day}", who=…, day=…)``.
A figure with its noun is `counted`. The literals are collected from the source for Qt Linguist, and what was
translated comes back as one file of phrases (docs/decisions/0018). The environment names that file, so that
the window, the processes beside it and the command line, with Qt or without, all speak alike.

It is read once, when this module is loaded: titles and headings stand in modules and classes, and are said
when those are loaded. Without a file nothing is looked up.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

LANGUAGE_FILE = "PLANNER_LANGUAGE_FILE"  # in the environment
SENSE_ENDS = "\x04"  # between what sets a text apart and the text


def read_phrases(file: str | None) -> dict[str, Any] | None:
    """``texts``: by text, or by sense and text. ``forms``: by the plural with %n, in the language's order.
    ``which``: the place of the form for 0 to 199 things; beyond that the last two figures decide."""
    return json.loads(Path(file).read_text(encoding="utf-8")) if file else None


_phrases = read_phrases(os.environ.get(LANGUAGE_FILE))


def tr(text: str, /, *, sense: str = "", **values: object) -> str:
    """The text in the language of the reader, with its values. ``sense`` tells two meanings of one word
    apart for the translator ("a verb")."""
    if _phrases is not None:
        text = _phrases["texts"].get(f"{sense}{SENSE_ENDS}{text}" if sense else text, text)
    return text.format_map(values) if values else text


def in_language(text: str) -> str:
    """A text out of a table that is collected as a whole: tests/ui/translations/source_texts.py names it."""
    return text if _phrases is None else str(_phrases["texts"].get(text, text))


def counted(count: int, one: str, more: str = "") -> str:
    """A figure with its noun: "1 tour", "3 tours", or with the plural given, "2 people"."""
    more = more or f"{one}s"
    forms = _phrases["forms"].get(f"%n {more}") if _phrases is not None else None
    if _phrases is None or not forms:
        return f"{count} {one if count == 1 else more}"
    at = abs(count)
    form: str = forms[_phrases["which"][at if at < 200 else 100 + at % 100]]
    return form.replace("%n", str(count))
