"""Names for places found in crime files: the street most crimes were recorded on, no two hotspots alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from planner.places.grid_reference import grid_text


def distinct_names(streets: Sequence[Counter[str]], positions: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """One name a hotspot, from the crimes per street in it and where it lies.

    Hotspots that share their commonest street are told apart by their next street ("York Road by Park
    Road"), and where that fails too by their grid reference, of which no two are the same.
    """
    ranked = [_ranked(counter) for counter in streets]
    references = [grid_text(*position, figures=8) for position in positions]
    names = [names[0] if names else reference for names, reference in zip(ranked, references, strict=True)]
    for place in _shared(names):
        names[place] = " by ".join(ranked[place][:2])
    for place in _shared(names):
        names[place] = f"{names[place]} ({references[place]})"
    return tuple(names)


def _ranked(streets: Counter[str]) -> list[str]:
    """Streets with the most crimes first, equal ones by alphabet."""
    return sorted((street for street in streets if street), key=lambda street: (-streets[street], street))


def _shared(names: Sequence[str]) -> list[int]:
    """The places of names that occur more than once."""
    times = Counter(names)
    return [place for place, name in enumerate(names) if times[name] > 1]
