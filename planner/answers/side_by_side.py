"""Two rotas side by side as they are looked at: the measures, cover of the days that differ, the people who
change, and for whom it is not better."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.answers.comparison import Comparison, compare
from planner.answers.move_rows import CoverBesides
from planner.live_rota import LiveRota, stored_live_rota
from planner.views.rota_verdict import CoverDay
from solver.rota.cover_profile import cover_profile, names_of
from solver.rota.problem import REST, RotaProblem
from solver.rota.solution import Rota

MOST_COVERS = 6
REST_DAY = "RD"


@dataclass(frozen=True, slots=True)
class PersonBeside:
    """Somebody's codes of every day in both, and the minutes on duty that are more."""

    person_id: int
    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    more_minutes: int
    lost_rest_days: tuple[dt.date, ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """``covers`` are the lines of cover of days on which they differ, the largest difference first."""

    comparison: Comparison
    days: tuple[dt.date, ...]
    covers: tuple[CoverBesides, ...]
    everybody: tuple[PersonBeside, ...]

    @property
    def people(self) -> tuple[PersonBeside, ...]:
        """Those whose tours differ."""
        return tuple(one for one in self.everybody if one.before != one.after)

    @property
    def worse_off(self) -> tuple[PersonBeside, ...]:
        """Who works more, or gives up a rest day; who works most more first."""
        worse = [one for one in self.people if one.more_minutes > 0 or one.lost_rest_days]
        return tuple(sorted(worse, key=lambda one: (-one.more_minutes, one.name)))


def side_by_side(before: LiveRota, after: LiveRota) -> SideBySide:
    """Both of the same people and days; rules may differ."""
    problem = before.problem
    covers = sorted(_covers(before, after), key=_difference)
    return SideBySide(
        compare(before, after),
        tuple(problem.clock.date(day) for day in range(problem.days)),
        tuple(covers[:MOST_COVERS]),
        tuple(_people(problem, before.check.rota, after.check.rota)),
    )


def versions_side_by_side(session: Session, one_id: int, other_id: int, today: dt.date) -> SideBySide:
    """Two stored versions of one period, each under the rules in use."""
    return side_by_side(stored_live_rota(session, one_id, today), stored_live_rota(session, other_id, today))


def _covers(before: LiveRota, after: LiveRota) -> Iterator[CoverBesides]:
    problem = before.problem
    for name in names_of(problem):
        for day in range(problem.days):
            pieces = [cover_profile(live.problem, live.check.rota, name, day) for live in (before, after)]
            if pieces[0] != pieces[1]:
                date = problem.clock.date(day)
                yield CoverBesides(name, CoverDay.of(date, pieces[0]), CoverDay.of(date, pieces[1]))


def _difference(cover: CoverBesides) -> tuple[int, dt.date, str]:
    return -abs(cover.after.short_minutes - cover.before.short_minutes), cover.before.day, cover.name


def _people(problem: RotaProblem, before: Rota, after: Rota) -> Iterator[PersonBeside]:
    for p, (old, new) in enumerate(zip(before.states, after.states)):
        yield PersonBeside(
            problem.people[p].id,
            problem.people[p].name,
            tuple(_code(problem, state) for state in old),
            tuple(_code(problem, state) for state in new),
            _minutes(problem, p, new) - _minutes(problem, p, old),
            tuple(
                problem.clock.date(day)
                for day, (was, now) in enumerate(zip(old, new))
                if was == REST and now != REST
            ),
        )


def _minutes(problem: RotaProblem, person: int, row: tuple[int, ...]) -> int:
    return sum(problem.duty_minutes(person, day, state) for day, state in enumerate(row))


def _code(problem: RotaProblem, state: int) -> str:
    return REST_DAY if state == REST else problem.shift_types[state].code
