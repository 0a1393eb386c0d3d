"""Keep to the rota that people were told; a change costs more the shorter its notice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family, Unit, many, prefer, value


@dataclass(frozen=True)
class KeepToPublished(RotaRule):
    """Notice is whole days between today and the day of the tour."""

    short_days: int = value(28, "inside", Unit.DAYS, 0, 365)
    short_times: int = value(10, "counts", Unit.COUNT, 1, 1000)
    shorter_days: int = value(8, "inside", Unit.DAYS, 0, 365)
    shorter_times: int = value(50, "counts", Unit.COUNT, 1, 1000)
    shortest_days: int = value(3, "inside", Unit.DAYS, 0, 365)
    shortest_times: int = value(100, "counts", Unit.COUNT, 1, 1000)

    key = "keep_to_published"
    title = tr("Published rota")
    family = Family.HOURS
    text = tr(
        "Keep to the published rota; a change counts {short_times} times inside {short_days}, "
        "{shorter_times} times inside {shorter_days}, {shortest_times} times inside {shortest_days}"
    )
    each = tr("change")
    tally = tr("counted for changes")
    cause = tr("Changes")
    usual = prefer(1)
    source = tr("Police Regulations 2003, Annex E; Police Staff Council handbook")
    help = tr(
        "A day on which the person has become absent is no change. A day that was not published is free."
    )

    def times(self, problem: RotaProblem, day: int) -> int:
        """How many times a change on ``day`` counts."""
        notice = problem.notice_days + day
        if notice < self.shortest_days:
            return self.shortest_times
        if notice < self.shorter_days:
            return self.shorter_times
        return self.short_times if notice < self.short_days else 1

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        if not problem.published:
            return
        for day, (state, told) in enumerate(zip(rota.states[part], problem.published[part])):
            if told >= REST and state != told and day not in problem.absent_days[part]:
                was = problem.codes(frozenset({told}))
                notice = max(0, problem.notice_days + day)
                text = tr(
                    "published as {was}, changed with {days} of notice", was=was, days=many(notice, "day")
                )
                yield self.breach(text, self.times(problem, day), person=part, day=day)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        everything = problem.every_shift | {REST}
        for person in problem.people_in(self.scope) if problem.published else ():
            for day in range(min(problem.days, len(problem.published[person]))):
                told = problem.published[person][day]
                if told >= REST and day not in problem.absent_days[person]:
                    say.avoid(person, day, everything - {told}, self.times(problem, day))

    def result(self, breaches: Iterable[Breach]) -> str:
        """Changes are counted as changes, however short their notice."""
        changes = sum(breach.rule == self.id for breach in breaches)
        return many(changes, "change") if changes else "met"
