"""A language that every reader can read and no text can be mistaken in: each letter with an accent.

"Build the rota" is said "Ɓúíĺď ťĥé ŕǫťá". A word of plain letters on the screen is then either the team's
own, or a text that no translator would ever see.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ACCENTED = "ÁƁĆĎÉƑĜĤÍĴĶĹṀŃÓṔǪŔŚŤÚṼŴẊÝŹáƀćďéƒĝĥíĵķĺḿńóṕǫŕśťúṽŵẋýź"
_LETTERS = str.maketrans(PLAIN, ACCENTED)
_VALUES = re.compile(r"(\{[^{}]*\}|%n|%1)")


def pseudo(text: str) -> str:
    """The text in the made-up language; where a value comes stays as it is."""
    return "".join(
        part if _VALUES.fullmatch(part) else part.translate(_LETTERS) for part in _VALUES.split(text)
    )


def translate_all(ts: Path) -> None:
    """Fill a file of translations with the made-up language."""
    tree = ElementTree.parse(ts)
    for message in tree.iter("message"):
        source, said = message.find("source"), message.find("translation")
        assert source is not None
        assert said is not None
        said.attrib.pop("type", None)
        forms = said.findall("numerusform")
        comment = message.findtext("comment") or ""
        if forms:
            for form, text in zip(forms, (comment, source.text or "")):
                form.text = pseudo(text)
        else:
            said.text = pseudo(source.text or "")
    tree.write(ts, encoding="utf-8", xml_declaration=True)
