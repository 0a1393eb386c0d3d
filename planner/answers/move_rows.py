"""The rows in which moves are shown: words, figures, the week of those who move, cover before and after."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.answers.asked import Asked, Edit
from planner.answers.move_words import hours_words, move_words, remarks, week_minutes
from planner.views.rota_verdict import CoverDay
from solver.clock import DAYS_A_WEEK
from solver.language import tr
from solver.rota.answers.moves import Move, Rank, changed, ranked, worthwhile
from solver.rota.check import Cell
from solver.rota.cover_profile import cover_profile
from solver.rota.solution import Rota
from solver.rule import Breach

MOST_OPTIONS, MOST_OF_THE_SAME = 12, 2  # shown of each ranking, and of the same people; all are weighed


@dataclass(frozen=True, slots=True)
class WeekCell:
    """One day of somebody's week after the move; ``code`` is "RD" on a rest day."""

    day: dt.date
    code: str
    changed: bool


@dataclass(frozen=True, slots=True)
class PersonWeek:
    """The calendar week of somebody whose tours change, with its hours in words."""

    person_id: int
    name: str
    cells: tuple[WeekCell, ...]
    hours: str
    more_minutes: int


@dataclass(frozen=True, slots=True)
class CoverBesides:
    """A line of cover on the day of the question: without the move, and with it."""

    name: str
    before: CoverDay
    after: CoverDay


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One move, confirmed by the check. ``short_minutes`` and ``cost_minutes`` are differences to the rota
    as it stands; ``edits`` is what doing it changes; ``broken_after`` counts the musts broken then.
    ``by_person``: a sentence for each who moves."""

    by_person: tuple[str, ...]
    detail: str
    people: int
    changes: int
    short_minutes: int
    cost_minutes: int
    edits: tuple[Edit, ...]
    weeks: tuple[PersonWeek, ...]
    cover: tuple[CoverBesides, ...]
    remarks: tuple[tuple[bool, str], ...]
    broken_after: int

    @property
    def words(self) -> str:
        return "; ".join(self.by_person)


@dataclass(frozen=True, slots=True)
class Options:
    """The best moves by each ranking, the best first; how many break no must more than now, in all. A move
    is left out where a part of it does as well."""

    by_rank: tuple[tuple[Rank, tuple[OptionRow, ...]], ...]
    allowed: int

    def of(self, rank: Rank) -> tuple[OptionRow, ...]:
        return dict(self.by_rank).get(rank, ())


class OptionWriter:
    """Turns moves about one day of one person into rows."""

    def __init__(self, asked: Asked, day: int, person: int, settled: Sequence[Cell] = ()) -> None:
        self._asked, self._day, self._person, self._settled = asked, day, person, tuple(settled)
        self._rows: dict[tuple[Cell, ...], OptionRow] = {}
        self._left = changed(asked.rota, settled)

    def options(self, moves: Sequence[Move]) -> Options:
        """The first of every ranking as rows."""
        offered = worthwhile(moves)
        by_rank = tuple(
            (rank, tuple(self.row(move) for move in self._first(ranked(offered, rank)))) for rank in Rank
        )
        return Options(by_rank, len(moves))

    def _first(self, moves: Sequence[Move]) -> list[Move]:
        """The best, with no more than two of the same people: the next is for when they decline."""
        seen: Counter[frozenset[int]] = Counter()
        kept = []
        for move in moves:
            people = frozenset(cell[0] for cell in move.cells if cell not in self._settled)
            seen[people] += 1
            if seen[people] <= MOST_OF_THE_SAME:
                kept.append(move)
            if len(kept) == MOST_OPTIONS:
                break
        return kept

    def row(self, move: Move) -> OptionRow:
        if move.cells not in self._rows:
            self._rows[move.cells] = self._row(move)
        return self._rows[move.cells]

    def _row(self, move: Move) -> OptionRow:
        asked = self._asked
        effect = asked.confirmed(move.cells, move.cost)
        chosen = [cell for cell in move.cells if cell not in self._settled]
        people = list(dict.fromkeys(person for person, _, _ in chosen))
        weeks = tuple(self._week(person, move.cells) for person in people)
        return OptionRow(
            by_person=move_words(asked, move.cells, self._settled),
            detail=_hours_of_all(weeks),
            people=move.people,
            changes=len(move.cells),
            short_minutes=move.short,
            cost_minutes=move.cost,
            edits=tuple(asked.edit(cell) for cell in move.cells),
            weeks=weeks,
            cover=self._cover(changed(asked.rota, move.cells)),
            remarks=remarks(asked, effect),
            broken_after=asked.check.broken_musts + _musts(effect.new) - _musts(effect.mended),
        )

    def _week(self, person: int, cells: Sequence[Cell]) -> PersonWeek:
        asked, problem = self._asked, self._asked.problem
        row = changed(asked.rota, cells).states[person]
        monday = self._day - problem.clock.weekday(self._day)
        days = range(max(0, monday), min(problem.days, monday + DAYS_A_WEEK))
        moved = {on for who, on, _ in cells if who == person}
        before, after = week_minutes(asked, cells, person, self._day)
        return PersonWeek(
            problem.people[person].id,
            problem.people[person].name,
            tuple(WeekCell(problem.clock.date(on), asked.code(row[on]) or "RD", on in moved) for on in days),
            hours_words(before, after),
            after - before,
        )

    def _cover(self, after: Rota) -> tuple[CoverBesides, ...]:
        """The lines of cover that the person whose tour it is counts towards."""
        problem = self._asked.problem
        names = dict.fromkeys(
            problem.cover[n].name
            for n in problem.needs_on[self._day]
            if self._person in problem.counted(problem.cover[n]) and not problem.cover[n].shifts
        )
        date = problem.clock.date(self._day)
        return tuple(
            CoverBesides(
                name,
                CoverDay.of(date, cover_profile(problem, self._left, name, self._day)),
                CoverDay.of(date, cover_profile(problem, after, name, self._day)),
            )
            for name in names
        )


def _musts(breaches: Iterable[Breach]) -> int:
    return sum(breach.must for breach in breaches)


def _hours_of_all(weeks: Sequence[PersonWeek]) -> str:
    """Whose hours change and how; nobody is named where nobody's do."""
    if len(weeks) > 1 and not any(week.more_minutes for week in weeks):
        return tr("No extra hours for anybody")
    return "; ".join(f"{week.name}: {week.hours}" if len(weeks) > 1 else week.hours for week in weeks)
