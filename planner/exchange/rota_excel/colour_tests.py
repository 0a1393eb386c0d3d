"""Whether a test for colouring holds for the value a cell has now, so that a picture of a sheet needs no
spreadsheet program. Only tests of the cell itself are understood; any other leaves the cell as it is."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping

Value = str | float
COMPARE: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
TERM = re.compile(r'(?P<cell>[A-Z]+\d+)(?P<sign><>|<=|>=|<|>|=)(?:"(?P<text>[^"]*)"|(?P<figure>[\d.]+))')


def holds(test: str, anchor: str, value: Value) -> bool:
    """Whether ``test``, written for the cell ``anchor``, holds for a cell with this value."""
    whole = re.fullmatch(r"=AND\((.*)\)", test)
    terms = whole.group(1).split(",") if whole else [test.removeprefix("=")]
    return all(_term(term, anchor, value) for term in terms)


def _term(term: str, anchor: str, value: Value) -> bool:
    if term == f"ISNUMBER({anchor})":
        return not isinstance(value, str)
    found = TERM.fullmatch(term)
    if found is None or found["cell"] != anchor:
        return False
    sign, text = found["sign"], found["text"]
    if text is not None:
        same = isinstance(value, str) and value.casefold() == text.casefold()
        return same if sign == "=" else not same if sign == "<>" else False
    if isinstance(value, str) or sign not in COMPARE:
        return False
    return COMPARE[sign](value, float(found["figure"]))
