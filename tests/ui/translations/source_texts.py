"""Collects every text for people from the source, and gives the list to Qt's lupdate.

lupdate reads Python, but knows neither our `tr` nor a context for it; so the tree is read with Python's own
parser, and lupdate is handed a file that says the same in its words. It then does what it is good at: keep
what was translated already, mark what vanished.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PARTS = ("solver", "planner", "ui")
CONTEXT = "planner"  # of every text in the .ts files
TABLES = {"ActionSpec": ((1, 3), ("text", "tip", "missing"))}  # which words of a line are for people
COUNTING = ("counted", "many", "figures.many", "wording.counted")


class NotALiteral(ValueError):
    """A text is made while the program runs, so no translator will ever see it."""


@dataclass(slots=True)
class SourceText:
    """One text. ``sense`` is what tells it apart; of a counted one it is the singular. ``where`` names the
    folders it is said in, which is all the context that a translator gets."""

    text: str
    sense: str = ""
    counted: bool = False
    where: set[str] = field(default_factory=set)


@cache
def texts_of_the_house() -> list[SourceText]:
    """All of them, once each, in the order of their words."""
    found: dict[tuple[str, str, bool], SourceText] = {}
    for part in PARTS:
        for path in sorted((ROOT / part).rglob("*.py")):
            where = path.relative_to(ROOT).parent.as_posix()
            for one in texts_of(path.read_text(encoding="utf-8")):
                key = (one.text, one.sense, one.counted)
                found.setdefault(key, one).where.add(where)
    return [found[key] for key in sorted(found)]


def texts_of(source: str) -> Iterator[SourceText]:
    """What one file says to people. Raises NotALiteral with the line."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        if called == "tr":
            senses = (_literal(word.value) for word in node.keywords if word.arg == "sense")
            yield SourceText(_literal(node.args[0]), next(senses, ""))
        elif called in TABLES:
            places, names = TABLES[called]
            words = [word for at, word in enumerate(node.args) if at in places]
            words += [word.value for word in node.keywords if word.arg in names]
            yield from (SourceText(_literal(word)) for word in words)
        elif called in COUNTING and len(node.args) > 1:
            one, *more = (_literal(word) for word in node.args[1:])
            yield SourceText(f"%n {more[0] if more else one + 's'}", f"%n {one}", counted=True)


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotALiteral(f"line {node.lineno}: {ast.unparse(node)}")


def update(ts: Path, scratch: Path, language: str) -> None:
    """Bring one file of translations up to date with the source."""
    listed = scratch / "texts.py"
    listed.write_text("".join(_said_to_lupdate(one) for one in texts_of_the_house()), encoding="utf-8")
    options = ["-locations", "none", "-sort-messages", "-no-obsolete", "-source-language", "en_GB"]
    from tests.ui.translations.phrases import run_tool

    run_tool("lupdate", str(listed), *options, "-target-language", language, "-ts", str(ts))


def _said_to_lupdate(one: SourceText) -> str:
    words = [_quoted(CONTEXT), _quoted(one.text)]
    if one.sense:
        words.append(_quoted(one.sense))
    if one.counted:
        words.append("1")
    return f"#: {', '.join(sorted(one.where))}\nQCoreApplication.translate({', '.join(words)})\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
