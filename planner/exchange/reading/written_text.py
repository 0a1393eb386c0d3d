"""Text as people and spreadsheets write it: cleaned for keeping, folded for comparing.

Names arrive with non-breaking spaces, zero-width characters and the controls that turn the direction of
writing; none can be seen, and each makes two equal names differ. They are removed. The visible letters are
kept exactly as written; NFKC and case folding serve comparison only.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_JOINER: Final = "\N{ZERO WIDTH JOINER}"
_EMOJI_PARTS: Final = frozenset({"So", "Sk", "Mn"})

# Letters of other alphabets drawn like Latin ones, after case folding; codes
# are written in capitals, so a letter whose capital misleads (Greek Ρ) counts by its capital.
_LOOK_ALIKES: Final = str.maketrans(
    "авеіїјкмнорстухѕԁԛԝ" + "αβεζηικμνορτυχ",
    "abeiijkmhopctyxsdqw" + "abezhikmnoptyx",
)


def cleaned(text: str) -> str:
    """Text to keep: invisible characters gone, every kind of space one space, none at the ends."""
    visible = "".join(
        " " if character.isspace() or unicodedata.category(character) == "Zs" else character
        for place, character in enumerate(text)
        if not _is_invisible(text, place)
    )
    return re.sub(" +", " ", visible).strip()


def hides_something(text: str) -> bool:
    """Whether `cleaned` changes more than plain spaces, so that people must be told."""
    return cleaned(text) != re.sub(r"[ \t\r\n]+", " ", text).strip()


def matching_key(text: str) -> str:
    """What two spellings of the same name share: "PCSO" and "ＰＣＳＯ" have one key."""
    return re.sub(" +", " ", unicodedata.normalize("NFKC", cleaned(text)).casefold()).strip()


def heading_key(text: str) -> str:
    """As `matching_key`, and "Staff no." is "staff_no"."""
    return re.sub(r"[\W_]+", "_", matching_key(text)).strip("_")


def look_alike_key(text: str) -> str:
    """As `matching_key`, with the Cyrillic and Greek letters that pass for Latin ones replaced by them."""
    return matching_key(text).translate(_LOOK_ALIKES)


def _is_invisible(text: str, place: int) -> bool:
    character = text[place]
    if character == _JOINER:  # Holds a family emoji together; between letters it only hides.
        around = text[place - 1 : place], text[place + 1 : place + 2]
        return not all(part and unicodedata.category(part) in _EMOJI_PARTS for part in around)
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co"} and character not in "\t\r\n"
