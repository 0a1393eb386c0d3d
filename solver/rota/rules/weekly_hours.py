"""Each person is planned close to the contracted hours, week by week or averaged over a few."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.clock import DAYS_A_WEEK
from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import Measure, RotaRule
from solver.rota.rules.worked_minutes import (
    Week,
    known_minutes,
    minute_terms,
    part_credits,
    week_spans,
    weeks_of,
)
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family, Unit, duration, value


@dataclass(frozen=True)
class WeeklyHours(RotaRule):
    """Duty and credited absence against the contract. Nobody without contracted hours is looked at."""

    tolerance_minutes: int = value(2 * 60, "either way", Unit.DURATION, 0, 40 * 60)
    weeks: int = value(1, "over", Unit.WEEKS, 1, 17)

    key = "weekly_hours"
    title = tr("Contracted hours")
    family = Family.HOURS
    text = tr("Plan each person within {tolerance_minutes} of contracted hours, over {weeks}")
    each = tr("hour off")
    tally = tr("h off")
    cause = tr("Hours off contract")
    source = tr("Contracts of employment; Police Regulations 2003, Annex E")
    help = tr(
        "Leave and other absences count with the hours credited for them. Over several weeks, each week of "
        "the period is added to the weeks before it, as far as they are known. A week cut by the end of "
        "what is known is held to the upper limit only. Clock-change nights count as long as they are. Court "
        "or training for a part of a day fills up a week but never puts it over: a tour cannot be cut to fit "
        "beside it."
    )

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        contract = problem.people[part].contract_minutes
        weeks = weeks_of(problem, rota, part) if contract else []
        for index, week in enumerate(weeks):
            if week.last >= 0:
                window = weeks[max(0, index + 1 - self.weeks) : index + 1]
                yield from self._verdict(problem, part, window, contract * len(window))

    def _verdict(self, problem: RotaProblem, person: int, window: list[Week], due: int) -> Iterator[Breach]:
        planned = sum(week.minutes for week in window)
        whole = all(week.days == DAYS_A_WEEK for week in window)
        most = planned - sum(week.part_credits for week in window)
        off = max(most - due, due - planned if whole else 0) - self.tolerance_minutes
        if off > 0:
            last = window[-1].last
            counted = most if most > due else planned
            text = tr(
                "{counted} in {span} to {day_name}, contracted {due} ± {tolerance_minutes}",
                counted=duration(counted),
                span=self._span(len(window)),
                day_name=problem.day_name(last),
                due=duration(due),
                tolerance_minutes=duration(self.tolerance_minutes),
            )
            yield self.breach(text, -(-off // 60), person=person, day=last)

    def _span(self, weeks: int) -> str:
        return tr("the week") if weeks == 1 else tr("the {weeks} weeks", weeks=weeks)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        spans = week_spans(problem)
        for person in problem.people_in(self.scope):
            contract = problem.people[person].contract_minutes
            for index, week in enumerate(spans):
                window = spans[max(0, index + 1 - self.weeks) : index + 1]
                if contract and week[-1] >= 0:
                    days = [day for one in window for day in one]
                    open_minutes = contract * len(window) - known_minutes(problem, person, days)
                    whole = len(days) == DAYS_A_WEEK * len(window)
                    say.limit(
                        minute_terms(problem, person, days),
                        least=open_minutes - self.tolerance_minutes if whole else None,
                        most=open_minutes + part_credits(problem, person, days) + self.tolerance_minutes,
                        per=60,
                    )

    def measure(self, problem: RotaProblem, rota: Rota, person: int, day: int) -> Measure | None:
        contract = problem.people[person].contract_minutes
        weeks = weeks_of(problem, rota, person) if contract else []
        for index, week in enumerate(weeks):
            if week.last - week.days < day <= week.last:
                window = weeks[max(0, index + 1 - self.weeks) : index + 1]
                planned, due = sum(one.minutes for one in window), contract * len(window)
                title = (
                    tr("Hours this week")
                    if len(window) == 1
                    else tr("Hours, last {window} weeks", window=len(window))
                )
                off = not any(self._verdict(problem, person, window, due))
                return Measure(
                    title, tr("{planned:.1f} of {due:.1f}", planned=planned / 60, due=due / 60), off
                )
        return None
