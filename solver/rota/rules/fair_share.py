"""What the rules about fair shares have in common; they differ in what is shared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from solver.clock import DAYS_A_WEEK
from solver.language import tr
from solver.rota.problem import RotaProblem, State
from solver.rota.rules.rota_rule import Measure, RotaRule
from solver.rota.solution import Rota, line
from solver.rota.verbs import Sharer, Speech, Term
from solver.rule import Breach, Family, Unit, value


@dataclass(frozen=True)
class FairShare(RotaRule):
    """Shared within each role in proportion to contracted hours, with what history says everybody carries."""

    family = Family.FAIRNESS

    weeks: int = value(8, "over", Unit.WEEKS, 1, 52)

    each = tr("tour over")
    tally = tr("over")
    word: ClassVar[str]  # "Lates"
    help = tr(
        "Counted over so many weeks up to the end of the period, as far as they are known, and always over "
        "the whole period. Only whole units above the fair share count: with 7 to share among 3 equals, "
        "nobody should have more than 3."
    )

    def occasion(self, problem: RotaProblem, day: int) -> int | None:
        """What a tour on ``day`` counts towards, or None; days with one occasion count once together."""
        raise NotImplementedError

    def states(self, problem: RotaProblem) -> frozenset[State]:
        """Which shift types count on such a day."""
        raise NotImplementedError

    def parts(self, problem: RotaProblem) -> Sequence[int]:
        """The roles, each by its first person: those among whom things are shared."""
        return [people[0] for people in self._circles(problem)]

    def parts_touched(self, problem: RotaProblem, person: int, day: int) -> Iterable[int]:
        """The role of the person, if anything that is shared can be won or lost on the day."""
        if self.occasion(problem, day) is None:
            return ()
        return [people[0] for people in self._circles(problem) if person in people]

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        people = next(circle for circle in self._circles(problem) if circle[0] == part)
        counts = {person: self._count(problem, rota, person) for person in people}
        shared = sum(counts.values())
        hours = sum(problem.people[person].contract_minutes for person in people)
        for person, count in counts.items():
            fair = shared * problem.people[person].contract_minutes
            over = (count * hours - fair) // hours if hours else 0
            if over > 0:
                text = tr(
                    "{count} {word}, fair share {fair:.1f}", count=count, word=self.word, fair=fair / hours
                )
                yield self.breach(text, over, person=person)

    def furthest_over(self, problem: RotaProblem, rota: Rota) -> float:
        """By how many the one furthest above the fair share is above it; 0 where nobody is."""
        over = [0.0]
        for people in self._circles(problem):
            counts = {person: self._count(problem, rota, person) for person in people}
            hours = sum(problem.people[person].contract_minutes for person in people)
            if hours:
                each = sum(counts.values()) / hours  # a minute of contract
                over += [n - each * problem.people[one].contract_minutes for one, n in counts.items()]
        return max(over)

    def _count(self, problem: RotaProblem, rota: Rota, person: int) -> int:
        """How many the person has in the weeks looked at, this rota included."""
        states, first = self.states(problem), max(self._first_day(problem), -problem.history_days)
        days = enumerate(line(problem, rota, person)[first + problem.history_days :], first)
        return len({self.occasion(problem, day) for day, state in days if state in states} - {None})

    def _first_day(self, problem: RotaProblem) -> int:
        return min(0, problem.days - self.weeks * DAYS_A_WEEK)

    def _circles(self, problem: RotaProblem) -> list[list[int]]:
        """The people of each role in the scope."""
        circles: dict[str, list[int]] = defaultdict(list)
        for person in problem.people_in(self.scope):
            circles[problem.people[person].role].append(person)
        return list(circles.values())

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        first = max(self._first_day(problem), -problem.history_days)
        groups: dict[int, list[int]] = defaultdict(list)
        for day in range(first, problem.days):
            occasion = self.occasion(problem, day)
            if occasion is not None:
                groups[occasion].append(day)
        states = self.states(problem)
        for people in self._circles(problem) if states else ():
            say.share(_sharer(problem, person, list(groups.values()), states) for person in people)

    def measure(self, problem: RotaProblem, rota: Rota, person: int, day: int) -> Measure | None:
        for people in self._circles(problem):
            hours = sum(problem.people[one].contract_minutes for one in people)
            if person in people and hours:
                shared = sum(self._count(problem, rota, one) for one in people)
                count = self._count(problem, rota, person)
                fair = shared * problem.people[person].contract_minutes / hours
                word = f"{self.word[:1].upper()}{self.word[1:]}"
                title = tr("{word}, last {weeks} weeks", word=word, weeks=self.weeks)
                return Measure(
                    title, tr("{count}, fair share {fair:.1f}", count=count, fair=fair), count < fair + 1
                )
        return None


def _sharer(
    problem: RotaProblem, person: int, occasions: list[list[int]], states: frozenset[State]
) -> Sharer:
    """Occasions that lie wholly in history are known; the others are groups of terms."""
    one = problem.people[person]
    past = [days for days in occasions if days[-1] < 0]
    already = sum(any(one.history[day] in states for day in days) for days in past)
    groups = tuple(tuple(Term(person, day, states) for day in days) for days in occasions if days[-1] >= 0)
    return Sharer(groups, already, one.contract_minutes)
