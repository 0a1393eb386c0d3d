"""At least so many rest days in any seven (or fourteen) days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota, line
from solver.rota.verbs import Speech, Term
from solver.rule import Breach, Family, RuleValueRefused, Unit, many, value


@dataclass(frozen=True)
class RestDaysInSpan(RotaRule):
    """Every row of so many known days is looked at, those that begin before the period included."""

    rest_days: int = value(2, "rest days", Unit.COUNT, 1, 14)
    span_days: int = value(7, "in any", Unit.DAYS, 2, 28)

    key = "rest_days_in_span"
    title = tr("Rest days in any seven days")
    family = Family.LAW
    text = tr("At least {rest_days} rest days in every {span_days}")
    each = tr("rest day missing")
    tally = tr("missing")
    cause = tr("Rest days missing")
    law = True
    source = tr("Working Time Regulations 1998, regulation 11; Police Regulations 2003, Annex E")
    help = tr(
        "A day of court, training or aid is worked, so it is no rest day; a day of leave or sickness is one."
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.rest_days > self.span_days:
            raise RuleValueRefused(
                tr(
                    "{title}: {rest_days} rest days do not fit into {span_days} days.",
                    title=self.title,
                    rest_days=self.rest_days,
                    span_days=self.span_days,
                )
            )

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        before, worked = problem.history_days, problem.worked_days[part]
        rests = [
            state == REST and index - before not in worked
            for index, state in enumerate(line(problem, rota, part))
        ]
        for end in range(max(self.span_days, before + 1), len(rests) + 1):
            rested = sum(rests[end - self.span_days : end])
            if rested < self.rest_days:
                day = end - 1 - before
                text = tr(
                    "{rest_days} in the {span_days} days to {day_name}, needs {rest_days_2}",
                    rest_days=many(rested, "rest day"),
                    span_days=self.span_days,
                    day_name=problem.day_name(day),
                    rest_days_2=self.rest_days,
                )
                yield self.breach(text, self.rest_days - rested, person=part, day=day)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for person in problem.people_in(self.scope):
            for last in range(max(0, self.span_days - 1 - problem.history_days), problem.days):
                span = range(last - self.span_days + 1, last + 1)
                free = [day for day in span if day not in problem.worked_days[person]]
                say.limit([Term(person, day, frozenset({REST})) for day in free], least=self.rest_days)
