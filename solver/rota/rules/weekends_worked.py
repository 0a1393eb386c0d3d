"""At most so many weekends worked, in every so many weeks or in the whole period."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.rules.worked_minutes import week_spans
from solver.rota.solution import Rota, line
from solver.rota.verbs import Speech, Term
from solver.rule import Breach, Family, Unit, prefer, value

SATURDAY = 5


@dataclass(frozen=True)
class WeekendsWorked(RotaRule):
    """A weekend is worked when a tour starts on its Saturday, its Sunday, or both."""

    most: int = value(2, "at most", Unit.COUNT, 0, 52)
    weeks: int = value(3, "in every", Unit.WEEKS, 0, 52, zero="the period")

    key = "weekends_worked"
    title = tr("Weekends worked")
    family = Family.HOURS
    text = tr("At most {most} weekends worked in {weeks}")
    each = tr("weekend over")
    tally = tr("over")
    cause = tr("Weekends over the limit")
    usual = prefer(45)
    help = tr(
        "Every weekend of the period is counted with the ones before it, as far as they are known. With 0 "
        "weeks the weekends of the period are counted by themselves."
    )

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        weekends = self._weekends(problem, rota, part)
        if not self.weeks:
            yield from self._verdict(problem, part, [one for one in weekends if one[0] >= 0])
            return
        for index, (last, _) in enumerate(weekends):
            if last >= 0:
                window = weekends[max(0, index + 1 - self.weeks) : index + 1]
                yield from self._verdict(problem, part, window)

    def _weekends(self, problem: RotaProblem, rota: Rota, person: int) -> list[tuple[int, bool]]:
        """(last known day, whether worked) of every weekend, without history when the period is meant."""
        weekends: dict[tuple[int, int], tuple[int, bool]] = {}
        for index, state in enumerate(line(problem, rota, person)):
            day = index - problem.history_days
            if problem.weekdays[index] >= SATURDAY and (self.weeks or day >= 0):
                week = problem.clock.date(day).isocalendar()[:2]
                worked = weekends.get(week, (day, False))[1]
                weekends[week] = (day, worked or state != REST)
        return list(weekends.values())

    def _verdict(self, problem: RotaProblem, person: int, window: list[tuple[int, bool]]) -> Iterator[Breach]:
        worked = sum(on for _, on in window)
        if worked > self.most:
            last = max(day for day, on in window if on)
            text = tr(
                "{worked} of {window} weekends worked, at most {most}",
                worked=worked,
                window=len(window),
                most=self.most,
            )
            yield self.breach(text, worked - self.most, person=person, day=max(last, 0))

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        first_day = 0 if not self.weeks else -problem.history_days
        weekends = [
            days
            for week in week_spans(problem)
            if (days := [d for d in week if d >= first_day and problem.clock.weekday(d) >= SATURDAY])
        ]
        ends = range(len(weekends)) if self.weeks else [len(weekends) - 1]
        for person in problem.people_in(self.scope):
            groups = [[Term(person, day, problem.every_shift) for day in days] for days in weekends]
            for end in ends:
                first = max(0, end + 1 - self.weeks) if self.weeks else 0
                if end >= 0 and weekends[end][-1] >= 0 and end + 1 - first > self.most:
                    say.any_of(groups[first : end + 1], self.most)
