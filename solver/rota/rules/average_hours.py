"""No more than 48 hours a week on average, over up to 17 weeks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import Measure, RotaRule
from solver.rota.rules.worked_minutes import known_minutes, minute_terms, week_spans, weeks_of
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family, Unit, duration, many, value


@dataclass(frozen=True)
class AverageHours(RotaRule):
    """The average of every week of the period with the weeks before it, as far as they are known."""

    minutes_a_week: int = value(48 * 60, "a week", Unit.DURATION, 20 * 60, 80 * 60)
    weeks: int = value(17, "over", Unit.WEEKS, 1, 52)

    key = "average_hours"
    title = tr("Average hours a week")
    family = Family.LAW
    text = tr("Average no more than {minutes_a_week} a week over {weeks}")
    each = tr("hour over")
    tally = tr("h over")
    cause = tr("Average hours over the limit")
    law = True
    source = tr("Working Time Regulations 1998, regulation 4")
    help = tr(
        "Known history is counted in; when fewer weeks are known, the average is over those. Absences count "
        "with the hours credited for them. People who have opted out in writing are left out."
    )

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        if problem.people[part].opted_out_of_48_hours:
            return
        weeks = weeks_of(problem, rota, part)
        for index, week in enumerate(weeks):
            window = weeks[max(0, index + 1 - self.weeks) : index + 1]
            total = sum(one.minutes for one in window)
            over = total - self.minutes_a_week * len(window)
            if over > 0 and week.last >= 0:
                text = tr(
                    "{total} a week on average over {weeks}, no more than {minutes_a_week}",
                    total=duration(total // len(window)),
                    weeks=many(len(window), "week"),
                    minutes_a_week=duration(self.minutes_a_week),
                )
                yield self.breach(text, -(-over // 60), person=part, day=week.last)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        spans = week_spans(problem)
        longest = max(problem.worked.values(), default=0)
        longest += max((shift.break_minutes for shift in problem.shift_types), default=0)
        for person in problem.people_in(self.scope):
            if problem.people[person].opted_out_of_48_hours:
                continue
            for index, week in enumerate(spans):
                days = [day for one in spans[max(0, index + 1 - self.weeks) : index + 1] for day in one]
                weeks = min(index + 1, self.weeks)
                left = self.minutes_a_week * weeks - known_minutes(problem, person, days)
                open_days = sum(day >= 0 for day in days)
                if week[-1] >= 0 and open_days * longest > left:
                    say.limit(minute_terms(problem, person, days), most=left, per=60)

    def measure(self, problem: RotaProblem, rota: Rota, person: int, day: int) -> Measure | None:
        weeks = weeks_of(problem, rota, person)
        for index, week in enumerate(weeks):
            if week.last - week.days < day <= week.last:
                window = weeks[max(0, index + 1 - self.weeks) : index + 1]
                total = sum(one.minutes for one in window)
                actual = tr(
                    "{total:.1f} of {minutes_a_week:.1f}",
                    total=total / 60 / len(window),
                    minutes_a_week=self.minutes_a_week / 60,
                )
                free = problem.people[person].opted_out_of_48_hours
                met = free or total <= self.minutes_a_week * len(window)
                return Measure(tr("Average hours, {weeks}", weeks=many(len(window), "week")), actual, met)
        return None
