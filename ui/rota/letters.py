"""The letters of shift types as keys of the grid: which can be typed, and which command gives way."""

from __future__ import annotations

from solver.language import tr
from ui.action_list import ACTIONS


def letter_words(code: str) -> str:
    """What typing the letter does in the grid: "N, in place of Note"."""
    if len(code) > 1:
        return tr("{code} is more than one letter: choose it with Set shift", code=code)
    taken = next((spec for spec in ACTIONS if spec.id.startswith("rota.") and code in spec.keys), None)
    if taken is None:
        return code
    plain = taken.text.replace("&", "").rstrip("…")
    return tr("{code}, in place of the command {plain}, which stays in the menu", code=code, plain=plain)
