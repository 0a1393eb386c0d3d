"""Enough holders of a skill among those on a shift type: a driver on every Late."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import Measure, RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech, Term
from solver.rule import Breach, ChoiceOf, Family, Unit, prefer, value


@dataclass(frozen=True)
class SkilledOnEachShift(RotaRule):
    """Looks at tours that somebody in the scope works; whether anybody must is for cover to say."""

    least: int = value(1, "at least", Unit.COUNT, 1, 20)
    skill: str = value("Driver", "skill or power", Unit.CHOICE, of=ChoiceOf.SKILL)
    shifts: frozenset[str] = value(frozenset({"late"}), "shift types", Unit.CHOICES, of=ChoiceOf.SHIFT)

    key = "skilled_on_each_shift"
    title = tr("Skill on every shift")
    family = Family.COVER
    text = tr("At least {least} {skill} on every {shifts}")
    each = tr("person without")
    tally = tr("without")
    cause = tr("Shifts without a skill")
    usual = prefer(60)
    help = tr(
        "Counted shift type by shift type among the people the rule applies to. Everybody on a shift with "
        "too few holders counts once for each holder missing. The skill must not have expired on the day."
    )

    def parts(self, problem: RotaProblem) -> Sequence[int]:
        """The days."""
        return range(problem.days)

    def parts_touched(self, problem: RotaProblem, person: int, day: int) -> Iterable[int]:
        """The day alone: a tour is judged where it starts."""
        return (day,)

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        for shift in sorted(problem.shifts_named(self.shifts)):
            there = [p for p in problem.people_in(self.scope) if rota.states[p][part] == shift]
            skilled = sum(problem.people[p].holds(self.skill, part) for p in there)
            if there and skilled < self.least:
                code = problem.shift_types[shift].code
                text = tr(
                    "{skilled} {skill} among {there} on {code}, needs {least}",
                    skilled=skilled,
                    skill=self.skill,
                    there=len(there),
                    code=code,
                    least=self.least,
                )
                yield self.breach(text, len(there) * (self.least - skilled), day=part)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        people = problem.people_in(self.scope)
        for day in range(problem.days):
            skilled = [p for p in people if problem.people[p].holds(self.skill, day)]
            for shift in sorted(problem.shifts_named(self.shifts)):
                states = frozenset({shift})
                holders = [Term(p, day, states) for p in skilled]
                for person in people:
                    if self.least > 1 or person not in skilled:
                        say.limit([*holders, Term(person, day, states, -self.least)], least=0)

    def measure(self, problem: RotaProblem, rota: Rota, person: int, day: int) -> Measure | None:
        shift = rota.states[person][day]
        if shift not in problem.shifts_named(self.shifts) or person not in problem.people_in(self.scope):
            return None
        skilled = sum(
            problem.people[p].holds(self.skill, day)
            for p in problem.people_in(self.scope)
            if rota.states[p][day] == shift
        )
        title = tr("{skill} on every {name}", skill=self.skill, name=problem.shift_types[shift].name)
        return Measure(
            title, tr("{skilled} of {least}", skilled=skilled, least=self.least), skilled >= self.least
        )
