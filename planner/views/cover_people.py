"""Who counts towards each line of cover, day by day: roles decide, and skills that can run out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CoverPeople:
    """A line of cover and, for each day asked about, the ids of the people who count towards it."""

    name: str
    days: tuple[frozenset[int], ...]
