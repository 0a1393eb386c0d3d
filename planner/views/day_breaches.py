"""What is broken on a day's run sheets, and what a change would break: ``planner.day_breaches(day)``,
``planner.day_would_be(day, command)``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DayBreach:
    """One broken must as a whole sentence, and whose run sheet it is on, where it is on one."""

    text: str
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class DayChange:
    """One thing that is different when a day under way is planned anew, as a whole sentence, and the people
    to tell."""

    text: str
    person_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DayItem:
    """What somebody may take: a stop of a run sheet by its id, or (``assigned`` False) something that is on
    none."""

    row_id: int
    assigned: bool = True


@dataclass(frozen=True, slots=True)
class DayTaker:
    """Somebody who could take a stop at ``minute`` (wall) with ``detour`` minutes more on the way, every
    must kept; or ``why_not``. ``cost``: minutes of missing cover by which the day's cost rises then."""

    person_id: int
    name: str
    minute: int = 0
    detour: int = 0
    cost: int = 0
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class DayTrial:
    """A change of run sheets before it is made: the musts it would break and those it would mend, or why
    it is refused outright. ``cost``: minutes of missing cover by which the day's cost rises (below 0: falls);
    a broken must is not in it."""

    breaks: tuple[DayBreach, ...] = ()
    mends: tuple[DayBreach, ...] = ()
    refused: str = ""
    cost: int = 0

    @property
    def allowed(self) -> bool:
        return not self.refused and not self.breaks
