"""What somebody may have meant whose filter finds nothing: "driver" for "drivr"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches

ALIKE = 0.7  # of difflib's ratio: one letter wrong, missing or twice in a word of five or more


def did_you_mean(typed: str, texts: Iterable[str], found: Callable[[Sequence[str]], bool]) -> str:
    """The typed words, each that stands in none of the texts replaced by the nearest that does; "" when
    that is no other filter, or one that finds nothing either."""
    words = typed.casefold().split()
    known = sorted({word.strip(".,;:()") for text in texts for word in text.casefold().split()})
    meant = [_nearest(word, known) for word in words]
    return " ".join(meant) if meant != words and all(meant) and found(meant) else ""


def _nearest(word: str, known: Sequence[str]) -> str:
    if any(word in one for one in known):
        return word
    return next(iter(get_close_matches(word, known, n=1, cutoff=ALIKE)), "")
