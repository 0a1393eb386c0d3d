"""What can be said about a problem before anything is searched, in under a second and in plain sentences.

Some problems cannot be planned at all (nobody in them, a tour longer than a day); most of what is found
here only means that the build will give the nearest rota, and why. Findings are certain but not complete:
musts can clash in ways that only a search finds out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_

from solver.clock import MINUTES_A_DAY
from solver.language import tr
from solver.rota.cover_profile import pieces_of, wall_minute
from solver.rota.possible import States
from solver.rota.problem import REST, CoverNeed, RotaProblem, State
from solver.rota.rules.cover_rule import CoverRule, clock
from solver.rota.verbs import Avoid, AvoidPair, Limit, Statement
from solver.rule import duration


class ProblemRefused(ValueError):
    """A problem that no rota can be built for; the text is the sentence to show."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that stands in the way. ``refused``: nothing can be built before it is mended."""

    text: str
    person: int | None = None
    day: int | None = None
    refused: bool = False


def refuse_unusable(problem: RotaProblem) -> None:
    """Raise ProblemRefused with a sentence when no rota can be built at all."""
    for finding in _unusable(problem):
        raise ProblemRefused(finding.text)


def preflight(problem: RotaProblem) -> tuple[Finding, ...]:
    """Everything found, what stops a build first."""
    unusable = tuple(_unusable(problem))
    return unusable or tuple(_Look(problem).findings())


def musts_out_of_reach(problem: RotaProblem) -> tuple[Finding, ...]:
    """What proves, before any search, that no rota keeps every must; nothing for an unusable problem."""
    return () if any(_unusable(problem)) else tuple(_Look(problem).out_of_reach())


def _unusable(problem: RotaProblem) -> Iterator[Finding]:
    sentences = [*_nothing_to_plan(problem), *_broken_shift_types(problem), *_broken_shape(problem)]
    yield from (Finding(sentence, refused=True) for sentence in sentences)


def _nothing_to_plan(problem: RotaProblem) -> Iterator[str]:
    if not problem.people:
        yield tr("There is nobody to plan. Add people, or choose an agency that has some.")
    if problem.days < 1:
        yield tr("The period has no days. Choose a last day after the first.")
    if not problem.shift_types:
        yield tr("There are no shift types. Add one before building a rota.")


def _broken_shift_types(problem: RotaProblem) -> Iterator[str]:
    for shift in problem.shift_types:
        length = shift.end - shift.start
        if not 0 < length <= MINUTES_A_DAY:
            yield (
                tr(
                    "Shift type {code} lasts {length}; a tour of duty lasts up to 24 h. Change its "
                    "start or end.",
                    code=shift.code,
                    length=duration(length),
                )
            )
    for code, times in Counter(shift.code for shift in problem.shift_types).items():
        if times > 1:
            yield tr("{times} shift types have the code {code}. Give each its own.", times=times, code=code)


def _broken_shape(problem: RotaProblem) -> Iterator[str]:
    states = problem.every_shift | {REST}
    for person in problem.people:
        if len(person.history) != problem.history_days:
            yield (
                tr(
                    "{name} has {history} days of history, others have {history_days}. Fill the "
                    "missing days with rest.",
                    name=person.name,
                    history=len(person.history),
                    history_days=problem.history_days,
                )
            )
        if not set(person.history) <= states:
            yield tr(
                "{name} has a shift type in history that does not exist. Add it, or clear the day.",
                name=person.name,
            )
    for kind, given in (("lock", problem.locks), ("request", problem.requests)):
        for one in given:
            if not (0 <= one.person < len(problem.people) and 0 <= one.day < problem.days):
                yield tr("A {kind} names a person or a day outside the period. Remove it.", kind=kind)
    if not all(lock.state in states for lock in problem.locks):
        yield tr("A lock names a shift type that does not exist. Remove it.")
    for need in problem.cover:
        if not need.shifts <= problem.every_shift:
            yield tr(
                "{name}: its cover names a shift type that does not exist. Choose another.", name=need.name
            )


