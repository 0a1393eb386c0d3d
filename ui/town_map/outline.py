"""The schematic ground under the example team's map: sea, main roads and railway, drawn by hand.

A team of its own has none, and its map shows kilometre squares instead.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache

from ui import style

FILE = style.RESOURCES / "sample_team" / "outline.json"
Line = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """Lines and areas in metres of the national grid; ``names`` with where they stand."""

    sea: tuple[Line, ...] = ()
    water: tuple[Line, ...] = ()
    roads: tuple[Line, ...] = ()
    railway: tuple[Line, ...] = ()
    names: tuple[tuple[str, float, float], ...] = ()


@lru_cache(maxsize=1)
def example_outline() -> Outline:
    """The example team's ground; nothing when its file is not there."""
    if not FILE.is_file():
        return Outline()
    read = json.loads(FILE.read_text(encoding="utf-8"))
    areas = {
        name: tuple(tuple((float(e), float(n)) for e, n in line) for line in read.get(name, ()))
        for name in ("sea", "water", "roads", "railway")
    }
    names = tuple((str(name), float(e), float(n)) for name, e, n in read.get("names", ()))
    return Outline(names=names, **areas)
