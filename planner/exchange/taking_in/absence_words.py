"""What a list of leave calls the kinds of absence: by the file's own codes and names, and in the usual words.

Every office writes "Annual leave" or "Holiday" for what the file calls "Leave". Such words count for a kind
whose own name is one of them, as long as that is one kind; the file's own names always come first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from planner.exchange.reading.written_text import matching_key

_MEAN_THE_SAME: Final = (
    ("Leave", "Annual leave", "A/L", "Holiday", "Holidays", "Vacation"),
    ("Sick", "Sickness", "Sick leave", "Sickness absence", "Off sick", "Ill", "Illness"),
    ("Court", "Court attendance", "Court duty", "Attending court"),
    ("Training", "Training day", "Training course", "Course"),
    ("Aid to another area", "Mutual aid", "Aid"),
    ("Time off in lieu", "TOIL", "Lieu time", "Lieu day", "Day in lieu"),
    ("Other", "Other absence"),
)


def codes_of_absence(kinds: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Each word a list may use, and the code of the kind it means. ``kinds``: code and name of each."""
    codes = {word: code for code, name in kinds for word in (code, name)}
    taken = set(map(matching_key, codes))
    for words in _MEAN_THE_SAME:
        keys = {matching_key(word): word for word in words}
        meant = {code for code, name in kinds if matching_key(name) in keys}
        if len(meant) == 1:
            codes |= dict.fromkeys((word for key, word in keys.items() if key not in taken), *meant)
    return codes