class _Look:
    """Looks at what single-cell musts leave of each cell, and what the other musts ask of that."""

    def __init__(self, problem: RotaProblem) -> None:
        self._problem = problem
        rules = problem.active_rules
        self._statements: list[Statement] = [
            said for rule in rules if rule.strength.must for said in rule.statements(problem)
        ]
        self._titles = {rule.id: rule.title for rule in rules}
        self._states = States(problem, self._statements)

    def findings(self) -> Iterator[Finding]:
        yield from self._clashes()
        yield from self._pairs_that_must_not_be()
        yield from self._without_a_shift()
        yield from self._days_without_anybody()
        yield from self._cover_nobody_can_give()
        yield from self._counts_out_of_reach()

    def out_of_reach(self) -> Iterator[Finding]:
        """Those findings that are a must which no rota keeps."""
        yield from self._clashes()
        yield from self._pairs_that_must_not_be()
        yield from self._cover_nobody_can_give()
        yield from self._counts_out_of_reach()

    def _clashes(self) -> Iterator[Finding]:
        """Cells for which locks and other single-cell musts leave nothing."""
        blame: dict[tuple[int, int], set[str]] = defaultdict(set)
        for said in self._statements:
            if isinstance(said, Avoid) and (said.person, said.day) in self._states.empty:
                blame[said.person, said.day].add(self._titles[said.rule])
        for person, day in self._states.empty:
            locked = {lock.state for lock in self._problem.locks_of[person] if lock.day == day}
            if len(locked) > 1:
                what = tr(" and on ").join(
                    self._problem.codes(frozenset({state})) for state in sorted(locked)
                )
                text = tr("locked on {what}. Remove one of the locks.", what=what)
            else:
                text = tr(
                    "nothing is left to plan between {blame}.",
                    blame=tr(" and ").join(sorted(blame[person, day])),
                )
            yield Finding(f"{self._who_when(person, day)}: {text}", person, day)

    def _pairs_that_must_not_be(self) -> Iterator[Finding]:
        """Two cells of one person that are left nothing but what a must does not allow together."""
        told: set[tuple[str, int, int, int]] = set()
        for said in self._statements:
            if not isinstance(said, AvoidPair):
                continue
            first, then = self._states(said.person, said.day), self._states(said.person, said.later)
            place = said.rule, said.person, said.day, said.later
            if place not in told and first <= said.states and then <= said.then:
                told.add(place)
                day_name, later = map(self._problem.day_name, (said.day, said.later))
                text = tr(
                    "{name}: {rule}: nothing but {first} is left on {day_name} and {then} on {later}.",
                    name=self._problem.people[said.person].name,
                    rule=self._titles[said.rule],
                    first=self._problem.codes(first),
                    day_name=day_name,
                    then=self._problem.codes(then),
                    later=later,
                )
                yield Finding(text, said.person, max(0, said.later))

    def _without_a_shift(self) -> Iterator[Finding]:
        for index, person in enumerate(self._problem.people):
            if not any(self._can(index, day, s) for day in self._days for s in person.may_work):
                text = tr("{name} has no shift type to work in this period. ", name=person.name)
                yield Finding(text + tr("Look at role, skills and absences."), index)

    def _days_without_anybody(self) -> Iterator[Finding]:
        people = range(len(self._problem.people))
        for day in self._days:
            if not any(self._states(person, day) - {REST} for person in people):
                yield Finding(
                    tr("{day_name}: nobody can work that day.", day_name=self._problem.day_name(day)), day=day
                )

    def _cover_nobody_can_give(self) -> Iterator[Finding]:
        """Bands and shift types whose must asks for more people than can be there."""
        for rule in self._problem.active_rules:
            if isinstance(rule, CoverRule) and rule.strength.must:
                for need in self._problem.cover:
                    if 0 <= need.day < self._problem.days and rule.bounds(need)[0]:
                        yield from self._shortfall(need, rule.bounds(need)[0])

    def _shortfall(self, need: CoverNeed, least: int) -> Iterator[Finding]:
        people = self._problem.counted(need)
        able, hours = len(people), ""
        if need.shifts:
            able = sum(bool(self._states(person, need.day) & need.shifts) for person in people)
        else:
            for start, end in pieces_of(self._problem, need):
                there = sum(self._reaches(person, need.day, start, end) for person in people)
                if there < able:
                    first, last = (wall_minute(self._problem, need.day, minute) for minute in (start, end))
                    able, hours = there, f" {clock(first)}–{clock(last)}"
        if able < least:
            where = f"{need.name}{hours}, {self._problem.day_name(need.day)}"
            yield Finding(
                tr(
                    "{where}: needs {least}, at most {able} can be there.",
                    where=where,
                    least=least,
                    able=able,
                ),
                day=need.day,
            )

    def _reaches(self, person: int, around: int, start: int, end: int) -> bool:
        """Whether some tour the person can still have lasts through a piece of a band."""
        spans, before, days = self._problem.spans, self._problem.history_days, self._problem.days
        return any(
            state != REST and spans[day, state][0] <= start and end <= spans[day, state][1]
            for day in range(max(around - 1, -before), min(around + 2, days))
            for state in self._states(person, day)
        ) and not any(gone < end and back > start for gone, back in self._problem.away[person])

    def _counts_out_of_reach(self) -> Iterator[Finding]:
        """Sums about one person that cannot reach their least, or keep to their most."""
        for said in self._statements:
            if isinstance(said, Limit) and len({term.person for term in said.terms}) == 1:
                yield from self._out_of_reach(said)

    def _out_of_reach(self, said: Limit) -> Iterator[Finding]:
        cells: dict[tuple[int, int], dict[State, int]] = defaultdict(lambda: defaultdict(int))
        for term in said.terms:
            for state in term.states:
                cells[term.person, term.day][state] += term.weight
        reach = [[weights.get(state, 0) for state in self._states(*cell)] for cell, weights in cells.items()]
        lowest, highest = sum(map(min, reach)), sum(map(max, reach))
        person = said.terms[0].person
        days = [max(0, term.day) for term in said.terms]
        named = self._problem.people[person].name
        span = tr(
            "{day_name} to {day_name_2}",
            day_name=self._problem.day_name(min(days)),
            day_name_2=self._problem.day_name(max(days)),
        )
        shown = duration if said.per == 60 else str
        if said.least is not None and highest < said.least:
            figures = tr("{least} too few whatever is planned", least=shown(said.least - highest))
        elif said.most is not None and lowest > said.most:
            figures = tr("{lowest} too many whatever is planned", lowest=shown(lowest - said.most))
        elif said.least is not None and said.most is not None and lowest < said.least:
            around = _sums_around(reach, said.least, said.most)
            if around is None:
                return
            figures = tr(
                "no whole tours come to {least} to {most}, only to {below} or {above}",
                least=shown(said.least),
                most=shown(said.most),
                below=shown(around[0]),
                above=shown(around[1]),
            )
        else:
            return
        text = f"{named}, {span}: {self._titles[said.rule]}: {figures}."
        yield Finding(text, person, min(days))

    @property
    def _days(self) -> range:
        return range(self._problem.days)

    def _can(self, person: int, day: int, state: State) -> bool:
        return state in self._states(person, day)

    def _who_when(self, person: int, day: int) -> str:
        return f"{self._problem.people[person].name}, {self._problem.day_name(day)}"


def _sums_around(reach: list[list[int]], least: int, most: int) -> tuple[int, int] | None:
    """The nearest sums of one weight a cell on either side of the bounds; None when one lies between.

    reach: the weights each cell may have, whose lowest sum is below ``least`` and highest at least that. Sums
    are the bits of one number, shifted by each weight: the plain method for sums of subsets.
    """
    lowest = sum(map(min, reach))
    sums = 1
    for weights in reach:
        sums = reduce(or_, (sums << (weight - min(weights)) for weight in set(weights)))
    below, above = sums & ((1 << (least - lowest)) - 1), sums >> (most - lowest + 1)
    if sums.bit_count() > below.bit_count() + above.bit_count() or not above:
        return None
    return lowest + below.bit_length() - 1, most + (above & -above).bit_length()
